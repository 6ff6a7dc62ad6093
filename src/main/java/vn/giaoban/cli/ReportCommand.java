package vn.giaoban.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoban.analytics.followups.FollowUpAnalyzer;
import vn.giaoban.api.ReportParameters;
import vn.giaoban.cli.engine.Engine;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.option.Output;
import vn.giaoban.cli.option.OutputFile;
import vn.giaoban.cli.option.Parameter;
import vn.giaoban.cli.option.SelectionOptions;
import vn.giaoban.cli.result.SearchExport;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.export.ExportFormat;
import vn.giaoban.report.layout.ReportFormat;
import vn.giaoban.report.layout.ReportRequest;
import vn.giaoban.report.layout.ReportSettings;
import vn.giaoban.report.layout.Setting;
import vn.giaoban.report.layout.SettingsFile;
import vn.giaoban.report.layout.SummaryDocument;
import vn.giaoban.report.summary.Annex.Place;
import vn.giaoban.report.summary.QuarterlySummary;
import vn.giaoban.report.summary.Summarizer;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Names;

/// `giaoban report`: writes the summary report of a period.
@Command(
    name = "report",
    description = {
      "Writes the summary of a period: what was ordered, by topic, unit and province, against the",
      "period before and a year before; deadlines, documents cited, and every directive."
    })
final class ReportCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

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

  @Mixin private final SelectionOptions selection = SelectionOptions.withoutQuery(own());

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES} (default: as FILE ends, else md).")
  private @Nullable ReportFormat format;

  @Option(
      names = "--base",
      paramLabel = "ADDRESS",
      defaultValue = "http://127.0.0.1:7070",
      description = "The server that links lead to (default: ${DEFAULT-VALUE}).")
  private String base;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = {
        "The options from --parent to --title, one a line as in signer=Nguyễn Văn An (default:",
        "report.properties beside the notices, if it is there)."
      })
  private @Nullable Path settings;

  @Mixin private Output output;

  private final Terminal terminal;

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  private static Parameter[] own() {
    var annex =
        Parameter.of(
            "annex",
            "PLACE",
            "Where every directive is listed: inline, in a workbook beside FILE (xlsx), or none"
                + " (default: inline up to 200 directives, else xlsx).");
    return Stream.concat(
            Stream.of(annex),
            Arrays.stream(Setting.values())
                .map(one -> Parameter.of(one.apiName(), "WORDS", one.meaning())))
        .toArray(Parameter[]::new);
  }

  @Override
  public Integer call() throws IOException {
    var names = Engine.names();
    var request = request(names);
    if (request.format().isBinary() && output.isSeen(terminal)) {
      throw new JobException(
          "a %s file is not for a terminal; --output FILE takes it".formatted(request.format()));
    }
    var set = request.settings().over(settings());
    try (var searcher = Engine.searcher(common.index(), names)) {
      var summary = summary(searcher, names, request);
      boolean beside = isBeside(summary);
      if (beside) {
        var export =
            new SearchExport(
                ExportFormat.XLSX,
                terminal.language(),
                query,
                request.selection(),
                Sort.DATE,
                names);
        new OutputFile(annexFile()).write(out -> export.write(searcher, out));
      }
      write(summary, request, set, beside ? annexFile().getFileName().toString() : "");
    }
    return 0;
  }

  private ReportRequest request(Names names) {
    var parameters = new ReportParameters(names, Engine.periods());
    return selection.read(
        given -> {
          given.put("format", List.of(chosenFormat().apiName()));
          return parameters.read(period, given);
        },
        query);
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
    return new Summarizer(searcher, names, FollowUpAnalyzer.patient(searcher))
        .summarize(request.selection(), request.annex());
  }

  private boolean isBeside(QuarterlySummary summary) {
    if (summary.annex().place() != Place.XLSX || summary.annex().directives().count() == 0) {
      return false;
    }
    if (output.file() == null && !selection.has("annex")) {
      return false; // The report has a link to it.
    }
    if (output.file() == null) {
      throw new JobException(
          "an annex of %d directives goes into a workbook beside --output FILE; --annex none leaves"
                  .formatted(summary.annex().directives().count())
              + " it out");
    }
    return true;
  }

  /// The annex of `bao-cao.docx` is `bao-cao-phu-luc.xlsx`.
  private Path annexFile() {
    var file = requireNonNull(output.file());
    var name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    return file.resolveSibling(name + "-phu-luc.xlsx");
  }

  private ReportSettings settings() throws IOException {
    var file =
        settings == null ? SettingsFile.beside(common.corpus()) : new SettingsFile(settings, true);
    try {
      return file.read();
    } catch (SettingsFile.BrokenException e) {
      throw new JobException(String.valueOf(e.getMessage()));
    }
  }

  private void write(
      QuarterlySummary summary, ReportRequest request, ReportSettings set, String annexName)
      throws IOException {
    var as = request.format();
    var document =
        SummaryDocument.of(summary, set, base, annexName, "Giao Ban", Clock.systemUTC().instant());
    output.write(terminal, out -> as.write(summary, document, out));
    if (as.showsCharts() && document.lacksCharts()) {
      terminal.complain("charts are left out: this machine has no font to draw with");
    }
  }
}
