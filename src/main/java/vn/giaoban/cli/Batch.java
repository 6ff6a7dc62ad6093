package vn.giaoban.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import vn.giaoban.json.Json;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.QuerySyntaxException;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.server.SearchParameters;

/// Many searches at once: how much each finds. One that cannot be read is named by file, line and
/// position, and the others go on.
final class Batch {
  /// What one query found.
  ///
  /// @param suggestion what would find something, where nothing was found
  record Answer(
      String name,
      String query,
      long total,
      long assessmentsLeftOut,
      boolean partial,
      @Nullable String suggestion) {}

  private final String file;
  private final Terminal terminal;
  private int refused;

  /// @param file what messages call the file of queries
  Batch(String file, Terminal terminal) {
    this.file = file;
    this.terminal = terminal;
  }

  /// How many queries could not be read.
  int refused() {
    return refused;
  }

  /// @param selection whose filters hold for every query
  List<Answer> run(
      List<BatchFile.Line> lines,
      SelectionOptions selection,
      SearchParameters parameters,
      DirectiveSearcher searcher)
      throws IOException {
    selection.request(parameters, "");
    var answers = new ArrayList<Answer>();
    for (var line : lines) {
      var request = request(line, selection, parameters);
      if (request != null) {
        answers.add(answer(line, searcher.search(request.limitedTo(0))));
      }
    }
    return answers;
  }

  private static Answer answer(BatchFile.Line line, SearchResult found) {
    return new Answer(
        line.name(),
        line.query(),
        found.total(),
        found.assessmentsLeftOut(),
        found.partial(),
        found.suggestion());
  }

  private @Nullable SearchRequest request(
      BatchFile.Line line, SelectionOptions selection, SearchParameters parameters) {
    try {
      return selection.request(parameters, line.query());
    } catch (CommandLine.ParameterException e) {
      refuse(line, e);
      return null;
    }
  }

  private void refuse(BatchFile.Line line, CommandLine.ParameterException e) {
    refused++;
    int column =
        e.getCause() instanceof QuerySyntaxException syntax
            ? line.column() + syntax.position()
            : line.column();
    terminal.complain("%s:%d:%d: %s".formatted(file, line.line(), column, e.getMessage()));
  }

  void print(List<Answer> answers, CountFormat format, Terminal shown) {
    switch (format) {
      case TABLE -> table(answers, shown);
      case JSON -> shown.out().print(Json.pretty(answers));
      case CSV -> csv(answers, shown);
    }
  }

  private static void table(List<Answer> answers, Terminal shown) {
    var table = new ResultTable(shown, "SỐ", "TÊN", "CÂU HỎI");
    for (var answer : answers) {
      table.add(
          List.of(
              new ResultTable.Cell(answer.total() + (answer.partial() ? "+" : "")),
              new ResultTable.Cell(answer.name()),
              new ResultTable.Cell(answer.query())));
    }
    table.print();
  }

  private static void csv(List<Answer> answers, Terminal shown) {
    var lines = new CsvLines(shown.out());
    lines.begin("name", "query", "total", "assessmentsLeftOut", "partial", "suggestion");
    for (var answer : answers) {
      lines.print(
          answer.name(),
          answer.query(),
          answer.total(),
          answer.assessmentsLeftOut(),
          answer.partial(),
          answer.suggestion() == null ? "" : answer.suggestion());
    }
  }
}
