package vn.giaoban.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoban.api.QueryParameters;
import vn.giaoban.api.SearchParameters;
import vn.giaoban.cli.batch.Batch;
import vn.giaoban.cli.batch.BatchFile;
import vn.giaoban.cli.batch.BatchResult;
import vn.giaoban.cli.engine.Engine;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.option.SelectionOptions;
import vn.giaoban.cli.result.FoundHits;
import vn.giaoban.cli.result.ResultOutput;
import vn.giaoban.cli.result.SearchExport;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.source.InputFile;

/// `giaoban search`: prints matching directives. Options have the names of the HTTP parameters.
@Command(
    name = "search",
    description = {
      "Finds directives. Without a query, all that the options let through.",
      "An option may be given several times: any of its values counts."
    })
final class SearchCommand implements Callable<Integer> {
  /// Parameters that apply to a page of hits only.
  private static final List<String> OF_A_PAGE = List.of("after", "around", "facets", "explain");

  @Mixin private CommonOptions common;

  @Mixin private final SelectionOptions selection = SelectionOptions.ofSearch();

  @Mixin private final ResultOutput output = ResultOutput.ofHits();

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = {
        "Asks many queries at once: one a line (# begins a comment), or a table with a column query"
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
    return batch == null ? ask() : askAll(batch);
  }

  private int ask() throws IOException {
    var names = Engine.names();
    var parameters = new SearchParameters(names, Engine.periods());
    var asked = selection.read(given -> parameters.asked(new QueryParameters(given)));
    boolean paged = selection.has("size");
    if (counts) {
      throw new JobException("--counts goes with --batch");
    }
    if (output.format().isRows() && !paged) {
      refuse(OF_A_PAGE, "--%s goes with --size; without it every hit is written");
    }
    try (var searcher = Engine.searcher(common.index(), names)) {
      output.write(terminal, new FoundHits(searcher, asked, names, selection.query(), paged));
    }
    return 0;
  }

  private int askAll(Path file) throws IOException {
    var names = Engine.names();
    var parameters = new SearchParameters(names, Engine.periods());
    var filters = selection.read(parameters::read);
    boolean counted = counts || !output.format().isRows();
    refuseInBatch(counted);
    var queries = new Batch(file.toString(), terminal);
    var asked = queries.read(queries(file), selection, parameters);
    try (var searcher = Engine.searcher(common.index(), names)) {
      var exported =
          SearchExport.exported(file.toString(), filters.selection(), filters.sort(), names);
      output.write(terminal, new BatchResult(searcher, queries, asked, exported, counted));
    }
    return queries.failed() == 0 ? 0 : 1;
  }

  private void refuseInBatch(boolean counted) {
    refuse(OF_A_PAGE, "--%s is for one query, not for --batch");
    refuse(List.of("size"), "--%s is for one query, not for --batch");
    if (counted) {
      refuse(List.of("sort"), "--%s orders hits; with --batch jsonl, csv and xlsx have some");
    }
    if (!selection.query().isEmpty()) {
      throw new JobException("with --batch the queries stand in the file");
    }
  }

  private void refuse(List<String> options, String why) {
    for (var option : options) {
      if (selection.has(option)) {
        throw new JobException(why.formatted(option));
      }
    }
  }

  private BatchFile.Queries queries(Path file) throws IOException {
    try {
      return BatchFile.read(terminal.read(file), file.toString());
    } catch (InputFile.RefusedException e) {
      throw new JobException(e.line(file));
    } catch (NoSuchFileException _) {
      throw new JobException("there is no file " + file);
    }
  }
}
