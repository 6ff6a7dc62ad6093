package vn.giaoban.cli;

import java.util.List;
import java.util.Map;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.FacetCount;

/// The counts of a search: one table a dimension, each value with its count and its name.
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
