package vn.giaoban.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.vocabulary.Unit;

final class VocabularyFolderTest {
  private static final Path RESOURCES = Path.of("src/main/resources/vn/giaoban");

  @TempDir private Path folder;

  @Test
  void knowsEveryTableOfTheVocabulariesByADifferentName() throws IOException {
    var names = VocabularyFolder.names();
    assertEquals(names.size(), new HashSet<>(names).size());
    var shipped = new HashSet<String>();
    for (var room : List.of("vocabulary", "lucene", "search", "extract", "parse")) {
      try (var files = Files.walk(RESOURCES.resolve(room))) {
        files
            .map(file -> String.valueOf(file.getFileName()))
            .filter(name -> name.endsWith(".csv"))
            .forEach(name -> assertTrue(shipped.add(name), name));
      }
    }
    assertEquals(shipped, new HashSet<>(names));
  }

  @Test
  void refusesAFileThatIsNoTable() throws IOException {
    Files.writeString(folder.resolve("synonym.csv"), "wordings\n");
    var refused = assertThrows(IllegalArgumentException.class, () -> VocabularyFolder.give(folder));
    assertEquals(
        folder.resolve("synonym.csv")
            + ": no vocabulary table has this name; did you mean synonyms.csv?",
        refused.getMessage());
  }

  @Test
  void refusesWhatIsNoFolder() {
    var missing = folder.resolve("missing");
    assertThrows(IllegalArgumentException.class, () -> VocabularyFolder.give(missing));
  }

  @Test
  void tellsAnExtensionByItsComment() throws IOException {
    assertEquals(List.of("x", "# extends"), codes("code,name_vi\nx,Một\n# extends,Hai\n"));
    var extended = codes("\uFEFF# Ours\n# extends\ncode,name_vi\nx,Một\n");
    assertEquals("x", extended.getLast());
    assertTrue(extended.contains(Unit.OTHER), extended::toString);
  }

  @Test
  void refusesATableThatIsNotInUtf8() throws IOException {
    var file = folder.resolve("units.csv");
    Files.write(file, "code,name_vi\nx,M\u00F4t\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(file + ": it is not UTF-8", refusal(file));
  }

  @Test
  void refusesAColumnThatTheTableDoesNotHave() throws IOException {
    var file = folder.resolve("units.csv");
    Files.writeString(file, "# Ours\ncode,name\nx,Một\n");
    assertEquals(
        file + ":2: no column 'name' (there are: code, name_vi, name_en, written_as, sector)",
        refusal(file));
  }

  private List<String> codes(String table) throws IOException {
    var file = folder.resolve("units.csv");
    Files.writeString(file, table);
    return Table.own(file, Unit.class, "units.csv", Unit::of).stream().map(Unit::code).toList();
  }

  private static String refusal(Path file) {
    var refused =
        assertThrows(
            IllegalStateException.class, () -> Table.own(file, Unit.class, "units.csv", Unit::of));
    return String.valueOf(Table.BrokenException.message(refused));
  }
}
