package vn.giaoban.analytics.compare;

import org.jspecify.annotations.Nullable;

/// How much more, or less, a group has of a feature than the rest: the log-odds ratio with an
/// informative Dirichlet prior, and its z-score.
///
/// After Monroe, Colaresi and Quinn, "Fightin' Words: Lexical Feature Selection and Evaluation for
/// Identifying the Content of Political Conflict", Political Analysis 16(4), 2008, section 3.5.
/// With y of n directives of the group that have the feature, y' of n' of the rest, and the prior
/// α = α₀p for a feature that the share p of the whole index has, α₀ = 100:
///
///     δ = ln((y + α) / (n + α₀ - y - α)) - ln((y' + α) / (n' + α₀ - y' - α))
///     σ² ≈ 1 / (y + α) + 1 / (y' + α)
///     z = δ / σ
///
/// The prior stands for a hundred directives as everybody writes them, which keeps small groups
/// from extremes. The variance is theirs for features that few directives have; of one that most
/// have it is too small, which [ExpectedMarks] takes into account.
///
/// @param ratio δ, natural logarithm; positive where the group has more
/// @param z in standard deviations
record LogOdds(double ratio, double z) {
  /// α₀, in directives.
  static final double PRIOR = 100;

  /// Null where there is nothing to compare: the group or the rest is empty, or no directive of the
  /// index has the feature, or every one.
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
