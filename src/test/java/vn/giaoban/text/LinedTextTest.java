package vn.giaoban.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinedTextTest {
  @Test
  void knowsItsLines() {
    var text = LinedText.of("một\n\nba\n");
    assertEquals(4, text.lineCount());
    assertEquals(List.of("một", "", "ba", ""), lines(text));
  }

  @Test
  void anEmptyTextIsOneLine() {
    assertEquals(List.of(""), lines(LinedText.of("")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "a", "a\nb", "\n\na\n\nbc\n", "một\n\nba"})
  void everyCharacterIsOnTheLineThatHoldsIt(String written) {
    var text = LinedText.of(written);
    for (int offset = 0; offset < written.length(); offset++) {
      var line = text.line(text.lineAt(offset));
      assertTrue(line.start() <= offset && offset <= line.end(), written + " at " + offset);
    }
  }

  @Test
  void aLineEndBelongsToTheLineThatItEnds() {
    var text = LinedText.of("a\nb");
    assertEquals(1, text.lineAt(1));
    assertEquals(2, text.lineAt(2));
  }

  @Test
  void linesAndSpansRefuseWhatIsNoRange() {
    assertThrows(IllegalArgumentException.class, () -> new Lines(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Lines(3, 2));
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Span(2, 1));
  }

  @Test
  void linesReachThroughOthers() {
    assertEquals(new Lines(2, 9), new Lines(4, 9).through(new Lines(2, 5)));
  }

  @Test
  void spansThatTouchDoNotOverlap() {
    assertEquals(false, new Span(0, 3).overlaps(new Span(3, 5)));
    assertEquals(true, new Span(0, 4).overlaps(new Span(3, 5)));
    assertEquals(true, new Span(0, 5).contains(new Span(3, 5)));
    assertEquals(false, new Span(1, 4).contains(new Span(3, 5)));
  }

  private static List<String> lines(LinedText text) {
    return java.util.stream.IntStream.rangeClosed(1, text.lineCount())
        .mapToObj(number -> text.line(number).of(text.text()))
        .toList();
  }
}
