package vn.giaoban.report.summary;

import org.jspecify.annotations.Nullable;
import vn.giaoban.report.summary.Annex.Place;
import vn.giaoban.search.Selection;

/// Which summary is asked for.
///
/// @param selection its days are the period
/// @param annex where the directives are to be listed; null for as their number suggests
public record ReportRequest(Selection selection, ReportFormat format, @Nullable Place annex) {}
