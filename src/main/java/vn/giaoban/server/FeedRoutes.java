package vn.giaoban.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.QueryParameters;
import vn.giaoban.api.SelectionParameters;
import vn.giaoban.export.Feed;
import vn.giaoban.export.FeedWriter;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.IndexStatus;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.Vietnam;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;

/// A search as an Atom feed of the hits that came in last.
final class FeedRoutes implements Resource {
  private static final int DEFAULT_SIZE = 50;
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final DirectiveSearcher searcher;
  private final Names names;
  private final SelectionParameters selections;
  private final ConditionalGet answering;
  private final Clock clock;

  FeedRoutes(
      DirectiveSearcher searcher,
      Names names,
      SelectionParameters selections,
      ConditionalGet answering,
      Clock clock) {
    this.searcher = searcher;
    this.names = names;
    this.selections = selections;
    this.answering = answering;
    this.clock = clock;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/api/v1/feed", this::feed);
  }

  private void feed(Context context) throws IOException {
    var index = searcher.status();
    var modified = modified(index);
    context.header("Last-Modified", HTTP_DATE.format(modified));
    if (answering.isKnownToCaller(context, index)) {
      return;
    }
    var given = Requests.parameters(context);
    var request = request(given);
    if (isUnmodified(context, modified)) {
      context.status(304).removeHeader("Content-Type");
      return;
    }
    var result = searcher.search(request);
    answer(context, feed(context, given.single("q", ""), index, result));
    if (result.partial()) {
      ConditionalGet.keepNowhere(context);
      context.removeHeader("Last-Modified");
    }
  }

  private SearchRequest request(QueryParameters given) {
    return SearchRequest.of(selections.read(given, Set.of("size")))
        .sortedBy(Sort.ADDED_DESCENDING)
        .limitedTo(given.size(DEFAULT_SIZE));
  }

  /// The last time the response may have changed: when the index changed, or at the start of the
  /// day, since queries may refer to today.
  private Instant modified(IndexStatus index) {
    var today = LocalDate.now(clock.withZone(Vietnam.ZONE));
    var dawn = today.atStartOfDay(Vietnam.ZONE).toInstant();
    var updated = index.updatedAt();
    var later = updated != null && updated.isAfter(dawn) ? updated : dawn;
    return later.truncatedTo(ChronoUnit.SECONDS);
  }

  /// `If-None-Match` takes precedence over `If-Modified-Since`.
  private static boolean isUnmodified(Context context, Instant modified) {
    @Nullable String since = context.header("If-Modified-Since");
    if (since == null || context.header("If-None-Match") != null) {
      return false;
    }
    try {
      return !modified.isAfter(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(since)));
    } catch (DateTimeException _) {
      return false;
    }
  }

  private Feed feed(Context context, String query, IndexStatus index, SearchResult result) {
    var changed = index.updatedAt() == null ? modified(index) : index.updatedAt();
    return new Feed(
        query,
        Headers.base(context),
        selection(context.queryParamMap()),
        OffsetDateTime.ofInstant(changed, Vietnam.ZONE),
        result.total(),
        result.partial(),
        result.hits(),
        names);
  }

  /// The query string in canonical order.
  private static String selection(Map<String, List<String>> parameters) {
    return new TreeMap<>(parameters)
        .entrySet().stream()
            .flatMap(
                parameter ->
                    parameter.getValue().stream()
                        .map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void answer(Context context, Feed feed) throws IOException {
    var out = new ByteArrayOutputStream();
    FeedWriter.write(feed, out);
    context.contentType(FeedWriter.MEDIA_TYPE).result(out.toByteArray());
  }
}
