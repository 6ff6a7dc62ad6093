package vn.giaoban.server;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Notice;
import vn.giaoban.report.ExportFormat;
import vn.giaoban.report.ExportWriter;
import vn.giaoban.report.Exported;
import vn.giaoban.report.JsonLines;
import vn.giaoban.report.NoticeSchema;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Hit;
import vn.giaoban.search.Names;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Sink;
import vn.giaoban.search.Sort;
import vn.giaoban.search.Totals;

/// Files to take elsewhere, written while they are read: the hits of a search, and all notices.
/// Where one cannot be written to its end the connection is cut, so that nobody takes it for whole.
final class ExportRoutes implements Resource {
  private final DirectiveSearcher searcher;
  private final Names names;
  private final SelectionParameters selections;
  private final Clock clock;

  ExportRoutes(
      DirectiveSearcher searcher, Names names, SelectionParameters selections, Clock clock) {
    this.searcher = searcher;
    this.names = names;
    this.selections = selections;
    this.clock = clock;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/api/v1/export", this::hits);
    routes.read("/api/v1/export/notices", this::notices);
    routes.read("/schemas/notice.json", ExportRoutes::schema);
  }

  private void hits(Context context) throws IOException {
    var given = Given.in(context);
    var request =
        selections
            .read(given, Set.of("format", "sort"))
            .sortedBy(SearchParameters.sort(given.single("sort", Sort.RELEVANCE.apiName())));
    var format =
        ParameterException.reading(
            Problem.Kind.UNKNOWN_VALUE,
            "format",
            given.single("format", ExportFormat.CSV.apiName()),
            ExportFormat::of);
    hits(context, exported(context, given.single("q", ""), request), format);
  }

  private Exported exported(Context context, String query, SearchRequest request) {
    return new Exported(
        query,
        request,
        names,
        ZonedDateTime.now(clock.withZone(Answering.VIETNAM)),
        Headers.base(context),
        hit -> Answers.found(hit, names));
  }

  private void hits(Context context, Exported exported, ExportFormat format) throws IOException {
    if (context.method().equals(HandlerType.HEAD)) {
      var found = searcher.search(exported.request().limitedTo(0));
      head(
          context,
          exported,
          format,
          new Totals(found.generation(), null, found.total(), found.assessmentsLeftOut()));
      return;
    }
    var sending = new Sending(context);
    sending.send(
        () -> {
          var hits = new OutgoingHits(context, exported, format, sending);
          searcher.stream(exported.request(), hits);
          hits.finish();
        });
  }

  /// The hits of a search on their way; the head of the answer goes before them.
  private static final class OutgoingHits implements Sink<Hit> {
    private final Context context;
    private final Exported exported;
    private final ExportFormat format;
    private final Sending sending;
    private @Nullable ExportWriter<Hit> writer;

    OutgoingHits(Context context, Exported exported, ExportFormat format, Sending sending) {
      this.context = context;
      this.exported = exported;
      this.format = format;
      this.sending = sending;
    }

    @Override
    public void begin(Totals totals) throws IOException {
      head(context, exported, format, totals);
      writer = format.writer(exported.sheet(), sending.begin());
      writer.begin(totals);
    }

    @Override
    public void accept(Hit hit) throws IOException {
      requireNonNull(writer).accept(hit);
    }

    void finish() throws IOException {
      requireNonNull(writer).finish();
    }
  }

  private static void head(Context context, Exported exported, ExportFormat format, Totals totals) {
    context
        .header("Giaoban-Total", Long.toString(totals.total()))
        .header("Giaoban-Assessments-Left-Out", Long.toString(totals.assessmentsLeftOut()))
        .header("Giaoban-Generation", Long.toString(totals.generation()))
        .header("Giaoban-Days", exported.request().days().toString())
        .header("Giaoban-Query", URLEncoder.encode(exported.query(), StandardCharsets.UTF_8));
    Headers.download(context, exported.fileName(format, totals), format.mediaType());
  }

  private void notices(Context context) throws IOException {
    Given.nothing(context);
    if (context.method().equals(HandlerType.HEAD)) {
      var index = searcher.status();
      head(context, new Totals(index.generation(), index.updatedAt(), index.notices(), 0));
      return;
    }
    var sending = new Sending(context);
    sending.send(() -> searcher.streamNotices(new OutgoingNotices(context, sending)));
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

  /// The notices on their way; the head of the answer goes before them.
  private static final class OutgoingNotices implements Sink<Notice> {
    private final Context context;
    private final Sending sending;
    private @Nullable JsonLines<Notice> lines;

    OutgoingNotices(Context context, Sending sending) {
      this.context = context;
      this.sending = sending;
    }

    @Override
    public void begin(Totals totals) throws IOException {
      head(context, totals);
      lines = new JsonLines<>(sending.begin(), notice -> notice);
    }

    @Override
    public void accept(Notice notice) throws IOException {
      requireNonNull(lines).accept(notice);
    }
  }

  private static void schema(Context context) {
    Given.nothing(context);
    var schema = NoticeSchema.text();
    context.contentType("application/schema+json");
    if (!Answering.isKnown(context, EntityTag.of(schema))) {
      Answering.text(context, schema);
    }
  }
}
