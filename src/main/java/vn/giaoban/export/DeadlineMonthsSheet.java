package vn.giaoban.export;

import java.util.List;
import vn.giaoban.analytics.deadlines.Deadlines;
import vn.giaoban.search.SearchAddress;

/// The calendar of deadlines as a table, one row for each month.
public final class DeadlineMonthsSheet {
  /// The directives with a deadline in a month.
  public record Row(String month, long directives, long notices, String search) {}

  private static final List<Column<Row>> COLUMNS =
      List.of(
          new Column<>("Tháng", "Month", 10, row -> Cell.ofPeriod(row.month())),
          new Column<>("Nhiệm vụ", "Directives", 10, row -> new Cell.Count(row.directives())),
          new Column<>("Văn bản", "Notices", 10, row -> new Cell.Count(row.notices())),
          new Column<>("Câu tìm", "Search", 60, row -> Cell.of(row.search())));

  private DeadlineMonthsSheet() {}

  /// The table of the months with deadlines.
  public static ExportedTable<Row> of(Deadlines deadlines) {
    var facts =
        List.of(
            Sheet.Fact.day("Tính đến ngày", "As of", deadlines.request().asOf()),
            Sheet.Fact.generation(deadlines.generation()));
    return ExportedTable.of(
        new Sheet<>(COLUMNS, row -> row, _ -> facts),
        deadlines.months().stream().map(DeadlineMonthsSheet::row).toList(),
        deadlines.generation(),
        deadlines.assessmentsLeftOut());
  }

  private static Row row(Deadlines.Month month) {
    var counted = month.counted();
    return new Row(
        month.month().toString(),
        counted.tally().directives(),
        counted.tally().notices(),
        SearchAddress.of(counted.search()));
  }
}
