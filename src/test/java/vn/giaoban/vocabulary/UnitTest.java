package vn.giaoban.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitTest {
  @Test
  void knowsTheDivisionsOfOneSectorAlone() {
    var science = Units.standard().of(Unit.SCIENCE);
    assertTrue(science.contains("quan-ly-cong-nghe"));
    assertFalse(science.contains("van-phong"));
  }

  @Test
  void refusesASectorThatIsNone() {
    var row = Map.of("code", "a", "name_vi", "A", "sector", "biển");
    var refused = assertThrows(IllegalArgumentException.class, () -> Unit.of(row));
    assertEquals("no such sector: 'biển'", refused.getMessage());
  }
}
