package vn.giaoban.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.dimension.FacetCount;
import vn.giaoban.search.dimension.Names;

/// Turns facet counts into the facets of a response: named, sorted and filtered by name.
///
/// Safe for any number of threads.
final class FacetLists {
  private static final Comparator<FacetCount> BY_VALUE = Comparator.comparing(FacetCount::value);
  private static final Comparator<FacetCount> BY_COUNT =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(BY_VALUE);

  private final Names names;

  FacetLists(Names names) {
    this.names = names;
  }

  Map<Dimension, List<FacetCount>> of(DrillSidewaysCollector counted, SearchRequest request)
      throws IOException {
    var facets = new EnumMap<Dimension, List<FacetCount>>(Dimension.class);
    for (var dimension : request.facets().dimensions()) {
      facets.put(dimension, list(dimension, counted.counts(dimension), request));
    }
    return facets;
  }

  /// The values whose name matches, and the selected ones.
  private List<FacetCount> list(
      Dimension dimension, Map<String, Long> counts, SearchRequest request) {
    var filter = request.selection().filters().getOrDefault(dimension, DimensionFilter.of());
    var text = request.facets().texts().get(dimension);
    filter.chosen().forEach(value -> counts.putIfAbsent(value, 0L));
    return counts.entrySet().stream()
        .map(count -> named(dimension, count.getKey(), count.getValue()))
        .filter(
            facet ->
                text == null
                    || filter.chosen().contains(facet.value())
                    || text.lists(facet.value(), facet.name()))
        .sorted(dimension.isDated() ? BY_VALUE : BY_COUNT)
        .toList();
  }

  private FacetCount named(Dimension dimension, String value, long count) {
    return new FacetCount(value, names.name(dimension, value), count);
  }
}
