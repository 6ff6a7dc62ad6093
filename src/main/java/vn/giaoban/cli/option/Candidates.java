package vn.giaoban.cli.option;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Dimension;

/// Completion candidates for option values. The tables are read lazily.
final class Candidates {
  private Candidates() {}

  /// The values of a dimension; none if it is open.
  static Iterable<String> values(Dimension dimension) {
    return lazy(dimension::codes);
  }

  static Iterable<String> orders() {
    return lazy(() -> Arrays.stream(Sort.values()).map(Sort::apiName).toList());
  }

  static Iterable<String> dimensions() {
    return lazy(() -> Arrays.stream(Dimension.values()).map(Dimension::apiName).toList());
  }

  private static Iterable<String> lazy(Supplier<List<String>> list) {
    return () -> list.get().iterator();
  }
}
