package vn.giaoban.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The meeting that a notice records: its days, and who presided and signed.
///
/// @param period period that the meeting covers
public record Meeting(
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate metOn,
    @Nullable Period period,
    @Nullable Person chair,
    @Nullable Person signer) {
  /// The day that the notice counts under: of the meeting, else of issue, else the first of its
  /// period; null where it has none.
  public @Nullable LocalDate day() {
    if (metOn != null) {
      return metOn;
    }
    return issuedOn != null || period == null ? issuedOn : period.firstDay();
  }
}
