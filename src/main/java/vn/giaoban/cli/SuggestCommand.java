package vn.giaoban.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoban.json.Json;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.SuggestRequest;
import vn.giaoban.search.Suggestions;
import vn.giaoban.server.SuggestAnswers;
import vn.giaoban.server.SuggestParameters;

/// `giaoban suggest`: ways to go on with a query that is being typed.
@Command(
    name = "suggest",
    description = {
      "Completes a query: words and phrases, units, topics, provinces, agencies, people and",
      "document numbers, each with how many hits it has under the options given."
    })
final class SuggestCommand implements Callable<Integer> {
  /// How the answer is printed.
  enum Format {
    TABLE,
    JSON,
    JSONL
  }

  @Mixin private Folders folders;

  @Mixin
  @SuppressWarnings("UnusedVariable") // asked by picocli
  private Help help;

  @Parameters(
      arity = "1..*",
      paramLabel = "TEXT",
      description = "The query as far as it is typed; a space at its end needs quotes.")
  private List<String> text;

  @Option(
      names = "--size",
      paramLabel = "NUMBER",
      defaultValue = "10",
      description = "How many at most (default: ${DEFAULT-VALUE}; 1 to 50).")
  private String size;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json or jsonl (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Mixin private final SelectionOptions selection = SelectionOptions.withoutQuery();

  private final Terminal terminal;

  SuggestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var names = Engine.names();
    var request =
        selection.suggestRequest(
            new SuggestParameters(names, new PeriodParser(Clock.systemUTC())),
            String.join(" ", text),
            size);
    try (var searcher = Engine.searcher(folders.index(), names)) {
      print(request, searcher.suggest(request));
    }
    return 0;
  }

  private void print(SuggestRequest request, Suggestions found) {
    var answer = SuggestAnswers.of(request.text(), found);
    switch (format) {
      case JSON -> terminal.out().print(Json.pretty(answer));
      case JSONL -> answer.suggestions().forEach(one -> terminal.out().println(Json.line(one)));
      case TABLE -> {
        printTable(found);
        if (found.partial()) {
          terminal.complain("the time limit was hit: there may be more");
        }
      }
    }
  }

  private void printTable(Suggestions found) {
    var table = new ResultTable(terminal, "SỐ", "LOẠI", "GỢI Ý", "CÂU TÌM");
    for (var suggestion : found.suggestions()) {
      table.add(
          List.of(
              new ResultTable.Cell(String.valueOf(suggestion.count())),
              new ResultTable.Cell(Json.name(suggestion.kind())),
              new ResultTable.Cell(suggestion.text()),
              new ResultTable.Cell(suggestion.query())));
    }
    table.print();
  }
}
