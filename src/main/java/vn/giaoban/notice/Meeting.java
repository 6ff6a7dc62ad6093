package vn.giaoban.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The meeting that a notice records: its dates, and who presided and signed.
public record Meeting(MeetingDates dates, @Nullable Person chair, @Nullable Person signer) {
  /// The day that the notice counts under; null if it has none.
  public @Nullable LocalDate day() {
    return CountedDay.of(dates).date();
  }
}
