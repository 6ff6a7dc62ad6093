package vn.giaoban.cli.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.api.Answers;
import vn.giaoban.api.AskedSearch;
import vn.giaoban.cli.terminal.ResultTable;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;

/// Says what a query is read as, as a question, and prints what the question finds where the words
/// as typed find nothing.
record ReadingLine(Terminal terminal, Names names) {
  void print(AskedSearch asked, SearchResult result, DirectiveSearcher searcher)
      throws IOException {
    var reading = asked.reading(result, searcher, names);
    if (reading == null) {
      return;
    }
    if (result.total() == 0 && !reading.hits().isEmpty()) {
      print(reading.hits());
    }
    var told = terminal.say("reading", told(reading));
    terminal.tell(
        asked.isRead() ? told : told + "; " + terminal.say("found", reading.total()) + " (--ask)");
  }

  private void print(List<Answers.Found> hits) {
    var table = ResultTable.of(terminal, "date", "source", "reading");
    for (var hit : hits) {
      var lines = hit.lines();
      table.add(
          List.of(
              new ResultTable.Cell(terminal.day(hit.date())),
              new ResultTable.Cell(hit.place().notice().id() + ":" + lines.first()),
              new ResultTable.Cell(hit.marked().text())),
          "");
    }
    table.print();
  }

  /// A value by its name; a period as the language writes it.
  private String named(Answers.ReadPart part) {
    return Dimension.of(part.dimension()).isDated()
        ? terminal.wording().period(part.name())
        : part.name();
  }

  private String told(Answers.Reading reading) {
    var said = new ArrayList<String>();
    reading
        .parts()
        .forEach(
            part ->
                said.add(
                    Dimension.of(part.dimension()).label().in(terminal.language())
                        + ": "
                        + named(part)));
    if (!reading.words().isEmpty()) {
      said.add(terminal.say("reading.words", reading.words()));
    }
    return String.join("; ", said);
  }
}
