package vn.giaoban.analytics.compare;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.Scopes;
import vn.giaoban.analytics.Snapshot;
import vn.giaoban.search.count.Axis;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.count.RecordCount;
import vn.giaoban.search.dimension.Dimension;

/// Leaves the notices of central bodies out of comparisons of provinces, since they have none by
/// nature; unless the request itself filters by level.
///
/// @param request without them
/// @param leftOut how many of the selection's directives and notices are left out
record CentralBodies(ComparisonRequest request, RecordCount leftOut) {
  static CentralBodies leftOut(Snapshot snapshot, ComparisonRequest asked) throws IOException {
    var selection = asked.selection();
    boolean provinces = asked.by() == Dimension.PROVINCE || asked.by() == Dimension.PROVINCE_NOW;
    if (!provinces || selection.speaksOf(Dimension.AGENCY_LEVEL)) {
      return new CentralBodies(asked, RecordCount.NONE);
    }
    var levels = snapshot.count(selection, new Count.By(new Axis.Of(Dimension.AGENCY_LEVEL)));
    var central = levels.row(Scopes.CENTRAL);
    return central.directives() == 0
        ? new CentralBodies(asked, RecordCount.NONE)
        : new CentralBodies(asked.of(Scopes.withoutCentral(selection)), central);
  }

  /// Null if none is left out.
  Comparison.@Nullable Warning warning() {
    return leftOut.directives() == 0
        ? null
        : new Comparison.Warning(
            "central-left-out",
            "%d directives of %d notices are left out: central bodies have no province"
                .formatted(leftOut.directives(), leftOut.notices()));
  }
}
