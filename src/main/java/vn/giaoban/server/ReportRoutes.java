package vn.giaoban.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import vn.giaoban.api.ParameterException;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.api.ReportParameters;
import vn.giaoban.report.document.HtmlWriter;
import vn.giaoban.report.layout.ReportFormat;
import vn.giaoban.report.layout.ReportRequest;
import vn.giaoban.report.layout.ReportSettings;
import vn.giaoban.report.layout.SettingsFile;
import vn.giaoban.report.layout.SummaryDocument;
import vn.giaoban.report.summary.AnnexTooLongException;
import vn.giaoban.report.summary.QuarterlySummary;
import vn.giaoban.report.summary.Summarizer;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;

/// The summary report of a period, as JSON, as a file, or as a page to look at.
final class ReportRoutes implements Resource {
  private final Summarizer summarizer;
  private final DirectiveSearcher searcher;
  private final ReportParameters parameters;
  private final ConditionalGet answering;
  private final SettingsFile settings;
  private final Clock clock;

  /// @param settings beside the notices, read anew for each report
  ReportRoutes(
      DirectiveSearcher searcher,
      Summarizer summarizer,
      ReportParameters parameters,
      ConditionalGet answering,
      SettingsFile settings,
      Clock clock) {
    this.summarizer = summarizer;
    this.searcher = searcher;
    this.parameters = parameters;
    this.answering = answering;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public void addTo(Routes routes) {
    routes.compute("/api/v1/reports/{period}", this::report);
    routes.compute("/report/{period}", this::preview);
  }

  private ReportRequest request(Context context) {
    return parameters.read(context.pathParam("period"), Requests.parameters(context).values());
  }

  private void report(Context context) throws IOException {
    var request = request(context);
    if (request.format() == ReportFormat.JSON) {
      answering.json(context, _ -> summary(context, request));
      return;
    }
    Headers.download(context, name(request), request.format().mediaType());
    write(context, request, request.format());
  }

  /// The document as a page, whatever the format asked for.
  private void preview(Context context) throws IOException {
    var request = request(context);
    context
        .contentType(ReportFormat.HTML.mediaType())
        .header("Content-Security-Policy", HtmlWriter.POLICY + "; frame-ancestors 'none'");
    write(context, request, ReportFormat.HTML);
  }

  private void write(Context context, ReportRequest request, ReportFormat format)
      throws IOException {
    var set = request.settings().over(settings());
    if (!answering.isKnownToCaller(context, searcher.status(), set.toString())) {
      context.result(file(context, request, format, set));
    }
  }

  private ReportSettings settings() throws IOException {
    try {
      return settings.read();
    } catch (SettingsFile.BrokenException e) {
      throw new ParameterException(
          ProblemKind.UNKNOWN_VALUE, "settings", String.valueOf(e.getMessage()));
    }
  }

  /// A summary without its slow part is not cached: the next request may succeed.
  private QuarterlySummary summary(Context context, ReportRequest request) throws IOException {
    try {
      var summary = summarizer.summarize(request.selection(), request.annex());
      if (summary.followUps() == null) {
        ConditionalGet.keepNowhere(context);
      }
      return summary;
    } catch (AnnexTooLongException e) {
      throw new Problem(ProblemKind.ANNEX_TOO_LONG, String.valueOf(e.getMessage()));
    }
  }

  /// A file name such as `bao-cao_2020-07-01..2020-09-30.docx`.
  private static String name(ReportRequest request) {
    return "bao-cao_%s.%s".formatted(request.selection().days(), request.format().apiName());
  }

  private byte[] file(
      Context context, ReportRequest request, ReportFormat format, ReportSettings set)
      throws IOException {
    var summary = summary(context, request);
    var document =
        SummaryDocument.of(summary, set, Headers.base(context), "", "Giao Ban", clock.instant());
    var bytes = new ByteArrayOutputStream();
    format.write(summary, document, bytes);
    return bytes.toByteArray();
  }
}
