package vn.giaoban.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.giaoban.lucene.count.Tally;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.dimension.FacetCount;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.text.VietnameseOrder;

/// Turns facet counts into the facets of a response: named, sorted and filtered by name.
///
/// Safe for any number of threads.
final class FacetLists {
  private static final Comparator<FacetCount> BY_VALUE = Comparator.comparing(FacetCount::value);
  private static final Comparator<FacetCount> BY_COUNT =
      Comparator.comparingLong(FacetCount::count)
          .reversed()
          .thenComparing(FacetCount::name, VietnameseOrder.NAMES)
          .thenComparing(BY_VALUE);

  private final Names names;

  FacetLists(Names names) {
    this.names = names;
  }

  Map<Dimension, List<FacetCount>> of(Tally counted, SearchRequest request) {
    var facets = new EnumMap<Dimension, List<FacetCount>>(Dimension.class);
    for (var dimension : request.facets().dimensions()) {
      facets.put(
          dimension, list(dimension, counted.facets().getOrDefault(dimension, List.of()), request));
    }
    return facets;
  }

  /// The values whose name matches, and the selected ones.
  private List<FacetCount> list(
      Dimension dimension, List<Tally.OfValue> counts, SearchRequest request) {
    var filter = request.selection().filters().getOrDefault(dimension, DimensionFilter.of());
    var text = request.facets().texts().get(dimension);
    var matcher = text == null ? null : text.matcher();
    var missing = new HashSet<>(filter.chosen());
    var listed = new ArrayList<FacetCount>();
    for (var counted : counts) {
      var facet = named(dimension, counted.value(), counted.count());
      if (missing.remove(facet.value())
          || matcher == null
          || matcher.lists(facet.value(), facet.name())) {
        listed.add(facet);
      }
    }
    missing.forEach(value -> listed.add(named(dimension, value, 0)));
    listed.sort(dimension.isDated() ? BY_VALUE : BY_COUNT);
    return listed;
  }

  private FacetCount named(Dimension dimension, String value, long count) {
    return new FacetCount(value, names.name(dimension, value), count);
  }
}
