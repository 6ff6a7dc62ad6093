package vn.giaoban.server;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.ZonedDateTime;
import vn.giaoban.api.Answers;
import vn.giaoban.api.QueryParameters;
import vn.giaoban.export.Exported;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.Vietnam;

/// What files say of where they come from.
record Exporting(Names names, Clock clock) {
  /// The hits of a search as they are exported now.
  Exported exported(Context context, QueryParameters given, Selection selection, Sort sort) {
    return new Exported(
        given.single("q", ""),
        selection,
        sort,
        names,
        ZonedDateTime.now(clock.withZone(Vietnam.ZONE)),
        Headers.base(context),
        hit -> Answers.found(hit, names));
  }
}
