package vn.giaoban.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class TextHashTest {
  @Test
  void holdsOnToLettersAndDigitsAlone() {
    assertEquals(TextHash.of("Hoà giải; xong."), TextHash.of("hòa giải, xong"));
    assertNotEquals(TextHash.of("nhãn hiệu"), TextHash.of("nhân hiệu"));
    assertNotEquals(TextHash.of("296/KH"), TextHash.of("297/KH"));
  }
}
