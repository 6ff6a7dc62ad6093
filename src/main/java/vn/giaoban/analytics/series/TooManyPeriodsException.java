package vn.giaoban.analytics.series;

/// A series of more periods than one answer holds.
public final class TooManyPeriodsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyPeriodsException(long periods, int most) {
    super(
        "there would be %d periods, more than %d: ask for fewer days or a longer step"
            .formatted(periods, most));
  }
}
