package vn.giaoban.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlsTest {
  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u0000', '\u001B', '\u007F', '\u0085', '\u009B', '\u061C', '\u200E', '\u200F', '\u2028',
        '\u2029', '\u202A', '\u202E', '\u2066', '\u2069'
      })
  void showsWhatActsByItsNumber(char control) {
    var text = "biên" + control + "bản";
    assertEquals("biên\\u%04Xbản".formatted((int) control), Controls.escaped(text));
    assertEquals("biênbản", Controls.removed(text));
    assertTrue(Controls.areIn(text.getBytes(UTF_8)));
  }

  @Test
  void leavesLayoutAndLettersOfEveryScript() {
    var text = "Sở\tKH&CN\r\nשלום مرحبا \\u202E 🇻🇳";
    assertSame(text, Controls.escaped(text));
    assertSame(text, Controls.removed(text));
    assertFalse(Controls.areIn("“Sở” – KH&CN § №\r\n שלום ₫ ế 🇻🇳".getBytes(UTF_8)));
  }
}
