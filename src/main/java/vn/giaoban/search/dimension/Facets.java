package vn.giaoban.search.dimension;

import java.util.Map;
import java.util.Set;

/// Which dimensions a search counts.
///
/// @param texts what the values listed of some of them must be called
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
