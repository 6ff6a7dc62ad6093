package vn.giaoban.search.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.question.QuestionElement.Dated;
import vn.giaoban.search.question.QuestionWords.Role;

/// The dates of a question: what they are dates of, and where their periods begin and end.
record QuestionDates(List<QuestionElement> elements, LocalDate today) {
  boolean hasAny() {
    return elements.stream().anyMatch(Dated.class::isInstance);
  }

  /// Whether the phrase at `i` bounds the date beside it.
  boolean bounds(int i) {
    return elements.get(i).is(Role.NOW)
        ? i > 0 && elements.get(i - 1) instanceof Dated
        : next(i) instanceof Dated;
  }

  private @Nullable QuestionElement next(int i) {
    int next = i + 1;
    while (next < elements.size() && elements.get(next).is(Role.AT)) {
      next++;
    }
    return next < elements.size() ? elements.get(next) : null;
  }

  /// What the date at `i` is a date of: notices, their issue, their coming in, or deadlines.
  Dimension dimension(int i) {
    if (has(Role.CAME)) {
      return Dimension.ADDED;
    }
    if (has(Role.ISSUED_ON)) {
      return Dimension.ISSUED_ON;
    }
    var first = elements.get(i) instanceof Dated dated ? dated.days().first() : null;
    boolean until = has(Role.MUST) && isAt(boundary(i), Role.UNTIL);
    return until || isDue() || (first != null && first.isAfter(today))
        ? Dimension.DEADLINE
        : Dimension.DATE;
  }

  /// Whether it is a year to come that no word makes a deadline, as in "kế hoạch năm 2022".
  boolean isPlanned(Dated dated) {
    var first = dated.days().first();
    return first != null && first.isAfter(today) && !isDue();
  }

  private boolean isDue() {
    return has(Role.TERM) || has(Role.ANY_TERM) || has(Role.DONE);
  }

  private boolean has(Role role) {
    return elements.stream().anyMatch(each -> each.is(role));
  }

  /// The days that the date at `i` means with the words beside it. A deadline before a day may be
  /// that day, since notices write it so.
  DayRange range(int i, DayRange days, Dimension dimension) {
    var first = days.first();
    var last = days.last();
    int before = boundary(i);
    if (isAt(i + 1, Role.NOW) && first != null && !first.isAfter(today)) {
      return new DayRange(first, today);
    }
    if (isAt(before, Role.UNTIL) && first != null) {
      boolean day = first.equals(last) && dimension == Dimension.DEADLINE;
      return new DayRange(null, day ? first : first.minusDays(1));
    }
    if (isAt(before, Role.SINCE) && last != null) {
      return new DayRange(last.plusDays(1), null);
    }
    boolean open = isAt(before, Role.FROM) && !(elements.get(i) instanceof Dated at && at.span());
    return open ? new DayRange(first, null) : days;
  }

  /// The element before the date at `i` and its prepositions.
  private int boundary(int i) {
    int before = i - 1;
    while (isAt(before, Role.AT)) {
      before--;
    }
    return before;
  }

  private boolean isAt(int i, Role role) {
    return i >= 0 && i < elements.size() && elements.get(i).is(role);
  }
}
