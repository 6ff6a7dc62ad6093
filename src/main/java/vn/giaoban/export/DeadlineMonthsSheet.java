package vn.giaoban.export;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.Stream;
import vn.giaoban.analytics.deadlines.Deadlines;
import vn.giaoban.search.SearchAddress;

/// The calendar of deadlines as a table: one row for each month, or for each day of the month that
/// is asked for.
public final class DeadlineMonthsSheet {
  /// The directives with a deadline in a period.
  public record Row(String period, long directives, long notices, String search) {}

  private static final Column<Row> MONTH =
      new Column<>("Tháng", "Month", 10, row -> Cell.ofPeriod(row.period()));
  private static final Column<Row> DAY =
      new Column<>("Ngày", "Day", 12, row -> Cell.of(LocalDate.parse(row.period())));

  private static final List<Column<Row>> COUNTS =
      List.of(
          new Column<>("Nhiệm vụ", "Directives", 10, row -> new Cell.Count(row.directives())),
          new Column<>("Văn bản", "Notices", 10, row -> new Cell.Count(row.notices())),
          new Column<>("Câu lệnh tìm kiếm", "Search", 60, row -> Cell.of(row.search())));

  private DeadlineMonthsSheet() {}

  /// The table of the months with deadlines, or of the days of one.
  public static ExportedTable<Row> of(Deadlines deadlines) {
    var facts =
        List.of(
            Sheet.Fact.day("Tính đến ngày", "As of", deadlines.request().asOf()),
            Sheet.Fact.generation(deadlines.generation()));
    var sheet = deadlines.request().month() == null ? null : deadlines.sheet();
    return ExportedTable.of(
        new Sheet<>(columns(sheet == null ? MONTH : DAY), row -> row, _ -> facts),
        sheet == null
            ? deadlines.months().stream().map(month -> row(month.month(), month.counted())).toList()
            : sheet.days().stream().map(day -> row(day.day(), day.counted())).toList(),
        deadlines.generation(),
        deadlines.assessmentsLeftOut());
  }

  private static List<Column<Row>> columns(Column<Row> period) {
    return Stream.concat(Stream.of(period), COUNTS.stream()).toList();
  }

  private static Row row(Temporal period, Deadlines.Counted counted) {
    return new Row(
        period.toString(),
        counted.tally().directives(),
        counted.tally().notices(),
        SearchAddress.of(counted.search()));
  }
}
