package vn.giaoban.analytics.series;

/// Thrown when a series would have more periods than the limit.
public final class TooManyPeriodsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyPeriodsException(long periods, int most) {
    super(
        "there would be %d periods, more than %d: ask for fewer days or a longer step"
            .formatted(periods, most));
  }
}
