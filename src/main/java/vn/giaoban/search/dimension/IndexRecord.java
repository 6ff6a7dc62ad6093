package vn.giaoban.search.dimension;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Notice;

/// A record of an index, as its dimensions see it: a notice, or one of its directives.
///
/// @param directive null for the notice, which has no values in dimensions of directives
/// @param added the day on which the notice first came in; null if not known
public record IndexRecord(
    Notice notice, @Nullable Directive directive, @Nullable LocalDate added) {}
