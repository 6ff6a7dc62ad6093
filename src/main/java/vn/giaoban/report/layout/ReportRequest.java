package vn.giaoban.report.layout;

import org.jspecify.annotations.Nullable;
import vn.giaoban.report.summary.Annex.Place;
import vn.giaoban.search.Selection;

/// A request for a summary report.
///
/// @param selection its days are the period
/// @param annex null to choose by the number of directives
/// @param settings those of the request alone
public record ReportRequest(
    Selection selection, ReportFormat format, @Nullable Place annex, ReportSettings settings) {}
