package vn.giaoban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoban.json.Json;
import vn.giaoban.report.ExportFormat;
import vn.giaoban.search.CursorExpiredException;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Names;
import vn.giaoban.search.NotAHitException;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.server.Answers;
import vn.giaoban.server.SearchParameters;

/// `giaoban search`: the directives that match, on standard output. Each option is a parameter of
/// the HTTP interface under the same name, so that both mean the same.
@Command(
    name = "search",
    description = {
      "Finds directives. Without a query, all that the options let through.",
      "An option may be given several times: any of its values counts."
    })
final class SearchCommand implements Callable<Integer> {
  private static final Path STANDARD_INPUT = Path.of("-");

  /// How the answer is printed.
  enum Format {
    TABLE,
    JSON,
    JSONL,
    CSV,
    XLSX;

    /// As it is typed.
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin private Folders folders;

  @Mixin private Colours colours;

  @Mixin
  @SuppressWarnings("UnusedVariable") // asked by picocli
  private Help help;

  @Mixin private final SelectionOptions selection = SelectionOptions.ofSearch();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = {
        "table, json, jsonl, csv or xlsx (default: table); with --batch table, json or csv.",
        "jsonl, csv and xlsx hold every hit, unless --size says how many."
      })
  private Format format;

  @Mixin private Output output;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = {
        "Counts for many queries at once: one a line (# begins a comment), or CSV with a column"
            + " query and one of names; - is standard input. The other options hold for all."
      })
  private @Nullable Path batch;

  private final Terminal terminal;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var names = Engine.names();
    var request = selection.request(names, new PeriodParser(Clock.systemUTC()));
    if (batch != null) {
      return count(batch, names);
    }
    try (var searcher = Engine.searcher(folders.index(), names)) {
      switch (format) {
        case TABLE -> printTable(answer(searcher, request), request, names);
        case JSON -> printJson(answer(searcher, request), request, names);
        case JSONL -> export(searcher, request, names, ExportFormat.JSONL);
        case CSV -> export(searcher, request, names, ExportFormat.CSV);
        case XLSX -> export(searcher, request, names, ExportFormat.XLSX);
      }
    }
    return 0;
  }

  private void printTable(SearchResult result, SearchRequest request, Names names)
      throws IOException {
    output.print(
        terminal,
        to -> {
          var shown = colours.on(to);
          new HitTable(shown, names).print(request.days(), result);
          new FacetTable(shown).print(result.facets());
        });
  }

  private void printJson(SearchResult result, SearchRequest request, Names names)
      throws IOException {
    var answer = Answers.search(selection.query(), request.days(), result, names);
    output.print(terminal, to -> to.out().print(Json.pretty(answer)));
  }

  private void export(
      DirectiveSearcher searcher, SearchRequest request, Names names, ExportFormat as)
      throws IOException {
    if (as == ExportFormat.XLSX && output.isSeen(terminal)) {
      throw new JobException("a workbook is not for a terminal; --output FILE takes it");
    }
    boolean paged = selection.given().containsKey("size");
    if (!paged) {
      refusePlaces();
    }
    var export = new SearchExport(as, selection.query(), request, names);
    if (paged) {
      var page = answer(searcher, request);
      output.write(terminal, out -> export.write(page, out));
    } else {
      output.write(terminal, out -> export.write(searcher, out));
    }
  }

  /// What only a page of hits has.
  private void refusePlaces() {
    for (var name : List.of("after", "around", "facets", "explain")) {
      if (selection.given().containsKey(name)) {
        throw new JobException(
            "--%s goes with --size; without it every hit is written".formatted(name));
      }
    }
  }

  private int count(Path file, Names names) throws IOException {
    var counts = new Batch(file.toString(), terminal);
    var lines = batchLines(file);
    try (var searcher = Engine.searcher(folders.index(), names)) {
      var parameters = new SearchParameters(names, new PeriodParser(Clock.systemUTC()));
      var answers = counts.run(lines, selection, parameters, searcher);
      output.print(terminal, to -> counts.print(answers, countFormat(), colours.on(to)));
    }
    return counts.refused() == 0 ? 0 : 1;
  }

  private List<BatchFile.Line> batchLines(Path file) throws IOException {
    for (var name : List.of("after", "around", "facets", "size", "sort", "explain")) {
      if (selection.given().containsKey(name)) {
        throw new JobException("--%s lists hits, --batch counts them".formatted(name));
      }
    }
    if (!selection.query().isEmpty()) {
      throw new JobException("with --batch the queries stand in the file");
    }
    try (var in = file.equals(STANDARD_INPUT) ? terminal.in() : Files.newInputStream(file)) {
      return BatchFile.read(in, file.toString());
    } catch (NoSuchFileException _) {
      throw new JobException("there is no file " + file);
    }
  }

  private CountFormat countFormat() {
    return switch (format) {
      case TABLE -> CountFormat.TABLE;
      case JSON -> CountFormat.JSON;
      case CSV -> CountFormat.CSV;
      case JSONL, XLSX -> throw new JobException("--batch has the formats table, json and csv");
    };
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
