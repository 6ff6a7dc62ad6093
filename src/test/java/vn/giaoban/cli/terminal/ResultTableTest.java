package vn.giaoban.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.cli.terminal.ResultTable.Cell;
import vn.giaoban.text.Span;

class ResultTableTest {
  private static final List<Cell> ROW =
      List.of(
          new Cell("2021-11-16"),
          new Cell("Nghệ An"),
          new Cell("các sản phẩm OCOP trên địa bàn tỉnh", List.of(new Span(13, 17))));

  private static String print(boolean watched, int columns, List<Cell> row) {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    var in = InputStream.nullInputStream();
    var terminal = new Terminal(in, out, out, watched, watched, columns, watched);
    var table = new ResultTable(terminal, "NGÀY", "TỈNH", "NỘI DUNG");
    table.add(row);
    table.print();
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void printsARowOnOneLineWhereNobodyLooksOn() {
    assertEquals(
        """
        NGÀY        TỈNH     NỘI DUNG
        2021-11-16  Nghệ An  các sản phẩm «OCOP» trên địa bàn tỉnh
        """,
        print(false, 20, ROW));
  }

  @Test
  void wrapsToTheWindow() {
    assertEquals(
        """
        NGÀY        TỈNH     NỘI DUNG
        2021-11-16  Nghệ An  các sản phẩm \u001B[1mOCOP\u001B[22m trên địa bàn
                             tỉnh
        """,
        print(true, 52, ROW));
  }

  @Test
  void putsTheTextBelowInANarrowWindow() {
    assertEquals(
        """
        NGÀY  TỈNH
            NỘI DUNG
        2021-11-16  Nghệ An
            các sản phẩm \u001B[1mOCOP\u001B[22m trên
            địa bàn tỉnh
        """,
        print(true, 28, ROW));
  }

  @Test
  void marksAcrossALineBreak() {
    var row =
        List.of(new Cell("a"), new Cell("b"), new Cell("x".repeat(40), List.of(new Span(0, 40))));
    assertTrue(print(true, 45, row).contains("\u001B[1m" + "x".repeat(33) + "\u001B[22m\n"));
  }

  @Test
  void obeysNothingThatATextSays() {
    var row = List.of(new Cell("a"), new Cell("b"), new Cell("x\u001B[31m\u009B\ty"));
    assertTrue(print(false, 80, row).contains("x\\u001B[31m\\u009B y"));
  }

  @Test
  void marksTheSameWordsBehindAControl() {
    var text = "a\u202Eb cd";
    var cell = new Cell(text, List.of(new Span(text.indexOf("cd"), text.length())));
    assertTrue(
        print(true, 80, List.of(new Cell("a"), new Cell("b"), cell))
            .contains("a\\u202Eb \u001B[1mcd\u001B[22m"));
  }

  @Test
  void wrapsWordsThatAreLongerThanTheLine() {
    assertEquals(
        List.of(new Span(0, 4), new Span(4, 8), new Span(8, 9)), ResultTable.wrap("123456789", 4));
  }

  @Test
  void alignsColumnsByWhatIsSeen() {
    var decomposed = java.text.Normalizer.normalize("Nghệ An", java.text.Normalizer.Form.NFD);
    assertEquals(
        """
        NGÀY        TỈNH     NỘI DUNG
        2021-11-16  %s  x
        """
            .formatted(decomposed),
        print(false, 80, List.of(new Cell("2021-11-16"), new Cell(decomposed), new Cell("x"))));
    assertEquals(
        """
        NGÀY  TỈNH  NỘI DUNG
        東京  ✔️👍🏽  x
        """,
        print(false, 80, List.of(new Cell("東京"), new Cell("✔️👍🏽"), new Cell("x"))));
  }

  @Test
  void breaksNoCharacterApart() {
    assertEquals(List.of(new Span(0, 2), new Span(2, 4)), ResultTable.wrap("東京東京", 5));
    var decomposed = "e\u0323\u0302".repeat(3);
    assertEquals(List.of(new Span(0, 6), new Span(6, 9)), ResultTable.wrap(decomposed, 2));
    assertEquals(List.of(new Span(0, 1), new Span(1, 2)), ResultTable.wrap("東京", 1));
  }
}
