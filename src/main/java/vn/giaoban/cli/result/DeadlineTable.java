package vn.giaoban.cli.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.deadlines.CompletedState;
import vn.giaoban.analytics.deadlines.CompletionCounts;
import vn.giaoban.analytics.deadlines.Completions;
import vn.giaoban.analytics.deadlines.Deadlines;
import vn.giaoban.analytics.deadlines.DueDirective;
import vn.giaoban.analytics.deadlines.DueState;
import vn.giaoban.cli.terminal.ResultTable;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.notice.Deadline;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;

/// Prints deadlines: counts by unit and province, and directives by due date.
record DeadlineTable(Terminal terminal, Names names) {
  void print(Deadlines found, @Nullable Completions known) {
    printCounts("ĐƠN VỊ", Dimension.UNIT, found.units(), found.all());
    printCounts("TỈNH", Dimension.PROVINCE, found.provinces(), found.all());
    if (found.done() != null) {
      printDone(found.done());
    }
    printList(found, known);
    summarize(found);
  }

  private void printCounts(
      String head, Dimension dimension, List<Deadlines.Row> rows, Deadlines.Row all) {
    var table =
        new ResultTable(
            terminal, "SỐ MỤC", "ĐÃ QUA NGÀY", "SẮP ĐẾN HẠN", "HẠN VỀ SAU", "KHÔNG GHI HẠN", head);
    for (var row : rows) {
      table.add(row(row, names.name(dimension, row.value())));
    }
    table.add(row(all, "(tất cả)"));
    table.print();
    terminal.out().println();
  }

  private static List<ResultTable.Cell> row(Deadlines.Row row, String name) {
    var cells = new ArrayList<ResultTable.Cell>();
    cells.add(cell(row.all().tally().directives()));
    for (var state : DueState.values()) {
      cells.add(cell(row.in(state).tally().directives()));
    }
    cells.add(new ResultTable.Cell(name));
    return cells;
  }

  private void printDone(CompletionCounts done) {
    var table =
        new ResultTable(terminal, "SỐ MỤC", "TRONG SỐ ĐÃ QUA HẠN", "TỶ LỆ", "QĐ 42/2014/QĐ-TTg");
    var row = done.all();
    for (var state : CompletedState.values()) {
      var rate = row.rate(state);
      boolean inTime = state == CompletedState.OPEN_IN_TIME;
      table.add(
          List.of(
              cell(row.count(state)),
              new ResultTable.Cell(
                  inTime ? "" : "%d/%d".formatted(row.countOfDue(state), row.due())),
              new ResultTable.Cell(
                  rate == null ? "" : String.format(Locale.ROOT, "%.1f%%", rate * 100)),
              new ResultTable.Cell(state.label())));
    }
    table.print();
    terminal.out().println();
  }

  private void printList(Deadlines found, @Nullable Completions known) {
    if (found.list().hits().isEmpty()) {
      return;
    }
    var table =
        new ResultTable(
            terminal,
            "HẠN",
            known == null ? "CÒN (NGÀY)" : "QĐ 42/2014",
            "TỈNH",
            "ĐƠN VỊ",
            "NỘI DUNG");
    for (var hit : found.list().hits()) {
      table.add(row(DueDirective.of(hit, found.request(), known)));
    }
    table.print();
  }

  private List<ResultTable.Cell> row(DueDirective due) {
    var directive = due.hit().directive();
    var province = due.hit().notice().location().province();
    return List.of(
        new ResultTable.Cell(
            String.join(
                "; ", directive.facts().deadlines().stream().map(DeadlineTable::written).toList())),
        new ResultTable.Cell(lying(due)),
        new ResultTable.Cell(province == null ? "" : names.name(Dimension.PROVINCE, province)),
        new ResultTable.Cell(
            String.join(
                ", ",
                directive.facts().units().stream()
                    .map(unit -> names.name(Dimension.UNIT, unit))
                    .toList())),
        new ResultTable.Cell(directive.text()));
  }

  /// The last day, followed by the month or quarter it ends.
  private static String written(Deadline deadline) {
    var day = deadline.on().lastDay().toString();
    var written = deadline.on().toString();
    return day.equals(written) ? day : "%s (%s)".formatted(day, written);
  }

  private static String lying(DueDirective due) {
    if (due.completed() != null) {
      return due.completed().label();
    }
    return due.daysLeft() == null ? "" : due.daysLeft().toString();
  }

  private static ResultTable.Cell cell(long count) {
    return new ResultTable.Cell(String.valueOf(count));
  }

  /// Prints totals and omissions on standard error.
  private void summarize(Deadlines found) {
    var request = found.request();
    var said = new ArrayList<String>();
    said.add("%d of %d listed".formatted(found.list().hits().size(), found.list().total()));
    said.add("as of %s, due until %s".formatted(request.asOf(), request.lastDue()));
    if (request.selection().days().isBounded()) {
      said.add("days " + request.selection().days());
    }
    if (found.assessmentsLeftOut() > 0) {
      long left = found.assessmentsLeftOut();
      said.add("%d %s left out".formatted(left, left == 1 ? "assessment" : "assessments"));
    }
    if (found.list().partial()) {
      said.add("the time limit was reached, there may be more");
    }
    terminal.tell(String.join("; ", said));
  }
}
