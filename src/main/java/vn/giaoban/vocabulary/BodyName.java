package vn.giaoban.vocabulary;

import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.AgencyLevel;
import vn.giaoban.text.Span;

/// The full name of a body in a text.
///
/// @param name canonical name, the same for all spellings
/// @param unit function of the body, code of a [Unit]
/// @param body row of the registry; null if not registered
/// @param level the territory that it serves; null if the name does not tell
public record BodyName(
    Span span, String name, String unit, @Nullable Body body, @Nullable AgencyLevel level) {}
