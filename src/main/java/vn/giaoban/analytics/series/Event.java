package vn.giaoban.analytics.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.giaoban.text.Table;

/// Something that changes what a series over time counts (mốc thời gian).
///
/// @param on the day from which it counts
/// @param source the document that it rests on
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
