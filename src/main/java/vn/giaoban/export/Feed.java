package vn.giaoban.export;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.giaoban.search.Hit;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.Vietnam;

/// The newest hits of a search, to be followed with a feed reader.
///
/// @param query as typed
/// @param base the address of the server, such as `http://127.0.0.1:7070`
/// @param selection what stands behind the `?` of the feed's address, and of the page's, which
///   shows the same search; empty for nothing
/// @param changed when the index last changed
/// @param total how many there are, of which `hits` are the newest
/// @param partial whether the time limit was hit, so that there may be others
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

  /// The start of the day that a hit counts under. What has no day is as new as the index.
  OffsetDateTime updated(Hit hit) {
    var day = hit.directive().date();
    return day == null ? changed : start(day);
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
