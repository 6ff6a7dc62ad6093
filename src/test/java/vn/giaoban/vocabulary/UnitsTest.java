package vn.giaoban.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class UnitsTest {
  private static final Map<String, String> MISTYPED =
      Map.of("name", "Sở Y tế", "head", "Sở", "phrases", "y tế", "unit", "y-tee");

  @Test
  void refusesARowWithAUnitThatIsNone() {
    for (var reader :
        List.<Function<Map<String, String>, ?>>of(Body::of, BodyHead::of, BodyFields.Row::of)) {
      var refused = assertThrows(IllegalArgumentException.class, () -> reader.apply(MISTYPED));
      assertEquals("no unit has the code 'y-tee'", refused.getMessage());
    }
  }

  @Test
  void allowsARowWithoutAUnit() {
    assertEquals("", BodyHead.of(Map.of("head", "Sở")).unit());
  }
}
