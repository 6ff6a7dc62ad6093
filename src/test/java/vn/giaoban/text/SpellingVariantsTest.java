package vn.giaoban.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingVariantsTest {
  @ParameterizedTest
  @CsvSource({
    "hoàn, hòan",
    "việt, vịêt",
    "của, cuả",
    "quỹ, qũy quĩ qũi",
    "lý, lí",
    "kĩ, kỹ",
    "ti, ty",
    "qui, quy",
    "sỹ, sĩ",
    "tai, ''",
    "tay, ''",
    "nhi, ''",
    "y, ''",
    "hòa, ''",
    "thuế, thúê",
    "iso, ''",
    "296, ''",
    "kh&cn, ''"
  })
  void listsOtherSpellings(String exact, String others) {
    assertEquals(
        others.isEmpty() ? Set.of() : Set.of(others.split(" ")),
        Set.copyOf(SpellingVariants.of(exact)));
  }

  @Test
  void sharesOneSpellingAmongVariants() {
    for (var exact : Set.of("hoàn", "quỹ", "lý", "việt", "tai")) {
      for (var other : SpellingVariants.of(exact)) {
        assertEquals(SpellingVariants.common(exact), SpellingVariants.common(other));
      }
    }
  }
}
