package vn.giaoban.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import vn.giaoban.json.Json;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.IndexStatus;
import vn.giaoban.search.period.Vietnam;

/// Conditional GET: responses from the index carry an ETag, and 304 answers a caller that already
/// has the current one.
///
/// Safe for any number of threads.
public final class ConditionalGet {
  private final DirectiveSearcher searcher;
  private final Clock clock;

  public ConditionalGet(DirectiveSearcher searcher, Clock clock) {
    this.searcher = searcher;
    this.clock = clock;
  }

  /// Computes a response that may not be needed.
  public interface Lookup {
    /// The response body, to be written as JSON.
    ///
    /// @param index status before the lookup
    Object answer(IndexStatus index) throws IOException;
  }

  /// Writes the result of `lookup` as JSON, or 304.
  public void json(Context context, Lookup lookup) throws IOException {
    json(context, "", lookup);
  }

  /// The same for a response that depends on more than the index.
  ///
  /// @param version identifies the state of the other source
  public void json(Context context, String version, Lookup lookup) throws IOException {
    var index = searcher.status();
    if (!isKnown(context, tag(context, index, version))) {
      json(context, lookup.answer(index));
    }
  }

  /// Responds with 304 if the caller has the current response.
  ///
  /// @param index status before the lookup: if the index changes meanwhile, the response is newer
  ///   than its tag, never older
  public boolean isKnownToCaller(Context context, IndexStatus index) {
    return isKnownToCaller(context, index, "");
  }

  /// The same for a response from the index as it is now.
  ///
  /// @param version identifies the state of the other source
  public boolean isKnownToCaller(Context context, String version) throws IOException {
    return isKnownToCaller(context, searcher.status(), version);
  }

  /// The same for a response that depends on more than the index.
  ///
  /// @param version identifies the state of the other source
  public boolean isKnownToCaller(Context context, IndexStatus index, String version) {
    return isKnown(context, tag(context, index, version));
  }

  /// Responds with 304 if the caller has this tag.
  public static boolean isKnown(Context context, EntityTag tag) {
    context.header("ETag", tag.value()).header("Cache-Control", "no-cache");
    boolean known = tag.isIn(context.header("If-None-Match"));
    if (known) {
      context.status(304).removeHeader("Content-Type");
    }
    return known;
  }

  /// Generations count within one index; the creation time distinguishes indexes.
  private EntityTag tag(Context context, IndexStatus index, String version) {
    return EntityTag.of(
        index.generation(),
        index.updatedAt() == null ? "" : index.updatedAt(),
        context.path(),
        context.queryString() == null ? "" : context.queryString(),
        context.header("Accept-Language") == null ? "" : context.header("Accept-Language"),
        version,
        LocalDate.now(clock.withZone(Vietnam.ZONE)));
  }

  /// Forbids caching.
  public static void keepNowhere(Context context) {
    context.removeHeader("ETag").header("Cache-Control", "no-store");
  }

  public static void json(Context context, Object body) {
    context.contentType("application/json");
    context.result(Json.bytes(body));
  }

  /// Sets UTF-8, since Javalin writes types without a charset, such as problems, in Latin-1.
  public static void line(Context context, String text) {
    text(context, text + "\n");
  }

  public static void text(Context context, String text) {
    context.result(text.getBytes(StandardCharsets.UTF_8));
  }
}
