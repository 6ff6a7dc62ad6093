package vn.giaoban.page.analysis;

import java.util.List;
import java.util.Set;
import vn.giaoban.page.Frame;
import vn.giaoban.report.summary.ReportFormat;

/// The choice of a summary report: its period, its directives and its form.
///
/// @param periods to choose from, the likeliest first
/// @param found how many directives the report would be about, and in how many notices
public record ReportPage(Analysis analysis, List<String> periods, Found found) {
  /// The parameters of the page.
  public static final Set<String> OWN = Set.of("of", "annex");

  private static final List<ReportFormat> FORMATS =
      List.of(ReportFormat.DOCX, ReportFormat.XLSX, ReportFormat.HTML, ReportFormat.MD);

  /// What a report would be about.
  public record Found(long directives, String link) {}

  public ReportPage {
    periods = List.copyOf(periods);
  }

  public Frame frame() {
    return analysis.frame();
  }

  /// The chosen period.
  public String period() {
    return analysis.address().single("of", periods.getFirst());
  }

  public List<ReportFormat> formats() {
    return FORMATS;
  }

  public List<String> annexes() {
    return List.of("inline", "xlsx", "none");
  }

  /// The report in a format.
  public String link(ReportFormat format) {
    var asked = Analysis.without(analysis.address(), Set.of("of", "period", "from", "to"));
    return asked.with("format", format.apiName()).at("/api/v1/reports/" + period());
  }
}
