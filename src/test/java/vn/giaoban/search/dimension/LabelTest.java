package vn.giaoban.search.dimension;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LabelTest {
  @Test
  void writesNumbersAsEachLanguageDoes() {
    var label = new Label("%s: %,d nhiệm vụ, %.2f", "%s: directives %,d, %.2f");
    assertEquals(
        new Label("ISO: 1.836 nhiệm vụ, 0,25", "ISO: directives 1,836, 0.25"),
        label.formatted("ISO", 1_836, 0.25));
  }
}
