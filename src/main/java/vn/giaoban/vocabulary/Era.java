package vn.giaoban.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The administrative map: 63 provinces with districts until 2025-06-30, 34 without districts since
/// then (resolution 202/2025/QH15).
public enum Era {
  SIXTY_THREE,
  THIRTY_FOUR;

  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  /// The era of a day; null for an unknown day.
  public static @Nullable Era on(@Nullable LocalDate day) {
    if (day == null) {
      return null;
    }
    return day.isBefore(MERGER) ? SIXTY_THREE : THIRTY_FOUR;
  }
}
