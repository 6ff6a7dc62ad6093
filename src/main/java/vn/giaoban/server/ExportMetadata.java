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

/// Creates the metadata of exports.
record ExportMetadata(Names names, Clock clock) {
  /// The metadata of an export of hits, made now.
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
