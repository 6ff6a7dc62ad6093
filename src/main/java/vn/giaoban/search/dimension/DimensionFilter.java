package vn.giaoban.search.dimension;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/// A filter on one dimension: accepts any of the chosen values (all if none is chosen) and none of
/// the excluded ones. [Dimension#NONE] stands for records without a value.
public record DimensionFilter(Set<String> chosen, Set<String> excluded) {
  public DimensionFilter {
    chosen = Set.copyOf(chosen);
    excluded = Set.copyOf(excluded);
  }

  public static DimensionFilter of(String... chosen) {
    return new DimensionFilter(Set.of(chosen), Set.of());
  }

  /// Parses values of requests: `nghe-an` includes, `-nghe-an` excludes.
  public static DimensionFilter parse(Collection<String> values) {
    var chosen = new LinkedHashSet<String>();
    var excluded = new LinkedHashSet<String>();
    for (var value : values) {
      if (value.isBlank() || value.equals("-")) {
        throw new IllegalArgumentException("a filter without a value: '%s'".formatted(value));
      }
      if (value.startsWith("-")) {
        excluded.add(value.substring(1));
      } else {
        chosen.add(value);
      }
    }
    return new DimensionFilter(chosen, excluded);
  }

  /// Whether a record with these values passes; a record without values has `none`.
  public boolean accepts(Set<String> values) {
    var held = values.isEmpty() ? Set.of(Dimension.NONE) : values;
    return (chosen.isEmpty() || chosen.stream().anyMatch(held::contains))
        && excluded.stream().noneMatch(held::contains);
  }
}
