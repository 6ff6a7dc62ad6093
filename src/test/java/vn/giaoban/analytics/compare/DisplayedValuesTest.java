package vn.giaoban.analytics.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaoban.analytics.FilledIndex;
import vn.giaoban.search.count.RecordCount;
import vn.giaoban.search.dimension.Dimension;

class DisplayedValuesTest {
  @Test
  void orderValuesOfOneCountByTheirNamesInVietnamese() {
    assertEquals(
        List.of("dong-thap", "bac-lieu", "bac-giang", "bac-kan", "cao-bang", "can-tho"),
        shown("can-tho", "cao-bang", "bac-kan", "bac-giang", "bac-lieu"));
  }

  /// The values in display order, of one directive each but for one more frequent.
  private static List<String> shown(String... values) {
    var counted = new HashMap<>(Map.of("dong-thap", new RecordCount(2, 1)));
    for (var value : values) {
      counted.put(value, new RecordCount(1, 1));
    }
    return DisplayedValues.of(
            Dimension.PROVINCE, FilledIndex.NAMES, List.of(), 10, counted, Map.of())
        .values();
  }
}
