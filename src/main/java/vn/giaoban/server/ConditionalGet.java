package vn.giaoban.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import vn.giaoban.json.Json;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.IndexStatus;
import vn.giaoban.search.period.Vietnam;

/// How answers from the index are given: with a tag, and only to a caller who does not hold them
/// already.
///
/// Safe for any number of threads.
final class ConditionalGet {
  private final DirectiveSearcher searcher;
  private final Clock clock;

  ConditionalGet(DirectiveSearcher searcher, Clock clock) {
    this.searcher = searcher;
    this.clock = clock;
  }

  /// An answer that has yet to be looked up.
  interface Lookup {
    /// The answer, to be written as JSON.
    ///
    /// @param index as it was before
    Object answer(IndexStatus index) throws IOException;
  }

  /// Answers what `lookup` finds as JSON, or 304.
  void json(Context context, Lookup lookup) throws IOException {
    json(context, "", lookup);
  }

  /// The same where the answer depends on something beside the index.
  ///
  /// @param version tells one state of that from another
  void json(Context context, String version, Lookup lookup) throws IOException {
    var index = searcher.status();
    if (!isKnown(context, tag(context, index, version))) {
      json(context, lookup.answer(index));
    }
  }

  /// Answers 304 where the caller holds what would be answered.
  ///
  /// @param index as it is before the answer is looked up: should it change meanwhile, the answer
  ///   is newer than its tag says, never older
  boolean isKnownToCaller(Context context, IndexStatus index) {
    return isKnownToCaller(context, index, "");
  }

  /// The same where the answer depends on something beside the index.
  ///
  /// @param version tells one state of that from another
  boolean isKnownToCaller(Context context, IndexStatus index, String version) {
    return isKnown(context, tag(context, index, version));
  }

  /// Answers 304 where the caller holds what has this tag.
  static boolean isKnown(Context context, EntityTag tag) {
    context.header("ETag", tag.value()).header("Cache-Control", "no-cache");
    boolean known = tag.isIn(context.header("If-None-Match"));
    if (known) {
      context.status(304).removeHeader("Content-Type");
    }
    return known;
  }

  /// A generation counts within one index only; when it was made tells it from that of another.
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

  /// Has nobody keep the answer.
  static void keepNowhere(Context context) {
    context.removeHeader("ETag").header("Cache-Control", "no-store");
  }

  static void json(Context context, Object body) {
    context.contentType("application/json");
    line(context, Json.line(body));
  }

  /// Javalin would write what has no charset of its own, such as a problem, in Latin-1.
  static void line(Context context, String text) {
    text(context, text + "\n");
  }

  static void text(Context context, String text) {
    context.result(text.getBytes(StandardCharsets.UTF_8));
  }
}
