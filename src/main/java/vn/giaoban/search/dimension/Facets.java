package vn.giaoban.search.dimension;

import java.util.Map;
import java.util.Set;

/// The facets of a search.
///
/// @param texts text filters on their values
public record Facets(Set<Dimension> dimensions, Map<Dimension, FacetText> texts) {
  public static final Facets NONE = of();

  public Facets {
    dimensions = Set.copyOf(dimensions);
    texts = Map.copyOf(texts);
    if (!dimensions.containsAll(texts.keySet())) {
      throw new IllegalArgumentException("texts for facets that are not counted: " + texts);
    }
  }

  /// All values of some dimensions.
  public static Facets of(Dimension... dimensions) {
    return new Facets(Set.of(dimensions), Map.of());
  }
}
