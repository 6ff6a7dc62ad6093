package vn.giaoban.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.deadlines.CompletedState;
import vn.giaoban.analytics.deadlines.CompletionCounts;
import vn.giaoban.analytics.deadlines.Deadlines;
import vn.giaoban.analytics.deadlines.DueDirective;
import vn.giaoban.analytics.deadlines.DueState;
import vn.giaoban.search.SearchAddress;
import vn.giaoban.search.Totals;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Label;
import vn.giaoban.search.dimension.Language;

/// Deadlines as a table: directives by due date, with counts in the facts sheet.
///
/// @param exported the exported list of directives
public record DeadlineSheet(Deadlines deadlines, Exported exported) {
  /// The label of a state. No label claims that the work is done.
  static Label label(DueState state) {
    return switch (state) {
      case PAST -> new Label("Đã qua hạn", "Past its date");
      case DUE -> new Label("Sắp đến hạn", "Due");
      case LATER -> new Label("Chưa đến hạn", "Later");
      case NONE -> new Label("Không nêu thời hạn", "Without date");
    };
  }

  /// The table of directives.
  ///
  /// @param json JSON form of a directive
  public Sheet<DueDirective> sheet(Function<? super DueDirective, ?> json) {
    return new Sheet<>(columns(), json, this::facts);
  }

  private List<Column<DueDirective>> columns() {
    var columns = new ArrayList<Column<DueDirective>>();
    columns.add(new Column<>("Hạn", "Due by", 12, row -> Cell.of(row.lastDay())));
    columns.add(new Column<>("Tình trạng", "State", 20, row -> Cell.of(label(row.state()))));
    columns.add(new Column<>("Còn lại (ngày)", "Days left", 10, row -> Cell.of(row.daysLeft())));
    if (deadlines.done() != null) {
      columns.add(new Column<>("Hoàn thành ngày", "Done on", 12, row -> Cell.of(row.doneOn())));
      columns.add(
          new Column<>(
              "Trạng thái theo QĐ 42/2014",
              "State by decision 42/2014",
              24,
              row -> Cell.of(label(row.completed()))));
      columns.add(
          new Column<>(
              "Thời hạn đã xong", "Deadlines done", 24, row -> Cell.of(deadlinesDone(row))));
    }
    for (var column : HitColumn.of(exported)) {
      if (!column.head().equals(HitColumn.DUE.head())) {
        columns.add(column.within(DueDirective::hit));
      }
    }
    return columns;
  }

  /// The deadlines that are done, as "2020-10-31: 2020-10-20"; null if none are.
  private static @Nullable String deadlinesDone(DueDirective row) {
    var done =
        row.deadlines().stream()
            .filter(due -> due.doneOn() != null)
            .map(due -> "%s: %s".formatted(due.deadline().on(), due.doneOn()))
            .collect(Collectors.joining("; "));
    return done.isEmpty() ? null : done;
  }

  private static @Nullable Label label(@Nullable CompletedState state) {
    return state == null ? null : state.label();
  }

  private List<Sheet.Fact> facts(Totals totals) {
    var request = deadlines.request();
    var facts = new ArrayList<>(exported.facts(totals));
    facts.add(Sheet.Fact.day("Tính đến ngày", "As of", request.asOf()));
    facts.add(Sheet.Fact.count("Sắp đến hạn trong (ngày)", "Due within (days)", request.days()));
    for (var state : DueState.values()) {
      var counted = deadlines.all().in(state);
      facts.add(
          new Sheet.Fact(
              label(state),
              new Label("%,d nhiệm vụ trong %,d văn bản; %s", "directives %,d, notices %,d; %s")
                  .formatted(
                      counted.tally().directives(),
                      counted.tally().notices(),
                      SearchAddress.of(counted.search()))));
    }
    deadlines.units().forEach(row -> facts.add(fact(Dimension.UNIT, row)));
    deadlines.provinces().forEach(row -> facts.add(fact(Dimension.PROVINCE, row)));
    if (deadlines.done() != null) {
      facts.addAll(done(deadlines.done().all()));
    }
    return facts;
  }

  private Sheet.Fact fact(Dimension dimension, Deadlines.Row row) {
    var name = exported.names().name(dimension, row.value());
    return new Sheet.Fact(
        new Label(dimension.label().vi() + ": " + name, dimension.label().en() + ": " + name),
        new Label(states(row, Language.VI), states(row, Language.EN)));
  }

  private static String states(Deadlines.Row row, Language language) {
    return Arrays.stream(DueState.values())
        .map(
            state ->
                label(state).in(language)
                    + String.format(language.locale(), ": %,d", row.in(state).tally().directives()))
        .collect(Collectors.joining("; "));
  }

  private static String address(CompletionCounts.Counted counted) {
    return counted.search() == null ? "" : "; " + SearchAddress.of(counted.search());
  }

  private static List<Sheet.Fact> done(CompletionCounts.Row row) {
    var facts = new ArrayList<Sheet.Fact>();
    for (var state : CompletedState.values()) {
      facts.add(
          new Sheet.Fact(
              state.label(),
              new Label("%,d; %,d trong %,d việc đã qua hạn%s", "%,d; %,d of %,d past their date%s")
                  .formatted(
                      row.count(state), row.countOfDue(state), row.due(), address(row.in(state)))));
    }
    return facts;
  }
}
