package vn.giaoban.page.analysis;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.analytics.series.Coverage;
import vn.giaoban.page.Frame;
import vn.giaoban.search.dimension.Dimension;

/// Which provinces have notices in which months, and what is missing.
///
/// @param most the largest number of notices of a province in a month
public record CoveragePage(Analysis analysis, Coverage answer, long most) {
  /// The parameters of the page.
  public static final Set<String> OWN = Set.of("by");

  /// The columns of the catalogue that date a notice.
  private static final List<String> DATES = List.of("issuedOn", "metOn", "period");

  private static final List<String> GROUPINGS =
      List.of(Dimension.PROVINCE.apiName(), Dimension.PROVINCE_NOW.apiName());

  public static CoveragePage of(Analysis analysis, Coverage answer) {
    long most =
        provinces(answer)
            .flatMap(province -> province.months().stream())
            .mapToLong(Coverage.Cell::notices)
            .max()
            .orElse(0);
    return new CoveragePage(analysis, answer, most);
  }

  private static Stream<Coverage.Province> provinces(Coverage answer) {
    return Stream.concat(answer.provinces().stream(), Stream.ofNullable(answer.unknown()));
  }

  public Frame frame() {
    return analysis.frame();
  }

  public List<String> groupings() {
    return GROUPINGS;
  }

  public String label(String name) {
    return frame().label(Dimension.of(name));
  }

  /// The provinces, those without a known one last.
  public List<Coverage.Province> provinces() {
    return Stream.concat(answer.provinces().stream(), Stream.ofNullable(answer.unknown())).toList();
  }

  public String name(Coverage.Province province) {
    return frame().name(Dimension.of(answer.by()), province.province());
  }

  public String name(Coverage.Agency agency) {
    return frame().name(Dimension.AGENCY, agency.agency());
  }

  /// The months of a year.
  ///
  /// @param first place of the first of them among all months
  public record Year(String year, int first, List<Coverage.Month> months) {}

  /// The years, the latest first.
  public List<Year> years() {
    var years = new TreeMap<String, Year>();
    int place = 0;
    for (var month : answer.months()) {
      var name = month.month().substring(0, 4);
      int first = place;
      var year = years.computeIfAbsent(name, _ -> new Year(name, first, new ArrayList<>()));
      year.months().add(month);
      place++;
    }
    return List.copyOf(years.descendingMap().values());
  }

  /// The cells of a province in a year.
  public List<Coverage.Cell> cells(Coverage.Province province, Year year) {
    return province.months().subList(year.first(), year.first() + year.months().size());
  }

  /// How dark a number of notices is shown, from 0 to 5.
  public int shade(long notices) {
    return Analysis.shade((double) notices, (double) most);
  }

  public String state(Coverage.Cell cell) {
    return frame().say("coverage.state." + cell.state().apiName());
  }

  /// Months in words, those in a row from the first to the last: "tháng 2/2020, tháng 9/2020 –
  /// tháng 11/2020".
  public String periods(List<String> months) {
    var rows = new ArrayList<List<YearMonth>>();
    for (var month : months.stream().map(YearMonth::parse).toList()) {
      if (rows.isEmpty() || !rows.getLast().getLast().plusMonths(1).equals(month)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(month);
    }
    return rows.stream().map(this::inARow).collect(Collectors.joining(", "));
  }

  private String inARow(List<YearMonth> months) {
    var first = frame().wording().period(months.getFirst().toString());
    return months.size() == 1
        ? first
        : "%s – %s".formatted(first, frame().wording().period(months.getLast().toString()));
  }

  public String monthName(Coverage.Month month) {
    return frame().say("month.short", Integer.parseInt(month.month().substring(5)));
  }

  /// A column of the catalogue that tells what a notice lacks.
  public record CatalogColumn(String name, String label) {}

  /// The columns that can tell what a notice lacks.
  public List<CatalogColumn> columns(Coverage.Unknown notice) {
    var columns = new ArrayList<CatalogColumn>();
    if (notice.without().contains("province")) {
      columns.add(new CatalogColumn("province", frame().label(Dimension.PROVINCE)));
    }
    if (notice.without().contains("date")) {
      DATES.forEach(name -> columns.add(new CatalogColumn(name, frame().say("fact." + name))));
    }
    return columns;
  }

  /// Lines for `catalog.csv`, with its head.
  public String catalogue() {
    var lines = new ArrayList<>(List.of(answer.incomplete().head()));
    answer.incomplete().notices().forEach(notice -> lines.add(notice.line()));
    return String.join("\n", lines);
  }
}
