package vn.giaoban.analytics.compare;

import org.apache.commons.math3.distribution.HypergeometricDistribution;

/// The probability that a cell is marked by chance: if the directives with a feature were assigned
/// to groups at random, the count of a group would follow the hypergeometric distribution; this
/// sums the probabilities of all counts that would be marked.
///
/// Assumes independent directives, which does not hold for those that one meeting repeats from
/// another.
///
/// @param all directives of the selection
/// @param prior share of the feature in the index, as in [LogOdds]
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

  /// The smallest possible count.
  private long least() {
    return Math.max(0, group + feature - all);
  }

  /// Increases with the count, since the margins are fixed.
  private double z(long count) {
    var odds = LogOdds.of(count, group, feature - count, all - group, prior);
    return odds == null ? 0 : odds.z();
  }

  /// The sum of probabilities from `from` to `end`, which decrease away from the mean.
  private double tail(long from, long end, int step) {
    if (step * Long.compare(from, end) > 0) {
      return 0;
    }
    double mean = (double) group * feature / all;
    double term = Math.exp(distribution().logProbability(Math.toIntExact(from)));
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

  private HypergeometricDistribution distribution() {
    return new HypergeometricDistribution(
        null, Math.toIntExact(all), Math.toIntExact(feature), Math.toIntExact(group));
  }
}
