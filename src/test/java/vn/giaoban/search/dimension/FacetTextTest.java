package vn.giaoban.search.dimension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FacetTextTest {
  @ParameterizedTest
  @CsvSource({
    "thanh tra, Thanh tra Sở, true",
    "tra thanh, Thanh tra Sở, true",
    "tha tr, Thanh tra Sở, true",
    "THANH TRA, Thanh tra Sở, true",
    "so, Thanh tra Sở, true",
    "sở, Thanh tra Sở, true",
    "sở, Thanh tra So, true",
    "sờ, Thanh tra Sở, false",
    "sơ, Thanh tra Sở, false",
    "anh, Thanh tra Sở, false",
    "thanh tra y, Thanh tra Sở, false",
    "sở tran, Thanh tra Sở, false",
    "hoà, Phòng Hòa giải, true",
    "hoà, Phạm Văn Hoàng, true",
    "hòa, Phạm Văn Hoàng, true",
    "hoá, Phạm Văn Hoàng, false",
    "qlcn, P.QLCN, true",
    "ql-cn, P.QLCN, false",
    "kh&cn, Sở KH&CN, true",
    "Ð, Đồng Tháp, true",
    "2020-q, 2020-Q3, true",
    "'1,5', Nghị định 1.5, true",
    "'1,5', Nghị định 1.6, false",
    "leo, Huyện Ea H'leo, true",
  })
  void comparesTheStartsOfWords(String typed, String name, boolean listed) {
    assertEquals(listed, FacetText.of(typed).matcher().lists(name, name));
  }

  @Test
  void comparesACodeWhereNoMarkIsTyped() {
    assertEquals(true, FacetText.of("van p").matcher().lists("van-phong", "Office"));
    assertEquals(false, FacetText.of("văn").matcher().lists("van-phong", "Office"));
    assertEquals(false, FacetText.of("van office").matcher().lists("van-phong", "Office"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", ":.", "\u200B"})
  void refusesWhatHoldsNoWord(String typed) {
    assertThrows(IllegalArgumentException.class, () -> FacetText.of(typed));
  }

  @Test
  void needsACountedFacet() {
    var texts = Map.of(Dimension.UNIT, FacetText.of("van"));
    assertEquals(texts, new Facets(Set.of(Dimension.UNIT, Dimension.TOPIC), texts).texts());
    var counted = Set.of(Dimension.TOPIC);
    assertThrows(IllegalArgumentException.class, () -> new Facets(counted, texts));
  }
}
