package vn.giaoban.analytics.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.giaoban.text.Table;

/// An event that changes what a trend counts (mốc thời gian), such as the merger of provinces.
///
/// @param on first day of its effect
/// @param source document that it is based on
public record Event(LocalDate on, String vietnamese, String english, String source) {
  static final List<Event> ALL = Table.read(Event.class, "events.csv", Event::of);

  private static Event of(Map<String, String> row) {
    return new Event(
        LocalDate.parse(row.getOrDefault("on", "")),
        row.getOrDefault("vietnamese", ""),
        row.getOrDefault("english", ""),
        row.getOrDefault("source", ""));
  }
}
