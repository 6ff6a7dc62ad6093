package vn.giaoban.report.summary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Cell;
import vn.giaoban.report.summary.QuarterlySummary.Compared;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.QuarterlySummary.Scope;

/// Lines that hold a period against the one before and the same a year before; the latter is left
/// out where both are the same.
record Against(Scope scope, Links links) {
  private boolean isSame() {
    return scope.previous().from().equals(scope.yearBefore().from());
  }

  List<Column> columns(Column first) {
    var columns = new ArrayList<Column>();
    columns.add(first);
    columns.add(Column.figures("Kỳ này", 2));
    columns.add(Column.figures("Kỳ trước", 2));
    columns.add(Column.figures("Tăng, giảm", 3));
    if (!isSame()) {
      columns.add(Column.figures("Cùng kỳ năm trước", 2));
      columns.add(Column.figures("Tăng, giảm so với cùng kỳ", 3));
    }
    return columns;
  }

  List<Cell> row(Cell first, Compared compared) {
    var row = new ArrayList<Cell>();
    row.add(first);
    row.add(links.cell(compared.now()));
    row.add(links.cell(compared.previous()));
    row.add(change(compared.now(), compared.previous()));
    if (!isSame()) {
      row.add(links.cell(compared.yearBefore()));
      row.add(change(compared.now(), compared.yearBefore()));
    }
    return row;
  }

  private static Cell change(@Nullable Figure now, @Nullable Figure before) {
    return now == null || before == null
        ? new Cell.Missing()
        : new Cell.Change(now.count(), before.count());
  }
}
