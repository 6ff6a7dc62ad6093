package vn.giaoban.report.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.compare.Comparison.Mark;
import vn.giaoban.analytics.compare.Comparison.State;
import vn.giaoban.report.summary.QuarterlySummary.Compared;
import vn.giaoban.report.summary.QuarterlySummary.Figure;

/// A province beside the others.
///
/// @param province slug, or `none`
/// @param topics as many as `crossedTopics`, in their order
public record ProvinceLine(
    String province, String name, Compared notices, Compared directives, List<Crossed> topics) {
  public ProvinceLine {
    topics = List.copyOf(topics);
  }

  /// A topic in a province, held against all other directives of the period.
  ///
  /// @param state silent is not the same as not having met
  /// @param of the directives of the province
  /// @param share of them; null where there are none
  /// @param restShare of the directives outside the province; null where there are none
  /// @param z null where nothing can be compared
  /// @param mark null where the difference is not worth one
  public record Crossed(
      Figure directives,
      State state,
      long of,
      @Nullable Double share,
      @Nullable Double restShare,
      @Nullable Double z,
      @Nullable Mark mark) {}

  /// What marks are worth.
  ///
  /// @param cells that could be marked
  /// @param byChance how many marks chance alone would give
  public record Chance(long cells, long marked, double byChance, double leastZ, int leastCount) {}
}
