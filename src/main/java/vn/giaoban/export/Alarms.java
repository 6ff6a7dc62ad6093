package vn.giaoban.export;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// How long before an event a calendar reminds of it.
///
/// @param days before its day, the longest first
public record Alarms(List<Integer> days) {
  public static final Alarms NONE = new Alarms(List.of());

  private static final Pattern DAYS = Pattern.compile("(\\d{1,3})d");

  public Alarms {
    days = List.copyOf(days);
  }

  /// Parses a list such as `7d,1d`; none of an empty text.
  ///
  /// @throws IllegalArgumentException for anything else
  public static Alarms of(String text) {
    var days = new TreeSet<Integer>();
    for (var part : text.isBlank() ? List.<String>of() : List.of(text.split(",", -1))) {
      var matcher = DAYS.matcher(part.strip());
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "'%s' is no number of days before an event (such as 7d,1d)".formatted(part));
      }
      days.add(Integer.valueOf(matcher.group(1)));
    }
    return new Alarms(List.copyOf(days.descendingSet()));
  }
}
