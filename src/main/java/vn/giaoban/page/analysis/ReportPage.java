package vn.giaoban.page.analysis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.api.ReportParameters;
import vn.giaoban.page.Frame;
import vn.giaoban.page.PageAddress;
import vn.giaoban.report.layout.ReportFormat;

/// The choice of a summary report: its period, its directives and its form.
///
/// @param periods to choose from, the latest first
/// @param found how many directives the report would be about, and in how many notices
public record ReportPage(Analysis analysis, List<String> periods, Found found) {
  /// The parameters of the page.
  public static final Set<String> OWN =
      Stream.concat(Stream.of("of", "annex"), ReportParameters.settingNames().stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final List<ReportFormat> FORMATS =
      List.of(ReportFormat.DOCX, ReportFormat.XLSX, ReportFormat.HTML, ReportFormat.MD);

  /// What a report would be about.
  public record Found(long directives, String link) {}

  public ReportPage {
    periods = List.copyOf(periods);
  }

  /// The address of the page. The days of a search are the period of its report.
  public static PageAddress address(PageAddress asked) {
    var of = asked.single("of", asked.single("period", days(asked)));
    return asked.without("period").without("from").without("to").with("of", of);
  }

  private static String days(PageAddress asked) {
    var first = asked.single("from", "");
    var last = asked.single("to", "");
    return first.isEmpty() || last.isEmpty() ? "" : first + ".." + last;
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
    return List.of("", "inline", "xlsx", "none");
  }

  public String annexName(String annex) {
    return frame().say("report.annex." + (annex.isEmpty() ? "auto" : annex));
  }

  /// The names of the settings of its layout.
  public List<String> settings() {
    return ReportParameters.settingNames();
  }

  /// The value of a setting; empty if it is not set here.
  public String setting(String name) {
    return analysis.address().single(name, "");
  }

  /// Whether any setting is set here.
  public boolean hasSettings() {
    return settings().stream().anyMatch(name -> !setting(name).isEmpty());
  }

  /// The report as a page to look at.
  public String preview() {
    return analysis.address().without("of").at("/report/" + period());
  }

  /// The report in a format.
  public String link(ReportFormat format) {
    return analysis
        .address()
        .without("of")
        .with("format", format.apiName())
        .at("/api/v1/reports/" + period());
  }
}
