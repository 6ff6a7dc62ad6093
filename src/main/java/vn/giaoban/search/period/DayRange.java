package vn.giaoban.search.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Period;

/// A range of days, both ends included.
///
/// @param first null for no lower bound
/// @param last null for no upper bound
public record DayRange(@Nullable LocalDate first, @Nullable LocalDate last) {
  public static final DayRange ALWAYS = new DayRange(null, null);

  public DayRange {
    if (first != null && last != null && last.isBefore(first)) {
      throw new IllegalArgumentException("the range ends before it starts: " + first + ".." + last);
    }
  }

  public static DayRange of(Period period) {
    return new DayRange(period.firstDay(), period.lastDay());
  }

  public boolean contains(LocalDate day) {
    return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
  }

  public boolean isBounded() {
    return first != null || last != null;
  }

  /// `2020-07-01..2020-09-30`; an open end is empty.
  @Override
  public String toString() {
    return (first == null ? "" : first) + ".." + (last == null ? "" : last);
  }
}
