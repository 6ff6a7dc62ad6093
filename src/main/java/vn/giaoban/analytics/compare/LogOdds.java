package vn.giaoban.analytics.compare;

import org.jspecify.annotations.Nullable;

/// The log-odds ratio with an informative Dirichlet prior, and its z-score: how much more or less
/// frequent a feature is in a group than in the rest.
///
/// After Monroe, Colaresi and Quinn, "Fightin' Words: Lexical Feature Selection and Evaluation for
/// Identifying the Content of Political Conflict", Political Analysis 16(4), 2008, section 3.5.
/// With y of n directives of the group that have the feature, y' of n' of the rest, and the prior α
/// = α₀p for a feature with the share p in the whole index, α₀ = 100:
///
///     δ = ln((y + α) / (n + α₀ - y - α)) - ln((y' + α) / (n' + α₀ - y' - α))
///     σ² ≈ 1 / (y + α) + 1 / (y' + α)
///     z = δ / σ
///
/// The prior weighs as much as a hundred average directives, which keeps small groups from
/// extremes. The variance is their approximation for rare features; for very frequent ones it is
/// too small, which [ExpectedMarks] takes into account.
///
/// @param ratio δ, natural logarithm; positive if more frequent in the group
/// @param z in standard deviations
record LogOdds(double ratio, double z) {
  /// α₀, in directives.
  static final double PRIOR = 100;

  /// Null if nothing can be compared: the group or the rest is empty, or none or all directives of
  /// the index have the feature.
  ///
  /// @param with y
  /// @param all n
  /// @param restWith y'
  /// @param rest n'
  /// @param share p
  static @Nullable LogOdds of(long with, long all, long restWith, long rest, double share) {
    if (all == 0 || rest == 0 || share <= 0 || share >= 1) {
      return null;
    }
    double prior = PRIOR * share;
    double ratio = logit(with, all, prior) - logit(restWith, rest, prior);
    double deviation = Math.sqrt(1 / (with + prior) + 1 / (restWith + prior));
    return new LogOdds(ratio, ratio / deviation);
  }

  private static double logit(long with, long all, double prior) {
    return Math.log((with + prior) / (all - with + PRIOR - prior));
  }
}
