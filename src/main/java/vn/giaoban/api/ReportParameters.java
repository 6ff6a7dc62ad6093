package vn.giaoban.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.report.layout.ReportFormat;
import vn.giaoban.report.layout.ReportRequest;
import vn.giaoban.report.layout.ReportSettings;
import vn.giaoban.report.layout.Setting;
import vn.giaoban.report.summary.Annex.Place;
import vn.giaoban.report.summary.ReportPeriod;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;

/// Parses the parameters of a report: a period, the query and filters of a search, `format`,
/// `annex` and the settings of its layout.
///
/// Safe for any number of threads.
public final class ReportParameters {
  private static final Set<String> OWN =
      Stream.concat(Stream.of("format", "annex"), settingNames().stream())
          .collect(Collectors.toUnmodifiableSet());

  private final SelectionParameters selections;

  public ReportParameters(Names names, PeriodParser periods) {
    this.selections = new SelectionParameters(names, periods);
  }

  /// Parses a report request.
  ///
  /// @param period such as `2020-Q3`
  /// @throws ParameterException naming the invalid parameter
  public ReportRequest read(String period, Map<String, List<String>> given) {
    var single = new TreeSet<>(OWN);
    single.add("q");
    var checked = new QueryParameters(given).only(single, SelectionParameters.SEVERAL);
    var whole = new LinkedHashMap<>(given);
    whole.put("period", List.of(period));
    var selection = selections.read(new QueryParameters(whole), OWN);
    ParameterException.reading(ProblemKind.BAD_PERIOD, "period", selection, ReportParameters::days);
    return new ReportRequest(
        selection,
        ParameterException.reading(
            ProblemKind.UNKNOWN_VALUE,
            "format",
            checked.single("format", ReportFormat.JSON.apiName()),
            ReportFormat::of),
        annex(checked.single("annex")),
        settings(checked));
  }

  /// The names of the settings.
  public static List<String> settingNames() {
    return Arrays.stream(Setting.values()).map(Setting::apiName).toList();
  }

  private static ReportSettings settings(QueryParameters given) {
    var named = new TreeMap<String, String>();
    for (var setting : Setting.values()) {
      var value = given.single(setting.apiName(), "");
      if (!value.isEmpty()) {
        ParameterException.reading(
            ProblemKind.UNKNOWN_VALUE, setting.apiName(), value, setting::checked);
        named.put(setting.apiName(), value);
      }
    }
    return ReportSettings.of(named);
  }

  private static ReportPeriod days(Selection selection) {
    return ReportPeriod.of(selection.days());
  }

  private static @Nullable Place annex(@Nullable String given) {
    return switch (given) {
      case null -> null;
      case "inline" -> Place.INLINE;
      case "xlsx" -> Place.XLSX;
      case "none" -> Place.NONE;
      default ->
          throw new ParameterException(
              ProblemKind.UNKNOWN_VALUE,
              "annex",
              "annex is inline, xlsx or none, not " + given.toLowerCase(Locale.ROOT));
    };
  }
}
