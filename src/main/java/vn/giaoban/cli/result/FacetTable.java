package vn.giaoban.cli.result;

import java.util.List;
import java.util.Map;
import vn.giaoban.cli.terminal.ResultTable;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.FacetCount;

/// Prints facets: one table for each dimension.
record FacetTable(Terminal terminal) {
  void print(Map<Dimension, List<FacetCount>> facets) {
    facets.forEach(this::print);
  }

  /// A value by its name; a period as the language writes it.
  private String named(Dimension dimension, String name) {
    return dimension.isDated() ? terminal.wording().period(name) : name;
  }

  private void print(Dimension dimension, List<FacetCount> counts) {
    terminal.out().println();
    var table =
        new ResultTable(
            terminal,
            terminal.say("head.count"),
            terminal.head(dimension),
            terminal.say("head.name"));
    for (var count : counts) {
      table.add(
          List.of(
              new ResultTable.Cell(terminal.wording().number(count.count())),
              new ResultTable.Cell(count.value()),
              new ResultTable.Cell(named(dimension, count.name()))));
    }
    table.print();
  }
}
