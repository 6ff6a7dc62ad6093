package vn.giaoban.cli.result;

import java.util.ArrayList;
import java.util.List;
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
    printCounts("unit", Dimension.UNIT, found.units(), found.all());
    printCounts("province", Dimension.PROVINCE, found.provinces(), found.all());
    if (found.done() != null) {
      printDone(found.done());
    }
    printList(found, known);
    summarize(found);
  }

  private void printCounts(
      String head, Dimension dimension, List<Deadlines.Row> rows, Deadlines.Row all) {
    var table = ResultTable.of(terminal, "records", "past", "due", "later", "undated", head);
    for (var row : rows) {
      table.add(row(row, names.name(dimension, row.value())));
    }
    table.add(row(all, terminal.say("all")));
    table.print();
    terminal.out().println();
  }

  private List<ResultTable.Cell> row(Deadlines.Row row, String name) {
    var cells = new ArrayList<ResultTable.Cell>();
    cells.add(cell(row.all().tally().directives()));
    for (var state : DueState.values()) {
      cells.add(cell(row.in(state).tally().directives()));
    }
    cells.add(new ResultTable.Cell(name));
    return cells;
  }

  private void printDone(CompletionCounts done) {
    var table = ResultTable.of(terminal, "records", "of-due", "share", "decision");
    var row = done.all();
    for (var state : CompletedState.values()) {
      var rate = row.rate(state);
      table.add(
          List.of(
              cell(row.count(state)),
              new ResultTable.Cell("%d/%d".formatted(row.countOfDue(state), row.due())),
              new ResultTable.Cell(rate == null ? "" : terminal.wording().percent(rate)),
              new ResultTable.Cell(state.label().in(terminal.language()))));
    }
    table.print();
    terminal.out().println();
  }

  private void printList(Deadlines found, @Nullable Completions known) {
    if (found.list().hits().isEmpty()) {
      return;
    }
    var table =
        ResultTable.of(
            terminal, "deadline", known == null ? "left" : "decision", "province", "unit", "text");
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
            String.join("; ", directive.facts().deadlines().stream().map(this::written).toList())),
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
  private String written(Deadline deadline) {
    var day = terminal.day(deadline.on().lastDay());
    var written = terminal.wording().period(deadline.on().toString());
    return day.equals(written) ? day : "%s (%s)".formatted(day, written);
  }

  private String lying(DueDirective due) {
    if (due.completed() != null) {
      return due.completed().label().in(terminal.language());
    }
    return due.daysLeft() == null ? "" : terminal.wording().number(due.daysLeft());
  }

  private ResultTable.Cell cell(long count) {
    return new ResultTable.Cell(terminal.wording().number(count));
  }

  /// Prints totals and omissions on standard error.
  private void summarize(Deadlines found) {
    var request = found.request();
    var said = new ArrayList<String>();
    said.add(terminal.say("listed", found.list().hits().size(), found.list().total()));
    said.add(terminal.say("as-of", terminal.day(request.asOf()), terminal.day(request.lastDue())));
    if (request.selection().days().isBounded()) {
      said.add(terminal.say("days", terminal.wording().days(request.selection().days())));
    }
    var later = found.laterLeftOut();
    if (later != null && later.tally().directives() > 0) {
      said.add(terminal.say("later-left-out", later.tally().directives()));
    }
    if (found.assessmentsLeftOut() > 0) {
      said.add(terminal.say("left-out", found.assessmentsLeftOut()));
    }
    if (found.list().partial()) {
      said.add(terminal.say("partial"));
    }
    terminal.tell(String.join("; ", said));
  }
}
