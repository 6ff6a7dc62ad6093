package vn.giaoban.report.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.QuarterlySummary.Compared;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.Scope;

/// Columns that compare a period with the previous period and with the same period a year before.
///
/// @param previous whether there are columns for the previous period
/// @param yearBefore whether there are columns for a year before
record ComparisonColumns(Links links, boolean previous, boolean yearBefore) {
  /// The width of a page in millimetres, in which columns are measured.
  private static final int WIDTH = 165;

  /// Columns for the periods that have notices only.
  static ComparisonColumns known(Scope scope, Links links) {
    return new ComparisonColumns(
        links, scope.previous().hasNotices(), scope.yearBefore().hasNotices() && !isSame(scope));
  }

  /// Whether the previous period and the period a year before are the same.
  static boolean isSame(Scope scope) {
    return scope.previous().from().equals(scope.yearBefore().from());
  }

  /// The columns of a table, the first as wide as the others leave it.
  List<Column> columns(String first) {
    return columns(first, List.of());
  }

  /// The same with columns for the period itself after its count.
  List<Column> columns(String first, List<Column> ofPeriod) {
    var figures = new ArrayList<Column>();
    figures.add(Column.figures("Kỳ này", 16));
    figures.addAll(ofPeriod);
    if (previous) {
      figures.add(Column.figures("Kỳ trước", 19));
      figures.add(Column.figures("Tăng, giảm", 26));
    }
    if (yearBefore) {
      figures.add(Column.figures("Cùng kỳ năm trước", 21));
      figures.add(Column.figures("So với cùng kỳ", 26));
    }
    var columns = new ArrayList<Column>();
    columns.add(Column.words(first, WIDTH - figures.stream().mapToInt(Column::weight).sum()));
    columns.addAll(figures);
    return columns;
  }

  List<Value> row(Value first, Compared compared) {
    var row = new ArrayList<Value>();
    row.add(first);
    row.add(links.cell(compared.now()));
    if (previous) {
      row.add(links.cell(compared.previous()));
      row.add(change(compared.now(), compared.previous()));
    }
    if (yearBefore) {
      row.add(links.cell(compared.yearBefore()));
      row.add(change(compared.now(), compared.yearBefore()));
    }
    return row;
  }

  private static Value change(@Nullable Figure now, @Nullable Figure before) {
    return now == null || before == null
        ? new Value.Missing()
        : new Value.Change(now.count(), before.count());
  }
}
