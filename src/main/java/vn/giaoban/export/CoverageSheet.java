package vn.giaoban.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.series.Coverage;
import vn.giaoban.search.dimension.Label;
import vn.giaoban.search.period.DayRange;

/// Coverage as a table: one row for each province and each of its bodies, or one for each province
/// and month.
public final class CoverageSheet {
  /// A province, or one of its bodies.
  ///
  /// @param agency null for the whole province
  public record Row(
      String province, String name, @Nullable String agency, @JsonUnwrapped Coverage.Span record) {}

  /// A province in one month.
  public record MonthRow(String province, String name, @JsonUnwrapped Coverage.Cell cell) {}

  private static final List<Column<Row>> COLUMNS =
      List.of(
          new Column<>("Tỉnh", "Province", 18, row -> Cell.of(row.name())),
          new Column<>("Cơ quan", "Agency", 30, row -> Cell.of(row.agency())),
          new Column<>("Văn bản", "Notices", 10, row -> count(row.record().notices())),
          new Column<>("Nhiệm vụ", "Directives", 10, row -> count(row.record().directives())),
          new Column<>(
              "Tháng đầu", "First month", 10, row -> Cell.ofPeriod(row.record().firstMonth())),
          new Column<>(
              "Tháng cuối", "Last month", 10, row -> Cell.ofPeriod(row.record().lastMonth())),
          new Column<>("Khuyết giữa", "Gaps", 30, row -> Cell.of(row.record().gaps())),
          new Column<>("Thiếu", "Missing", 40, row -> Cell.of(row.record().missing())));

  private static final List<Column<MonthRow>> MONTHS =
      List.of(
          new Column<>("Tỉnh", "Province", 18, row -> Cell.of(row.name())),
          new Column<>("Tháng", "Month", 10, row -> Cell.ofPeriod(row.cell().month())),
          new Column<>("Tình trạng", "State", 12, row -> Cell.of(told(row.cell().state()))),
          new Column<>("Văn bản", "Notices", 10, row -> count(row.cell().notices())),
          new Column<>("Nhiệm vụ", "Directives", 10, row -> count(row.cell().directives())),
          new Column<>("Câu lệnh tìm kiếm", "Search", 60, row -> Cell.of(row.cell().search())));

  private CoverageSheet() {}

  private static Cell count(long count) {
    return new Cell.Count(count);
  }

  private static Label told(Coverage.State state) {
    return switch (state) {
      case MET -> new Label("có", "met");
      case GAP -> new Label("khuyết", "gap");
      case BEFORE -> new Label("chưa có", "before");
      case AFTER -> new Label("không còn", "after");
      case NONE -> new Label("không có", "none");
      case MERGED -> new Label("đã sáp nhập", "merged");
    };
  }

  private static List<Coverage.Province> all(Coverage coverage) {
    return Stream.concat(coverage.provinces().stream(), Stream.ofNullable(coverage.unknown()))
        .toList();
  }

  private static List<Row> rows(Coverage coverage) {
    var rows = new ArrayList<Row>();
    for (var province : all(coverage)) {
      rows.add(new Row(province.province(), province.name(), null, province.record()));
      for (var agency : province.agencies()) {
        rows.add(new Row(province.province(), province.name(), agency.agency(), agency.record()));
      }
    }
    return rows;
  }

  private static List<MonthRow> months(Coverage coverage) {
    return all(coverage).stream()
        .flatMap(
            province ->
                province.months().stream()
                    .map(cell -> new MonthRow(province.province(), province.name(), cell)))
        .toList();
  }

  /// The table of each province, followed by its bodies.
  public static ExportedTable<Row> of(Coverage coverage) {
    return ExportedTable.of(
        new Sheet<>(COLUMNS, row -> row, _ -> facts(coverage)),
        rows(coverage),
        coverage.generation(),
        0);
  }

  /// The table of each province by month.
  public static ExportedTable<MonthRow> ofMonths(Coverage coverage) {
    return ExportedTable.of(
        new Sheet<>(MONTHS, row -> row, _ -> facts(coverage)),
        months(coverage),
        coverage.generation(),
        0);
  }

  private static List<Sheet.Fact> facts(Coverage coverage) {
    var facts = new ArrayList<Sheet.Fact>();
    if (!coverage.months().isEmpty()) {
      var months = coverage.months();
      facts.add(Sheet.Fact.days(new DayRange(months.getFirst().first(), months.getLast().last())));
    }
    facts.add(
        Sheet.Fact.count(
            "Số văn bản không rõ tỉnh hoặc ngày",
            "Notices without province or date",
            coverage.incomplete().total()));
    facts.add(Sheet.Fact.generation(coverage.generation()));
    return facts;
  }
}
