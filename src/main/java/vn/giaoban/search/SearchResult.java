package vn.giaoban.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.FacetCount;

/// The result of a [SearchRequest].
///
/// @param generation index generation of the result
/// @param total exact number of hits (a lower bound if `partial`)
/// @param assessmentsLeftOut number of assessments that match but are not counted
/// @param partial whether the time limit was exceeded, so that hits or near hits may be missing
/// @param next cursor of the next page; null on the last page
/// @param suggestion a respelled query with hits, if this one has none
/// @param nearly near hits, if requested and fewer than [NearHit#BELOW] directives have all words;
///   in no count
/// @param neighbours of the hit requested by `around`; null if not requested or the time limit was
///   exceeded
/// @param facets values by dimension, most frequent first (dates in order), limited to those that
///   match `facetTexts` and the selected ones
public record SearchResult(
    long generation,
    long total,
    long assessmentsLeftOut,
    boolean partial,
    @Nullable String next,
    @Nullable String suggestion,
    List<Hit> hits,
    List<NearHit> nearly,
    @Nullable Neighbours neighbours,
    Map<Dimension, List<FacetCount>> facets) {
  public SearchResult {
    hits = List.copyOf(hits);
    nearly = List.copyOf(nearly);
    var copy = new EnumMap<Dimension, List<FacetCount>>(Dimension.class);
    facets.forEach((dimension, counts) -> copy.put(dimension, List.copyOf(counts)));
    facets = Collections.unmodifiableMap(copy);
  }

  /// The facet of a dimension; empty if not requested.
  public List<FacetCount> facet(Dimension dimension) {
    return facets.getOrDefault(dimension, List.of());
  }
}
