package vn.giaoban.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.FacetCount;

/// The answer to a [SearchRequest].
///
/// @param generation of the index that answered
/// @param total how many records match, exactly (unless `partial`)
/// @param assessmentsLeftOut how many more would match if assessments were asked for too
/// @param partial whether the time limit was hit, so that more may match
/// @param next what `after` must be for the hits that follow; null where these are the last
/// @param suggestion a query that would find something, where this one found nothing
/// @param neighbours of the hit that the request is `around`; null where it is around none, or the
///   time limit was hit before they were found
/// @param facets for each dimension asked for its values, the most frequent first (dates in order);
///   those called as `facetTexts` wants, and the chosen ones
public record SearchResult(
    long generation,
    long total,
    long assessmentsLeftOut,
    boolean partial,
    @Nullable String next,
    @Nullable String suggestion,
    List<Hit> hits,
    @Nullable Neighbours neighbours,
    Map<Dimension, List<FacetCount>> facets) {
  public SearchResult {
    hits = List.copyOf(hits);
    var copy = new EnumMap<Dimension, List<FacetCount>>(Dimension.class);
    facets.forEach((dimension, counts) -> copy.put(dimension, List.copyOf(counts)));
    facets = Collections.unmodifiableMap(copy);
  }

  /// The counts of a dimension; empty where they were not asked for.
  public List<FacetCount> facet(Dimension dimension) {
    return facets.getOrDefault(dimension, List.of());
  }
}
