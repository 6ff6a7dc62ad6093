package vn.giaoban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowEditTest {
  private static final UserColumns COLUMNS =
      new UserColumns(List.of("file"), List.of("province", "issuedOn"), true);

  private static RowEdit of(String file, Map<String, String> row) {
    return new RowEdit(COLUMNS, old -> old.cell("file").equals(file), row);
  }

  private static String lines(String... lines) {
    return String.join("\r\n", lines) + "\r\n";
  }

  @Test
  void makesATableOfTheColumnsThatItNeeds() {
    var edit = of("a.txt", Map.of("file", "a, b.txt", "issuedOn", "2020-08-14"));
    assertEquals(lines("file,issuedOn", "\"a, b.txt\",2020-08-14"), edit.in(""));
  }

  @Test
  void addsAColumnToTheHead() {
    var edit = of("a.txt", Map.of("file", "a.txt", "issuedOn", "2020-08-14"));
    assertEquals(
        lines("sep=;", "Province;File;issuedOn", "Nghệ An;b.txt", "\"\";a.txt;2020-08-14"),
        edit.in("sep=;\nProvince;File\nHuế;a.txt\nNghệ An;b.txt\n"));
  }

  @Test
  void takesOutRowsThatGoOnOverLines() {
    var text = "file,province\n\"a.txt\",\"Huế\n(cũ)\"\nb.txt,Huế\na.txt,\n";
    assertEquals(lines("file,province", "b.txt,Huế"), of("a.txt", Map.of()).in(text));
  }

  @Test
  void changesNothingThatIsNoTable() {
    var edit = of("a.txt", Map.of("file", "a.txt"));
    assertThrows(IllegalArgumentException.class, () -> edit.in("một\nhai\n"));
    assertEquals("", of("a.txt", Map.of()).in(""));
  }
}
