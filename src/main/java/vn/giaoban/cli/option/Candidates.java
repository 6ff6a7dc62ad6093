package vn.giaoban.cli.option;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.vocabulary.Provinces;
import vn.giaoban.vocabulary.Topics;
import vn.giaoban.vocabulary.Units;

/// What a shell offers behind an option. The tables are read when somebody looks.
final class Candidates {
  private Candidates() {}

  /// The values of a dimension, where they are a list.
  static Iterable<String> values(Dimension dimension) {
    return lazy(() -> codes(dimension));
  }

  private static List<String> codes(Dimension dimension) {
    return switch (dimension) {
      case PROVINCE -> provinces();
      case PROVINCE_NOW ->
          Provinces.standard().all().stream().map(p -> p.now()).distinct().toList();
      case UNIT, WITH -> Units.listed().stream().map(unit -> unit.code()).toList();
      case TOPIC -> Topics.standard().all().stream().map(topic -> topic.code()).toList();
      case KIND -> List.of("directive", "assessment");
      case DEADLINE -> List.of("yes", Dimension.NONE);
      case AGENCY, UNIT_TEXT, DATE, TYPE, CHAIR -> List.of();
    };
  }

  private static List<String> provinces() {
    return Provinces.standard().all().stream().map(province -> province.slug()).toList();
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
