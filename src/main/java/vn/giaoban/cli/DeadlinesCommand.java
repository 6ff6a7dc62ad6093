package vn.giaoban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoban.analytics.Completions;
import vn.giaoban.analytics.CompletionsFile;
import vn.giaoban.analytics.Deadlines;
import vn.giaoban.analytics.DeadlinesRequest;
import vn.giaoban.analytics.DueDirective;
import vn.giaoban.json.Json;
import vn.giaoban.report.CalendarWriter;
import vn.giaoban.report.DeadlineSheet;
import vn.giaoban.report.ExportFormat;
import vn.giaoban.report.ExportWriter;
import vn.giaoban.report.Exported;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Hit;
import vn.giaoban.search.Names;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.Totals;
import vn.giaoban.server.Answers;
import vn.giaoban.server.DeadlineAnswers;
import vn.giaoban.server.DeadlineParameters;

/// `giaoban deadlines`: what is due when, as of a day. Each option is a parameter of the HTTP
/// interface under the same name.
@Command(
    name = "deadlines",
    description = {
      "Counts and lists directives by their last day: past, due soon, later, without date.",
      "A notice does not tell what was done; --completions FILE does."
    })
final class DeadlinesCommand implements Callable<Integer> {
  /// How the answer is printed.
  enum Format {
    TABLE,
    JSON,
    JSONL,
    CSV,
    XLSX,
    ICS;

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

  @Mixin private final SelectionOptions selection = SelectionOptions.withQuery();

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day to reckon from, such as 2020-11-20 (default: today in Viet Nam).")
  private @Nullable String asOf;

  @Option(
      names = "--days",
      paramLabel = "NUMBER",
      description = "How many days behind that day still count as due (default: 30).")
  private @Nullable String days;

  @Option(
      names = "--list",
      paramLabel = "STATE",
      description = "Lists only past, due, later or none (without date); the counts stay.")
  private @Nullable String listed;

  @Option(
      names = "--size",
      paramLabel = "NUMBER",
      description = "How many are listed at most (default: 20; 0 to 1000).")
  private @Nullable String size;

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      description = "Goes on behind an earlier answer: its \"next\".")
  private @Nullable String after;

  @Option(
      names = "--completions",
      paramLabel = "FILE",
      description = {
        "What was done when: CSV with the columns directive id, textHash, done on. With it, the",
        "four states of decision 42/2014; rows that cannot hold are named, the others count."
      })
  private @Nullable Path completions;

  @Option(
      names = "--base",
      paramLabel = "ADDRESS",
      defaultValue = "http://127.0.0.1:7070",
      description = "With ics: where notices can be read (default: ${DEFAULT-VALUE}).")
  private String base;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = {
        "table, json, jsonl, csv, xlsx or ics, a calendar (default: table).",
        "jsonl, csv, xlsx and ics hold every directive, unless --size says how many."
      })
  private Format format;

  @Mixin private Output output;

  private final Terminal terminal;

  DeadlinesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var names = Engine.names();
    var periods = new PeriodParser(Clock.systemUTC());
    var request = selection.read(own(), new DeadlineParameters(names, periods)::read);
    try (var searcher = Engine.searcher(folders.index(), names)) {
      var known =
          completions == null
              ? null
              : completions(new CompletionsFile(completions), searcher, terminal);
      var found = deadlines(searcher, request, known);
      switch (format) {
        case TABLE -> output.print(terminal, to -> table(to, names).print(found, known));
        case JSON -> {
          var answer = DeadlineAnswers.of(selection.query(), found, known, names);
          output.print(terminal, to -> to.out().print(Json.pretty(answer)));
        }
        case JSONL -> write(searcher, found, known, names, ExportFormat.JSONL);
        case CSV -> write(searcher, found, known, names, ExportFormat.CSV);
        case XLSX -> write(searcher, found, known, names, ExportFormat.XLSX);
        case ICS -> {
          refuseAfterAlone();
          output.write(
              terminal,
              out -> send(searcher, found, new CalendarWriter(exported(found, names, base), out)));
        }
      }
      return known == null || known.refused().isEmpty() ? 0 : 1;
    }
  }

  private Map<String, List<String>> own() {
    var own = new LinkedHashMap<String, List<String>>();
    put(own, "asOf", asOf);
    put(own, "days", days);
    put(own, "list", listed);
    put(own, "size", size);
    put(own, "after", after);
    return own;
  }

  private static void put(Map<String, List<String>> own, String name, @Nullable String value) {
    if (value != null) {
      own.put(name, List.of(value));
    }
  }

  /// What a file holds; its rows that do not are complained of.
  ///
  /// @throws JobException saying why it holds nothing that can be read
  static Completions completions(
      CompletionsFile file, DirectiveSearcher searcher, Terminal terminal) throws IOException {
    var path = file.path();
    if (!Files.isRegularFile(path)) {
      throw new JobException("there is no file " + path);
    }
    try {
      var known = file.read(searcher, new PeriodParser(Clock.systemUTC()).today());
      known
          .refused()
          .forEach(row -> terminal.complain("%s:%d: %s".formatted(path, row.line(), row.reason())));
      return known;
    } catch (IllegalArgumentException e) {
      throw new JobException(String.valueOf(e.getMessage()));
    }
  }

  private Deadlines deadlines(
      DirectiveSearcher searcher, DeadlinesRequest request, @Nullable Completions known)
      throws IOException {
    try {
      return Deadlines.of(searcher, request, known);
    } catch (IllegalArgumentException e) {
      if (request.selection().after() == null) {
        throw e;
      }
      throw new JobException("--after is not the \"next\" of an answer to this question");
    }
  }

  private DeadlineTable table(Terminal to, Names names) {
    return new DeadlineTable(colours.on(to), names);
  }

  private Exported exported(Deadlines found, Names names, String at) {
    return new Exported(
        selection.query(),
        found.request().list(),
        names,
        ZonedDateTime.now(SearchExport.VIETNAM),
        at,
        hit -> Answers.found(hit, names));
  }

  private void write(
      DirectiveSearcher searcher,
      Deadlines found,
      @Nullable Completions known,
      Names names,
      ExportFormat as)
      throws IOException {
    refuseAfterAlone();
    var sheet =
        new DeadlineSheet(found, exported(found, names, ""))
            .sheet(due -> DeadlineAnswers.listed(due, found.request(), names));
    output.write(
        terminal,
        as,
        out -> send(searcher, found, new DueWriter(found, known, as.writer(sheet, out))));
  }

  private void refuseAfterAlone() {
    if (after != null && size == null) {
      throw new JobException("--after goes with --size; without it every directive is written");
    }
  }

  /// Every directive that is asked for, or those of one page.
  private void send(DirectiveSearcher searcher, Deadlines found, ExportWriter<Hit> writer)
      throws IOException {
    if (size == null) {
      searcher.stream(found.request().list(), writer);
    } else {
      var page = found.list();
      writer.begin(
          new Totals(page.generation(), null, page.hits().size(), page.assessmentsLeftOut()));
      for (var hit : page.hits()) {
        writer.accept(hit);
      }
    }
    writer.finish();
  }

  /// Writes hits as what is due.
  private record DueWriter(
      Deadlines found, @Nullable Completions known, ExportWriter<DueDirective> writer)
      implements ExportWriter<Hit> {
    @Override
    public void begin(Totals totals) throws IOException {
      writer.begin(totals);
    }

    @Override
    public void accept(Hit hit) throws IOException {
      writer.accept(DueDirective.of(hit, found.request(), known));
    }

    @Override
    public void finish() throws IOException {
      writer.finish();
    }
  }
}
