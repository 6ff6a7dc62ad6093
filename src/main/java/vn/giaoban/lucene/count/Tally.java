package vn.giaoban.lucene.count;

import java.util.List;
import java.util.Map;
import vn.giaoban.search.dimension.Dimension;

/// The counts of a search.
///
/// @param total number of hits
/// @param assessmentsLeftOut number of assessments excluded only because the selection does not
///   filter on kind
/// @param facets the values of each facet that have records, in no order
public record Tally(long total, long assessmentsLeftOut, Map<Dimension, List<OfValue>> facets) {
  /// The number of records with a value.
  public record OfValue(String value, long count) {}

  public Tally {
    facets = Map.copyOf(facets);
  }
}
