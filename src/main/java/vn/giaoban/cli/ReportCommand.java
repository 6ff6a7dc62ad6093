package vn.giaoban.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giaoban.analytics.FollowUps;
import vn.giaoban.report.ExportFormat;
import vn.giaoban.report.summary.AnnexTooLongException;
import vn.giaoban.report.summary.QuarterlySummary;
import vn.giaoban.report.summary.QuarterlySummary.Place;
import vn.giaoban.report.summary.ReportFormat;
import vn.giaoban.report.summary.ReportRequest;
import vn.giaoban.report.summary.Summarizer;
import vn.giaoban.report.summary.SummaryDocument;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Names;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.QuerySyntaxException;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Sort;
import vn.giaoban.server.ParameterException;
import vn.giaoban.server.ReportParameters;

/// `giaoban report`: the summary of a period as a file.
@Command(
    name = "report",
    description = {
      "Writes the summary of a period: what was ordered, by topic, unit and province, against the",
      "period before and a year before; deadlines, documents cited, and every directive."
    })
final class ReportCommand implements Callable<Integer> {
  @Mixin private Folders folders;

  @Mixin
  @SuppressWarnings("UnusedVariable") // asked by picocli
  private Help help;

  @Parameters(
      paramLabel = "PERIOD",
      description = "2020-Q3, 2020-Q3r (decree 09/2019), 2020-H1, 2020, 2020-08-01..2020-10-15.")
  private String period;

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      defaultValue = "",
      description = "Only directives that this finds.")
  private String query;

  @Mixin private final SelectionOptions selection = SelectionOptions.withoutQuery();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES} (default: as FILE ends, else md).")
  private @Nullable ReportFormat format;

  @Option(
      names = "--annex",
      paramLabel = "PLACE",
      description = {
        "Where every directive is listed: inline, in a workbook beside FILE (xlsx), or none",
        "(default: inline up to 2,000 directives, else xlsx)."
      })
  private @Nullable String annex;

  @Option(
      names = "--base",
      paramLabel = "ADDRESS",
      defaultValue = "http://127.0.0.1:7070",
      description = "The server that links lead to (default: ${DEFAULT-VALUE}).")
  private String base;

  @Mixin private Output output;

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var names = Engine.names();
    var request = request(names);
    if (request.format().isBinary() && output.isSeen(terminal)) {
      throw new JobException(
          "a %s file is not for a terminal; --output FILE takes it".formatted(request.format()));
    }
    try (var searcher = Engine.searcher(folders.index(), names)) {
      var summary = summary(searcher, names, request);
      boolean beside = isBeside(summary);
      if (beside) {
        var export = new SearchExport(ExportFormat.XLSX, query, sorted(request), names);
        new OutputFile(annexFile()).write(out -> export.write(searcher, out));
      }
      write(summary, request.format(), beside ? annexFile().getFileName().toString() : "");
    }
    return 0;
  }

  private static SearchRequest sorted(ReportRequest request) {
    return request.selection().sortedBy(Sort.DATE);
  }

  private ReportRequest request(Names names) {
    var given = new LinkedHashMap<>(selection.given());
    given.put("q", List.of(query));
    given.put("format", List.of(chosenFormat().apiName()));
    if (annex != null) {
      given.put("annex", List.of(annex));
    }
    try {
      return new ReportParameters(names, new PeriodParser(Clock.systemUTC())).read(period, given);
    } catch (QuerySyntaxException e) {
      throw misused("the query cannot be read " + e.getMessage(), e);
    } catch (ParameterException e) {
      throw misused(String.valueOf(e.getMessage()), e);
    }
  }

  private CommandLine.ParameterException misused(String problem, Exception cause) {
    return new CommandLine.ParameterException(spec.commandLine(), problem, cause);
  }

  private ReportFormat chosenFormat() {
    if (format != null) {
      return format;
    }
    var file = output.file();
    var name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    for (var each : ReportFormat.values()) {
      if (name.endsWith("." + each.apiName())) {
        return each;
      }
    }
    return ReportFormat.MD;
  }

  private static QuarterlySummary summary(
      DirectiveSearcher searcher, Names names, ReportRequest request) throws IOException {
    try {
      return new Summarizer(searcher, names, new FollowUps(searcher))
          .summarize(request.selection(), request.annex());
    } catch (AnnexTooLongException e) {
      throw new JobException(String.valueOf(e.getMessage()));
    }
  }

  private boolean isBeside(QuarterlySummary summary) {
    if (summary.annex().place() != Place.XLSX || summary.annex().directives().count() == 0) {
      return false;
    }
    if (output.file() == null) {
      throw new JobException(
          "an annex of %d directives goes into a workbook beside --output FILE; --annex none leaves"
                  .formatted(summary.annex().directives().count())
              + " it out");
    }
    return true;
  }

  /// `bao-cao.docx` has its annex in `bao-cao-phu-luc.xlsx`.
  private Path annexFile() {
    var file = requireNonNull(output.file());
    var name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    return file.resolveSibling(name + "-phu-luc.xlsx");
  }

  private void write(QuarterlySummary summary, ReportFormat as, String annexName)
      throws IOException {
    var document =
        SummaryDocument.of(summary, base, annexName, "Giao Ban", Clock.systemUTC().instant());
    output.write(terminal, out -> as.write(summary, document, out));
  }
}
