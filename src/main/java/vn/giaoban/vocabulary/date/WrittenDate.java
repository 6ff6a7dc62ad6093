package vn.giaoban.vocabulary.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Period;

/// A date found in a text.
///
/// @param first where a span starts that ends with this date: "từ ngày 10/9 đến hết ngày 20/9";
///   null if it ends none
/// @param introduced whether "ngày" stands before it
/// @param start of its first word or figure, "ngày" left out
/// @param end behind its last
public record WrittenDate(
    DateValue value, @Nullable DateValue first, Form form, boolean introduced, int start, int end) {
  /// How it is written, which tells how sure it is one.
  public enum Form {
    /// "Ngày 20 tháng 11", "tháng 9/2025", "quý III".
    WORDS,
    /// "Tháng chín".
    NAMED,
    /// "Tháng chạp", a month of the lunar year: the one of the calendar that it is nearest to.
    LUNAR,
    /// Figures with a year: "20/11/2021", "2021-11-20", "11/2021".
    DATED,
    /// "20/11", which may be a fraction.
    FRACTION,
    /// "20.11", which may be a sum or a number of an item.
    NUMBERING,
    /// "22 tháng 6", which may count something before a month; the month follows as a date of its
    /// own.
    COUNTED,
    /// The "14" of "14, 15/8".
    SHARED,
    /// "Ngày 25".
    ALONE
  }

  static WrittenDate of(DateValue value, Form form, boolean introduced, int start, int end) {
    return new WrittenDate(value, null, form, introduced, start, end);
  }

  /// Whether the year of a day is written.
  public boolean isYearSaid() {
    return value instanceof DateValue.OnDay(_, _, var year) && year.isSaid();
  }

  /// The day; null for longer periods, and if `anchor` does not know what is left out.
  public @Nullable LocalDate day(Anchor anchor) {
    return value.on(anchor) instanceof Period.Day(var day) ? day : null;
  }

  WrittenDate from(DateValue start) {
    return new WrittenDate(value, start, form, introduced, this.start, end);
  }
}
