package vn.giaoban.server;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.ZonedDateTime;
import vn.giaoban.report.Exported;
import vn.giaoban.search.Names;
import vn.giaoban.search.SearchRequest;

/// What files say of where they come from.
record Exporting(Names names, Clock clock) {
  /// The hits of a search as they are exported now.
  Exported exported(Context context, Given given, SearchRequest request) {
    return new Exported(
        given.single("q", ""),
        request,
        names,
        ZonedDateTime.now(clock.withZone(Answering.VIETNAM)),
        Headers.base(context),
        hit -> Answers.found(hit, names));
  }
}
