package vn.giaoban.export;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.giaoban.search.Hit;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.Vietnam;

/// The hits of a search that came in last, as a feed.
///
/// @param query as typed
/// @param base base URL of the server, such as `http://127.0.0.1:7070`
/// @param selection query string of the feed and of the search page, without `?`; empty for none
/// @param changed when the index last changed
/// @param total number of hits, of which `hits` came in last
/// @param partial whether the time limit was exceeded, so that hits may be missing
public record Feed(
    String query,
    String base,
    String selection,
    OffsetDateTime changed,
    long total,
    boolean partial,
    List<Hit> hits,
    Names names) {
  public Feed {
    changed = changed.truncatedTo(ChronoUnit.SECONDS);
    hits = List.copyOf(hits);
  }

  /// The start of the day on which the hit's notice came in; if that is not known, the time of the
  /// last index change.
  OffsetDateTime updated(Hit hit) {
    var added = hit.notice().added();
    return added == null ? changed : start(added);
  }

  static OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(Vietnam.ZONE).toOffsetDateTime();
  }

  String self() {
    return base + "/api/v1/feed" + behind();
  }

  String page() {
    return base + "/" + behind();
  }

  private String behind() {
    return selection.isEmpty() ? "" : "?" + selection;
  }
}
