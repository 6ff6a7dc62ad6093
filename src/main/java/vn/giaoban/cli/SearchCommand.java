package vn.giaoban.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoban.json.Json;
import vn.giaoban.search.CursorExpiredException;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.NotAHitException;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.server.Answers;

/// `giaoban search`: the directives that match, on standard output. Each option is a parameter of
/// the HTTP interface under the same name, so that both mean the same.
@Command(
    name = "search",
    description = {
      "Finds directives. Without a query, all that the options let through.",
      "An option may be given several times: any of its values counts."
    })
final class SearchCommand implements Callable<Integer> {
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

  @Mixin private final SelectionOptions selection = SelectionOptions.ofSearch();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json or jsonl (default: ${DEFAULT-VALUE}).")
  private Format format;

  private final Terminal terminal;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var names = Engine.names();
    var request = selection.request(names, new PeriodParser(Clock.systemUTC()));
    try (var searcher = Engine.searcher(folders.index(), names)) {
      var result = answer(searcher, request);
      switch (format) {
        case JSON ->
            terminal
                .out()
                .print(
                    Json.pretty(Answers.search(selection.query(), request.days(), result, names)));
        case JSONL ->
            result
                .hits()
                .forEach(hit -> terminal.out().println(Json.line(Answers.found(hit, names))));
        case TABLE -> {
          new HitTable(terminal, names, searcher).print(request.days(), result);
          new FacetTable(terminal).print(result.facets());
        }
      }
    }
    return 0;
  }

  private static SearchResult answer(DirectiveSearcher searcher, SearchRequest request)
      throws IOException {
    try {
      return searcher.search(request);
    } catch (NotAHitException | CursorExpiredException e) {
      throw new JobException(String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      if (request.after() == null) {
        throw e;
      }
      throw new JobException("--after is not the \"next\" of an answer to this question");
    }
  }
}
