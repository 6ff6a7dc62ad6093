package vn.giaoban.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Period;
import vn.giaoban.vocabulary.date.Anchor;

/// Resolves dates relative to a meeting. A missing year is that of the meeting, or the next one if
/// the date would be more than a month before it.
///
/// @param meeting null if unknown; then dates without a year are not resolved
record MeetingCalendar(@Nullable LocalDate meeting) implements Anchor {
  @Override
  public @Nullable LocalDate today() {
    return meeting;
  }

  @Override
  public int yearOf(int month, int day) {
    if (meeting == null) {
      return 0;
    }
    var thisYear = YearMonth.of(meeting.getYear(), month);
    var date = thisYear.atDay(Math.min(day, thisYear.lengthOfMonth()));
    return date.isBefore(meeting.minusMonths(1)) ? meeting.getYear() + 1 : meeting.getYear();
  }

  boolean isOver(Period period) {
    return meeting != null && period.lastDay().isBefore(meeting);
  }

  boolean isLongOver(Period period) {
    return meeting != null && period.lastDay().isBefore(meeting.minusMonths(1));
  }

  boolean isThisYear(Period period) {
    return meeting != null && period.firstDay().getYear() == meeting.getYear();
  }

  boolean hasBegun(Period period) {
    return meeting != null && !period.firstDay().isAfter(meeting);
  }
}
