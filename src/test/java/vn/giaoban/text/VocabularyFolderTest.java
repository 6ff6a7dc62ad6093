package vn.giaoban.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VocabularyFolderTest {
  private static final Path RESOURCES = Path.of("src/main/resources/vn/giaoban");

  @TempDir private Path folder;

  @Test
  void knowsEveryTableOfTheVocabulariesByADifferentName() throws IOException {
    var names = VocabularyFolder.names();
    assertEquals(names.size(), new HashSet<>(names).size());
    var shipped = new HashSet<String>();
    for (var room : List.of("vocabulary", "lucene/query", "search/question", "extract", "parse")) {
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
    var file = folder.resolve("synonyms.csv");
    Files.writeString(file, "# Ours\n# extends\nwordings\n");
    assertTrue(VocabularyFolder.isExtending(file));
    Files.writeString(file, "wordings\n# extends\n");
    assertFalse(VocabularyFolder.isExtending(file));
  }
}
