package vn.giaoban.cli.result;

import java.util.List;
import java.util.stream.Collectors;
import vn.giaoban.cli.terminal.ResultTable;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.search.NearHit;

/// Prints near hits as a table, each with the words that it lacks or was read for.
record NearTable(Terminal terminal) {
  void print(List<NearHit> near) {
    if (near.isEmpty()) {
      return;
    }
    var table = ResultTable.of(terminal, "date", "lacks", "read-as", "source", "nearly");
    near.forEach(hit -> table.add(row(hit), ""));
    table.print();
    terminal.tell(terminal.say("found.nearly", near.size()));
  }

  private List<ResultTable.Cell> row(NearHit near) {
    var hit = near.hit();
    var directive = hit.directive();
    var readFor =
        near.readFor().stream()
            .map(reading -> reading.typed() + " → " + reading.read())
            .collect(Collectors.joining(", "));
    return List.of(
        new ResultTable.Cell(terminal.day(directive.date())),
        new ResultTable.Cell(String.join(" ", near.lacks())),
        new ResultTable.Cell(readFor),
        new ResultTable.Cell(hit.notice().path() + ":" + directive.lines().first()),
        new ResultTable.Cell(directive.text(), hit.highlights()));
  }
}
