/// The summary of a period: [vn.giaoban.report.summary.QuarterlySummary] holds every figure with
/// the search that gives it, [vn.giaoban.report.summary.Summarizer] asks for them, and
/// [vn.giaoban.report.summary.SummaryDocument] says them as an administrative document.
@NullMarked
package vn.giaoban.report.summary;

import org.jspecify.annotations.NullMarked;
