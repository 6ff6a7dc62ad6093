package vn.giaoban.report.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.compare.Comparison.Mark;
import vn.giaoban.analytics.compare.Comparison.State;
import vn.giaoban.report.summary.QuarterlySummary.Compared;
import vn.giaoban.report.summary.QuarterlySummary.Figure;

/// One province in the comparison of provinces.
///
/// @param province slug, or `none`
/// @param topics one entry for each of `crossedTopics`, in that order
public record ProvinceLine(
    String province, String name, Compared notices, Compared directives, List<Crossed> topics) {
  public ProvinceLine {
    topics = List.copyOf(topics);
  }

  /// A topic in a province, compared with all directives of the other provinces.
  ///
  /// @param state whether the province has notices and directives at all
  /// @param of all directives of the province
  /// @param share from 0 to 1; null if `of` is 0
  /// @param restShare the same share in all other provinces; null if they have no directives
  /// @param z z-score of the log-odds ratio; null if nothing can be compared
  /// @param mark null unless the difference is significant
  public record Crossed(
      Figure directives,
      State state,
      long of,
      @Nullable Double share,
      @Nullable Double restShare,
      @Nullable Double z,
      @Nullable Mark mark) {}

  /// How many marks are expected by chance.
  ///
  /// @param cells number of cells tested
  /// @param byChance expected number of false positives
  public record Chance(long cells, long marked, double byChance, double leastZ, int leastCount) {}
}
