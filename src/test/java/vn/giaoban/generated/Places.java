package vn.giaoban.generated;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.giaoban.text.Table;
import vn.giaoban.vocabulary.Gazetteer;

/// Districts before the merger of 2025-07-01 and communes since, with their kinds: "huyện Quỳ Hợp".
final class Places {
  static final YearMonth MERGER = YearMonth.of(2025, 7);
  private static final Map<String, List<String>> BEFORE =
      read("places-2025-06-30.csv", Set.of("huyện", "quận", "thị xã"));
  private static final Map<String, List<String>> SINCE =
      read("places-2026-04-30.csv", Set.of("xã", "phường"));

  private Places() {}

  /// Those of a province as they are called in `month`.
  static List<String> of(String province, YearMonth month) {
    var places = (month.isBefore(MERGER) ? BEFORE : SINCE).get(province);
    if (places == null) {
      throw new IllegalArgumentException("no places in " + province + " in " + month);
    }
    return places;
  }

  private static Map<String, List<String>> read(String table, Set<String> kinds) {
    var places = new HashMap<String, List<String>>();
    for (var row : Table.read(Gazetteer.class, table, row -> row)) {
      var kind = row.getOrDefault("kind", "");
      if (kinds.contains(kind)) {
        var names =
            Stream.of(row.getOrDefault("names", "").split("\\|", -1)).map(n -> kind + " " + n);
        places.merge(
            row.getOrDefault("province", ""),
            names.toList(),
            (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
      }
    }
    return Map.copyOf(places);
  }
}
