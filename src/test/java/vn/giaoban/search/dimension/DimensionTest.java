package vn.giaoban.search.dimension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.SampleNotices;

class DimensionTest {
  private static final Names NAMES = Names.standard();

  @Test
  void noTwoHaveAFieldOfOneName() {
    var owners = new HashMap<String, Dimension>();
    for (var dimension : Dimension.values()) {
      for (var name : dimension.fieldNames()) {
        assertEquals(null, owners.put(name, dimension), name);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatItIs(Dimension dimension) {
    assertFalse(dimension.meaning().isBlank());
    assertFalse(dimension.label().vi().equals(dimension.label().en()));
    assertEquals(Set.of(Dimension.NONE), NAMES.values(dimension, dimension.none().vi()));
    assertEquals(dimension.none().vi(), NAMES.name(dimension, Dimension.NONE));
  }

  @ParameterizedTest
  @EnumSource
  void aClosedOneHasNamesForItsValues(Dimension dimension) {
    assertTrue(!dimension.isClosed() || !NAMES.of(dimension).isEmpty());
    assertEquals(dimension.isClosed(), !dimension.isDated() && !dimension.takes("anything"));
  }

  @ParameterizedTest
  @CsvSource({
    "PROVINCE, Trung ương hoặc không xác định",
    "PROVINCE_NOW, Trung ương hoặc không xác định",
    "DEADLINE, Không nêu thời hạn",
    "TOPIC, Không có",
    "UNIT, Không có",
    "WITH, Không có",
    "CHAIR, Không xác định",
  })
  void callsRecordsWithoutAValueSo(Dimension dimension, String name) {
    assertEquals(name, dimension.none().vi());
  }

  @Test
  void takesADirectivesValuesFromItselfOrFromItsNotice() {
    var directive =
        SampleNotices.directive(
            "a-1",
            Kind.DIRECTIVE,
            null,
            "Báo cáo",
            List.of("van-phong"),
            List.of(),
            List.of(SampleNotices.due("2020-Q3")),
            List.of());
    var notice = SampleNotices.notice("a", 1, "TB", "nghe-an", List.of(directive));
    var told = new IndexRecord(notice, directive, LocalDate.of(2026, 11, 5));
    assertEquals(List.of("nghe-an"), Dimension.PROVINCE.values(told));
    assertEquals(List.of("2026-11-05"), Dimension.ADDED.values(told));
    assertEquals(List.of("van-phong"), Dimension.UNIT.values(told));
    assertEquals(List.of("yes", "2020-09"), Dimension.DEADLINE.values(told));
    assertEquals("[2020-09-30]", Dimension.DEADLINE.days(told).toString());
    assertEquals(List.of(), Dimension.UNIT.values(new IndexRecord(notice, null, null)));
  }
}
