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

  private void print(Dimension dimension, List<FacetCount> counts) {
    terminal.out().println();
    var table = new ResultTable(terminal, "SỐ", dimension.apiName(), "TÊN");
    for (var count : counts) {
      table.add(
          List.of(
              new ResultTable.Cell(String.valueOf(count.count())),
              new ResultTable.Cell(count.value()),
              new ResultTable.Cell(count.name())));
    }
    table.print();
  }
}
