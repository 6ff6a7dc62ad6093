package vn.giaoban.cli.result;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.compare.Comparison;
import vn.giaoban.cli.terminal.ResultTable;
import vn.giaoban.cli.terminal.Terminal;

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

  private static String head(Comparison.Group group) {
    var joined =
        group.joins().isEmpty()
            ? ""
            : group.joins().stream()
                .map(Comparison.Named::name)
                .collect(Collectors.joining(", ", " (", ")"));
    return group.name() + joined + ": " + size(group);
  }

  private static String size(Comparison.Group group) {
    return switch (group.state()) {
      case COUNTED -> "%d directives in %d notices".formatted(group.directives(), group.notices());
      case SILENT -> "no directive though %d notices".formatted(group.noticesHeld());
      case NOT_MET -> "no notice in the period";
      case EMPTY -> "no directive";
    };
  }

  private void print(Comparison.Group group, String features) {
    var table =
        new ResultTable(
            terminal, "", "CHỈ ĐẠO", "TỶ LỆ", "NƠI KHÁC", "THÔNG BÁO", "Z", head(features));
    for (var cell : group.cells()) {
      table.add(row(group, cell).stream().map(ResultTable.Cell::new).toList());
    }
    table.print();
  }

  private static String head(String features) {
    return features.equals("word") ? "TỪ" : features;
  }

  private static List<String> row(Comparison.Group group, Comparison.Cell cell) {
    return List.of(
        mark(cell.mark()),
        String.valueOf(cell.directives()),
        percent(cell.share()),
        percent(cell.restShare()),
        notices(cell.notices(), group.noticesHeld()),
        cell.z() == null ? "" : String.format(Locale.ROOT, "%.1f", cell.z()),
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

  private static String percent(@Nullable Double share) {
    return share == null ? "" : String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }
}
