package vn.giaoban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoban.json.Json;
import vn.giaoban.report.ExportFormat;
import vn.giaoban.search.CursorExpiredException;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.IndexStatus;
import vn.giaoban.search.Names;
import vn.giaoban.search.NotAHitException;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.Totals;
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
        "table, json, jsonl, csv or xlsx (default: table).",
        "jsonl, csv and xlsx hold every hit, unless --size says how many."
      })
  private Format format;

  @Mixin private Output output;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = {
        "Asks many queries at once: one a line (# begins a comment), or CSV with a column query"
            + " and one of names; - is standard input. The other options hold for all.",
        "table and json count; jsonl, csv and xlsx hold every hit of each query in one file."
      })
  private @Nullable Path batch;

  @Option(
      names = "--counts",
      description = "With --batch: jsonl, csv and xlsx hold how much each query finds, not what.")
  private boolean counts;

  private final Terminal terminal;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var names = Engine.names();
    var request = selection.request(names, new PeriodParser(Clock.systemUTC()));
    if (batch != null) {
      return askAll(batch, request, names);
    }
    if (counts) {
      throw new JobException("--counts goes with --batch");
    }
    var file = format.file();
    try (var searcher = Engine.searcher(folders.index(), names)) {
      if (file != null) {
        export(searcher, request, names, file);
      } else if (format == Format.JSON) {
        printJson(answer(searcher, request), request, names);
      } else {
        printTable(answer(searcher, request), request, names);
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
    boolean paged = selection.given().containsKey("size");
    if (!paged) {
      refusePlaces();
    }
    var export = new SearchExport(as, selection.query(), request, names);
    if (paged) {
      var page = answer(searcher, request);
      output.write(terminal, as, out -> export.write(page, out));
    } else {
      output.write(terminal, as, out -> export.write(searcher, out));
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

  private int askAll(Path file, SearchRequest request, Names names) throws IOException {
    var exported = counts ? null : format.file();
    refuseInBatch(exported == null);
    var queries = new Batch(file.toString(), terminal);
    var parameters = new SearchParameters(names, new PeriodParser(Clock.systemUTC()));
    var asked = queries.read(batchLines(file), selection, parameters);
    try (var searcher = Engine.searcher(folders.index(), names)) {
      if (exported == null) {
        printCounts(queries.counts(asked, searcher), searcher.status());
      } else {
        var selected = SearchExport.exported(file.toString(), request, names);
        var export = new BatchExport(exported, selected, asked, queries);
        output.write(terminal, exported, out -> export.write(searcher, out));
      }
    }
    return queries.failed() == 0 ? 0 : 1;
  }

  private void printCounts(List<Batch.Answer> answers, IndexStatus status) throws IOException {
    var file = format.file();
    if (file != null) {
      var totals = new Totals(status.generation(), status.updatedAt(), answers.size(), 0);
      output.write(
          terminal, file, out -> SheetOutput.write(file, Batch.sheet(), answers, totals, out));
    } else if (format == Format.JSON) {
      output.print(terminal, to -> to.out().print(Json.pretty(answers)));
    } else {
      output.print(terminal, to -> Batch.table(answers, colours.on(to)));
    }
  }

  private void refuseInBatch(boolean counted) {
    for (var name : List.of("after", "around", "facets", "size", "explain")) {
      if (selection.given().containsKey(name)) {
        throw new JobException("--%s is for one query, not for --batch".formatted(name));
      }
    }
    if (counted && selection.given().containsKey("sort")) {
      throw new JobException("--sort orders hits; with --batch jsonl, csv and xlsx have some");
    }
  }

  private List<BatchFile.Line> batchLines(Path file) throws IOException {
    if (!selection.query().isEmpty()) {
      throw new JobException("with --batch the queries stand in the file");
    }
    try (var in = file.equals(STANDARD_INPUT) ? terminal.in() : Files.newInputStream(file)) {
      return BatchFile.read(in, file.toString());
    } catch (NoSuchFileException _) {
      throw new JobException("there is no file " + file);
    }
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
