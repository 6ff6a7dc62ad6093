package vn.giaoban.vocabulary.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a date is counted from that leaves something out: "20/11", "tháng này".
public interface Anchor {
  /// The year of a day of `month` for which none is written; 0 if unknown.
  ///
  /// @param day 31 for the whole month
  int yearOf(int month, int day);

  /// The day on which "tháng này" is this month; null if unknown.
  @Nullable LocalDate today();

  /// One year for all dates without one.
  ///
  /// @param year 0 if unknown
  static Anchor of(int year, @Nullable LocalDate today) {
    return new Anchor() {
      @Override
      public int yearOf(int month, int day) {
        return year;
      }

      @Override
      public @Nullable LocalDate today() {
        return today;
      }
    };
  }
}
