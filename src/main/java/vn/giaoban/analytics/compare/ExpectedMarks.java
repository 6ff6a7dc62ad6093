package vn.giaoban.analytics.compare;

/// How likely a cell is marked by chance alone: if the directives that have a feature were dealt
/// out among the groups at random, the count of a group would follow the hypergeometric
/// distribution; the probability is that of the counts that would be marked.
///
/// Directives count as independent here, which those that one meeting repeats from another are not.
///
/// @param all directives of the selection
/// @param prior share of the feature over the index, as in [LogOdds]
record ExpectedMarks(long all, long group, long feature, double prior) {
  private static final double NEGLIGIBLE = 1e-12;

  /// From 0 to 1.
  double ofAnyMark() {
    return ofMore() + ofLess();
  }

  /// The probability of a mark for more.
  double ofMore() {
    long most = Math.min(group, feature);
    long first = Math.max(Marks.LEAST_COUNT, least());
    long low = first;
    long high = most + 1;
    while (low < high) {
      long middle = (low + high) / 2;
      if (z(middle) >= Marks.LEAST_Z) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return tail(low, most, 1);
  }

  /// The probability of a mark for less.
  double ofLess() {
    long first = Math.max(Marks.LEAST_COUNT, least());
    long low = first - 1;
    long high = Math.min(group, feature);
    while (low < high) {
      long middle = (low + high + 1) / 2;
      if (z(middle) <= -Marks.LEAST_Z) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return tail(low, first, -1);
  }

  /// The smallest count that is possible.
  private long least() {
    return Math.max(0, group + feature - all);
  }

  /// Grows with the count, for the margins are fixed.
  private double z(long count) {
    var odds = LogOdds.of(count, group, feature - count, all - group, prior);
    return odds == null ? 0 : odds.z();
  }

  /// The probability of the counts from `from` to `end`, which grow less likely from the mean on.
  private double tail(long from, long end, int step) {
    if (step * Long.compare(from, end) > 0) {
      return 0;
    }
    double mean = (double) group * feature / all;
    double term = Math.exp(logProbability(from));
    double sum = 0;
    for (long count = from; step * Long.compare(count, end) <= 0; count += step) {
      sum += term;
      boolean beyondMean = step * Double.compare((double) count, mean) > 0;
      if (beyondMean && term < NEGLIGIBLE) {
        break;
      }
      term *= step > 0 ? up(count) : 1 / up(count - 1);
    }
    return Math.min(1, sum);
  }

  /// P(count + 1) / P(count).
  private double up(long count) {
    return (double) (feature - count)
        * (group - count)
        / ((double) (count + 1) * (all - feature - group + count + 1));
  }

  private double logProbability(long count) {
    return logChoose(feature, count)
        + logChoose(all - feature, group - count)
        - logChoose(all, group);
  }

  private static double logChoose(long from, long chosen) {
    return logFactorial(from) - logFactorial(chosen) - logFactorial(from - chosen);
  }

  /// Stirling's series, with an error below 1e-10 from 16 on.
  private static double logFactorial(long number) {
    if (number < 16) {
      double log = 0;
      for (long i = 2; i <= number; i++) {
        log += Math.log((double) i);
      }
      return log;
    }
    double x = (double) number;
    return x * Math.log(x)
        - x
        + 0.5 * Math.log(2 * Math.PI * x)
        + 1 / (12 * x)
        - 1 / (360 * x * x * x)
        + 1 / (1260 * x * x * x * x * x);
  }
}
