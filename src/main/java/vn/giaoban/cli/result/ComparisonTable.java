package vn.giaoban.cli.result;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.compare.Comparison;
import vn.giaoban.cli.terminal.ResultTable;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.search.dimension.Dimension;

/// Prints a comparison, one table for each group.
public record ComparisonTable(Terminal terminal) {
  public void print(Comparison comparison) {
    for (var group : comparison.groups()) {
      terminal.out().println(Terminal.printable(head(group)));
      if (group.state() == Comparison.State.COUNTED && !group.cells().isEmpty()) {
        print(group, comparison.features());
      }
      terminal.out().println();
    }
  }

  private String head(Comparison.Group group) {
    var joined =
        group.joins().isEmpty()
            ? ""
            : group.joins().stream()
                .map(Comparison.Named::name)
                .collect(Collectors.joining(", ", " (", ")"));
    return group.name() + joined + ": " + size(group);
  }

  private String size(Comparison.Group group) {
    return switch (group.state()) {
      case COUNTED -> terminal.say("compared", group.directives(), group.notices());
      case SILENT -> silent(group.noticesHeld());
      case NOT_MET -> terminal.say("compared.not-met");
      case EMPTY -> terminal.say("compared.empty");
    };
  }

  private String silent(@Nullable Long noticesHeld) {
    return noticesHeld == null
        ? terminal.say("compared.empty")
        : terminal.say("compared.silent", noticesHeld);
  }

  private void print(Comparison.Group group, String features) {
    var table =
        new ResultTable(
            terminal,
            "",
            terminal.say("head.directives"),
            terminal.say("head.share"),
            terminal.say("head.elsewhere"),
            terminal.say("head.notices"),
            "Z",
            head(features));
    for (var cell : group.cells()) {
      table.add(row(group, cell).stream().map(ResultTable.Cell::new).toList());
    }
    table.print();
  }

  private String head(String features) {
    return features.equals("word")
        ? terminal.say("head.word")
        : terminal.head(Dimension.of(features));
  }

  private List<String> row(Comparison.Group group, Comparison.Cell cell) {
    return List.of(
        mark(cell.mark()),
        terminal.wording().number(cell.directives()),
        percent(cell.share()),
        percent(cell.restShare()),
        notices(cell.notices(), group.noticesHeld()),
        cell.z() == null ? "" : terminal.wording().decimal(cell.z(), 1),
        cell.name());
  }

  /// Such as `0/4`: none of the group's four notices.
  private static String notices(long notices, @Nullable Long held) {
    return held == null ? Long.toString(notices) : notices + "/" + held;
  }

  private static String mark(Comparison.@Nullable Mark mark) {
    return switch (mark) {
      case null -> "";
      case MORE -> "+";
      case LESS -> "-";
    };
  }

  private String percent(@Nullable Double share) {
    return share == null ? "" : terminal.wording().percent(share);
  }
}
