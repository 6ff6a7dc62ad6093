/// The summary report of a period. [vn.giaoban.report.summary.Summarizer] computes a
/// [vn.giaoban.report.summary.QuarterlySummary], in which every figure carries its search, and
/// [vn.giaoban.report.layout.SummaryDocument] lays it out as an administrative document.
@NullMarked
package vn.giaoban.report.summary;

import org.jspecify.annotations.NullMarked;
