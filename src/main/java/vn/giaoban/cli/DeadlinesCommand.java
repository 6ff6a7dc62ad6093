package vn.giaoban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoban.analytics.deadlines.Completions;
import vn.giaoban.analytics.deadlines.CompletionsFile;
import vn.giaoban.analytics.deadlines.DeadlineAnalyzer;
import vn.giaoban.api.DeadlineParameters;
import vn.giaoban.cli.engine.Engine;
import vn.giaoban.cli.engine.KnownCompletions;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.option.Paging;
import vn.giaoban.cli.option.Parameter;
import vn.giaoban.cli.option.SelectionOptions;
import vn.giaoban.cli.result.DueResult;
import vn.giaoban.cli.result.ResultOutput;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.export.Alarms;
import vn.giaoban.search.DirectiveSearcher;

/// `giaoban deadlines`: directives by due date. Options have the names of the HTTP parameters.
@Command(
    name = "deadlines",
    description = {
      "Counts and lists directives by their last day: past, due soon, later, without date.",
      "A notice does not tell what was done; --completions FILE does."
    })
final class DeadlinesCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Mixin
  private final SelectionOptions selection =
      SelectionOptions.withQuery(
          Parameter.of(
              "asOf",
              "DAY",
              "The day to reckon from, such as 2020-11-20 (default: today in Viet Nam)."),
          Parameter.flag(
              "withLater", "Counts what was issued after that day too, though not known then."),
          Parameter.of(
              "days", "NUMBER", "How many days behind that day still count as due (default: 30)."),
          Parameter.of(
              "list",
              "STATE",
              "Lists only past, due, later or none (without date), or with --completions doneInTime,"
                  + " doneLate, openInTime or openLate; the counts stay."),
          Parameter.of(
              "month",
              "MONTH",
              "The month whose days are counted in json, such as 2020-11 (default: the nearest with"
                  + " deadlines)."),
          Parameter.of("size", "NUMBER", "How many are listed at most (default: 20; 0 to 1000)."),
          Parameter.of("after", "CURSOR", "Goes on behind an earlier answer: its \"next\"."));

  @Option(
      names = "--completions",
      paramLabel = "FILE",
      description =
          "What was done when: CSV with the columns directive id, textHash, done on. With it, the"
              + " four states of decision 42/2014; rows that cannot hold are named, the others"
              + " count.")
  private @Nullable Path completions;

  @Option(
      names = "--base",
      paramLabel = "ADDRESS",
      defaultValue = "",
      description = "With ics: where notices can be read; events have links only with it.")
  private String base;

  @Option(
      names = "--alarm",
      paramLabel = "DAYS",
      defaultValue = "",
      description = "With ics: how long before its day each event reminds, such as 7d,1d.")
  private String alarm;

  @Mixin private final ResultOutput output = ResultOutput.ofDatedHits();

  private final Terminal terminal;

  DeadlinesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var names = Engine.names();
    var request = selection.read(new DeadlineParameters(names, Engine.periods())::read);
    if (request.needsCompletions() && completions == null) {
      throw new JobException("this --list goes with --completions, which tells what was done");
    }
    var alarms = alarms();
    boolean paged = selection.has("size");
    if (output.format().isRows() && !paged && selection.has("after")) {
      throw new JobException("--after goes with --size; without it every directive is written");
    }
    try (var searcher = Engine.searcher(common.index(), names)) {
      var known = known(searcher);
      var analyzer = new DeadlineAnalyzer(searcher, names, known);
      var found = Paging.answer(request.page().after(), () -> analyzer.analyze(request));
      output.write(
          terminal,
          new DueResult(searcher, found, known, names, selection.query(), base, alarms, paged));
      return known == null || known.refused().isEmpty() ? 0 : 1;
    }
  }

  private Alarms alarms() {
    try {
      return Alarms.of(alarm);
    } catch (IllegalArgumentException e) {
      throw new JobException("--alarm: " + e.getMessage());
    }
  }

  private @Nullable Completions known(DirectiveSearcher searcher) throws IOException {
    return completions == null
        ? null
        : KnownCompletions.read(new CompletionsFile(completions), searcher, terminal);
  }
}
