package vn.giaoban.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaoban.vocabulary.Unit;
import vn.giaoban.vocabulary.Units;

class TableTest {
  @Test
  void readsRowsByTheNamesOfTheirColumns() throws IOException {
    var rows =
        read(
            """
            # Source: invented. Licence: none.
            # A second line, with commas, and "quotes".
            code,name
            a,Một
            b,"Hai, ba"
            """);
    assertEquals(
        List.of(Map.of("code", "a", "name", "Một"), Map.of("code", "b", "name", "Hai, ba")), rows);
  }

  @Test
  void passesOverAByteOrderMarkAndEmptyLines() throws IOException {
    assertEquals(List.of(Map.of("code", "a")), read("\uFEFF# Source.\r\ncode\r\n\r\na\r\n\r\n"));
  }

  @Test
  void readsTheFormOfTheNormalizer() throws IOException {
    assertEquals(List.of(Map.of("code", "Sở")), read("code\nSo\u031B\u0309\n"));
  }

  @Test
  void hasNoRowsWithoutRows() throws IOException {
    assertEquals(List.of(), read("# Source.\ncode,name\n"));
  }

  @Test
  void namesFileAndLineOfARowThatIsRefused() {
    var table = "# Source.\n# Date.\ncode,name_vi\na,Một\n,Hai\nc,Ba\n";
    var refused =
        assertThrows(
            IllegalStateException.class, () -> Table.read(stream(table), "units.csv", Unit::of));
    assertEquals("units.csv:5: a unit needs code and name_vi", refused.getMessage());
  }

  @Test
  void namesFileAndLineOfABrokenRow() {
    var table = "# Source.\ncode,name\na,Một\nb,Hai,too,many\n";
    var refused = assertThrows(IllegalStateException.class, () -> read(table));
    assertTrue(String.valueOf(refused.getMessage()).startsWith("x.csv:4: "), refused::toString);
  }

  @Test
  void namesATableThatIsNotThere() {
    var refused =
        assertThrows(
            IllegalStateException.class, () -> Table.read(Units.class, "none.csv", row -> row));
    assertEquals("no table none.csv beside vn.giaoban.vocabulary.Units", refused.getMessage());
  }

  private static List<Map<String, String>> read(String table) throws IOException {
    return Table.read(stream(table), "x.csv", row -> row);
  }

  private static ByteArrayInputStream stream(String table) {
    return new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
  }
}
