package vn.giaoban.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
  @ParameterizedTest
  @CsvSource({
    "'',0",
    "abc,3",
    "Đường,5",
    "Nghe\u0323\u0302 An,7",
    "Nghệ An – «ISO»,15",
    "東京,4",
    "ｱ,1",
    "ＡＢ,4",
    "한국,4",
    "\u1112\u1161\u11AB,2",
    "👍🏽,2",
    "👩‍👩‍👧,2",
    "🇻🇳,2",
    "✔️,2",
    "✔,1",
    "a\u200Bb,2",
    "\u0301,0"
  })
  void countsWhatATerminalShows(String text, int columns) {
    assertEquals(columns, Width.of(text));
  }
}
