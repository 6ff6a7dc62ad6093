package vn.giaoban.report.summary;

import org.jspecify.annotations.Nullable;
import vn.giaoban.report.summary.Annex.Place;
import vn.giaoban.search.SearchRequest;

/// Which summary is asked for.
///
/// @param selection query, filters and, as its days, the period
/// @param annex where the directives are to be listed; null for as their number suggests
public record ReportRequest(SearchRequest selection, ReportFormat format, @Nullable Place annex) {}
