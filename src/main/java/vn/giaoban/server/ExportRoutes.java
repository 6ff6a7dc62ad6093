package vn.giaoban.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.giaoban.api.ParameterException;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.api.SearchParameters;
import vn.giaoban.api.SelectionParameters;
import vn.giaoban.export.ExportFormat;
import vn.giaoban.export.Exported;
import vn.giaoban.export.JsonLines;
import vn.giaoban.export.NoticeSchema;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Hit;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Sort;
import vn.giaoban.search.Totals;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.EntityTag;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;
import vn.giaoban.server.site.PreferenceRoutes;

/// Streamed downloads: the hits of a search, and all notices. If writing fails the connection is
/// aborted, so that nobody takes a partial file for complete.
final class ExportRoutes implements Resource {
  private final DirectiveSearcher searcher;
  private final SelectionParameters selections;
  private final ExportMetadata exporting;

  ExportRoutes(
      DirectiveSearcher searcher, SelectionParameters selections, ExportMetadata exporting) {
    this.searcher = searcher;
    this.selections = selections;
    this.exporting = exporting;
  }

  @Override
  public void addTo(Routes routes) {
    routes.compute("/api/v1/export", this::hits);
    routes.compute("/api/v1/export/notices", this::notices);
    routes.read("/schemas/notice.json", ExportRoutes::schema);
  }

  private void hits(Context context) throws IOException {
    var given = Requests.parameters(context);
    var selection = selections.read(given, Set.of("format", "sort"));
    var sort = SearchParameters.sort(given.single("sort", Sort.RELEVANCE.apiName()));
    var format =
        ParameterException.reading(
            ProblemKind.UNKNOWN_VALUE,
            "format",
            given.single("format", ExportFormat.CSV.apiName()),
            ExportFormat::of);
    hits(context, exporting.exported(context, given, selection, sort), format);
  }

  private void hits(Context context, Exported exported, ExportFormat format) throws IOException {
    if (context.method().equals(HandlerType.HEAD)) {
      var found = searcher.search(SearchRequest.of(exported.selection()).limitedTo(0));
      head(
          context,
          exported,
          format,
          new Totals(found.generation(), null, found.total(), found.assessmentsLeftOut()));
      return;
    }
    new StreamingResponse(context)
        .<Hit>send(
            hits -> searcher.stream(exported.selection(), exported.sort(), hits),
            totals -> head(context, exported, format, totals),
            out -> format.writer(exported.sheet(), PreferenceRoutes.language(context), out));
  }

  private static void head(Context context, Exported exported, ExportFormat format, Totals totals) {
    context
        .header("Giaoban-Total", Long.toString(totals.total()))
        .header("Giaoban-Assessments-Left-Out", Long.toString(totals.assessmentsLeftOut()))
        .header("Giaoban-Generation", Long.toString(totals.generation()))
        .header("Giaoban-Days", exported.selection().days().toString())
        .header("Giaoban-Query", URLEncoder.encode(exported.query(), StandardCharsets.UTF_8));
    Headers.download(context, exported.fileName(format, totals), format.mediaType());
  }

  private void notices(Context context) throws IOException {
    Requests.nothing(context);
    if (context.method().equals(HandlerType.HEAD)) {
      var index = searcher.status();
      head(context, new Totals(index.generation(), index.updatedAt(), index.notices(), 0));
      return;
    }
    new StreamingResponse(context)
        .<Notice>send(
            searcher::streamNotices,
            totals -> head(context, totals),
            out -> new JsonLines<>(out, notice -> notice));
  }

  private static void head(Context context, Totals totals) {
    context
        .header("Giaoban-Total", Long.toString(totals.total()))
        .header("Giaoban-Generation", Long.toString(totals.generation()))
        .header("Link", "</schemas/notice.json>; rel=\"describedby\"");
    Headers.download(
        context,
        "giaoban_%d-thong-bao.jsonl".formatted(totals.total()),
        ExportFormat.JSONL.mediaType());
  }

  private static void schema(Context context) {
    Requests.nothing(context);
    var schema = NoticeSchema.text();
    context.contentType("application/schema+json");
    if (!ConditionalGet.isKnown(context, EntityTag.of(schema))) {
      ConditionalGet.text(context, schema);
    }
  }
}
