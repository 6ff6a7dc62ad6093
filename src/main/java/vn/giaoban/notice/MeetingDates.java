package vn.giaoban.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days that a notice states: of its issue, of its meeting, and those that the meeting covers.
public record MeetingDates(
    @Nullable LocalDate issuedOn, @Nullable LocalDate metOn, @Nullable Period period) {
  /// None of them.
  public static final MeetingDates NONE = new MeetingDates(null, null, null);
}
