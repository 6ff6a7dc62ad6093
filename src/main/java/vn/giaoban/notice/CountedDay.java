package vn.giaoban.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The day that a directive counts under, and which date of its notice that is.
///
/// @param date null if the notice states none
public record CountedDay(@Nullable LocalDate date, DateBasis dateBasis) {
  /// The day of the meeting, else of issue, else the first of the period.
  public static CountedDay of(MeetingDates dates) {
    if (dates.metOn() != null) {
      return new CountedDay(dates.metOn(), DateBasis.MET_ON);
    }
    if (dates.issuedOn() != null) {
      return new CountedDay(dates.issuedOn(), DateBasis.ISSUED_ON);
    }
    return dates.period() == null
        ? new CountedDay(null, DateBasis.NONE)
        : new CountedDay(dates.period().firstDay(), DateBasis.PERIOD);
  }
}
