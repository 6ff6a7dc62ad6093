package vn.giaoban.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.giaoban.text.CsvRows.Row;

class CsvRowsTest {
  @Test
  void readsCellsWithAndWithoutQuotes() {
    assertEquals(
        List.of(
            new Row(1, List.of("tên", "query")),
            new Row(2, List.of("a, b", "\"nhãn hiệu\" OR x")),
            new Row(3, List.of("", ""))),
        CsvRows.read("tên, query\n\"a, b\" , \"\"\"nhãn hiệu\"\" OR x\"\r\n,\n"));
  }

  @Test
  void countsTheLinesWithinACellAndPassesOverEmptyOnes() {
    assertEquals(
        List.of(
            new Row(1, List.of("a")), new Row(4, List.of("b\nc", "d")), new Row(6, List.of("e"))),
        CsvRows.read("a\n\n  \n\"b\nc\",d\ne"));
  }

  @Test
  void countsTheLinesOfEverySystem() {
    assertEquals(
        List.of(
            new Row(1, List.of("a\r\nb", "c\n")),
            new Row(4, List.of("d")),
            new Row(5, List.of("e")),
            new Row(6, List.of("f"))),
        CsvRows.read("\"a\r\nb\",\"c\n\"\r\nd\re\nf"));
  }

  /// Those are read in another way.
  @Test
  void readsTheSameWithoutAnyQuote() {
    var random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append("a,;\t \u00A0\r\n".charAt(random.nextInt(8)));
      }
      for (char separator : new char[] {',', ';', '\t'}) {
        var quoted = CsvRows.readAll(text + "\n\"q\"", separator).rows();
        assertEquals(
            quoted.subList(0, quoted.size() - 1),
            CsvRows.readAll(text.toString(), separator).rows(),
            text::toString);
      }
    }
  }

  @Test
  void keepsAnEmptyCellInQuotes() {
    assertEquals(List.of(new Row(1, List.of(""))), CsvRows.read("\"\"\n"));
  }

  @Test
  void saysWhereQuotesAreWrong() {
    var open = assertThrows(CsvRows.SyntaxException.class, () -> CsvRows.read("a\nb,\"c\nd\n"));
    assertEquals(2, open.line());
    assertEquals("a quote is not closed", open.getMessage());
    var later =
        assertThrows(CsvRows.SyntaxException.class, () -> CsvRows.read("\"a\nb\"\r\nc\n\"d"));
    assertEquals(4, later.line());
    var behind = assertThrows(CsvRows.SyntaxException.class, () -> CsvRows.read("\"a\"b\n"));
    assertEquals(1, behind.line());
    assertEquals("text behind a closing quote", behind.getMessage());
  }

  @Test
  void readsOnBehindARowWhoseQuotesAreWrong() {
    var table =
        CsvRows.readAll(
            "file,name\na,\"open\nb,\"x\"y\nc,\"d, e\"\n\nf,\"g\nh\"\ni,\"\nj,k\r\n", ',');
    assertEquals(
        List.of(
            new Row(1, List.of("file", "name")),
            new Row(4, List.of("c", "d, e")),
            new Row(6, List.of("f", "g\nh")),
            new Row(9, List.of("j", "k"))),
        table.rows());
    assertEquals(
        List.of(
            new CsvRows.Broken(2, "text behind a closing quote"),
            new CsvRows.Broken(3, "text behind a closing quote"),
            new CsvRows.Broken(8, "a quote is not closed")),
        table.broken());
  }

  @Test
  void readsManyRowsOfWrongQuotesWithoutReadingTheRestForEach() {
    var text = "a,\"b\n".repeat(20_000) + "c,d\n";
    var table = CsvRows.readAll(text, ',');
    assertEquals(List.of(new Row(20_001, List.of("c", "d"))), table.rows());
    assertEquals(20_000, table.broken().size());
  }
}
