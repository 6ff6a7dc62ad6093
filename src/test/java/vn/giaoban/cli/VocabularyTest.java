package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `--vocabulary`, each run in a process of its own, since a process reads its tables once.
class VocabularyTest {
  @TempDir private Path folder;
  private Path tables;

  private record Run(int status, String out) {}

  @BeforeEach
  void index() throws IOException, InterruptedException {
    SmallIndex.in(folder);
    tables = Files.createDirectories(folder.resolve("tables"));
  }

  private Run run(String... more) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.giaoban.cli.Main",
                "--lang=en"));
    command.addAll(List.of(more));
    command.addAll(List.of("--index", folder.resolve("index").toString()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out);
  }

  private void synonyms(String table) throws IOException {
    Files.writeString(tables.resolve("synonyms.csv"), table);
  }

  @Test
  void extendsOrReplacesATableByAFileOfItsName() throws IOException, InterruptedException {
    synonyms("# extends\nwordings\nTCVN9001 | ISO\n");
    var given = "--vocabulary=" + tables;
    assertTrue(run("search", "TCVN9001", given).out().contains("2 found"));
    assertTrue(run("search", "=OCOP", given).out().contains("2 found"));
    assertTrue(
        run("search", "mỗi xã một sản phẩm", given, "--no-nearly").out().contains("2 found"));
    synonyms("wordings\nTCVN9001 | ISO\n");
    assertTrue(run("search", "TCVN9001", given).out().contains("2 found"));
    var without = run("search", "mỗi xã một sản phẩm", given, "--no-nearly");
    assertTrue(without.out().contains("0 found"), without::out);
  }

  @Test
  void replacesARowOfATableThatItExtends() throws IOException, InterruptedException {
    Files.writeString(tables.resolve("unfinished-words.csv"), "# extends\nword\nvà\n");
    Files.writeString(
        tables.resolve("topics.csv"), "# extends\ncode,name_vi,name_en\niso,Nhãn ISO,Our ISO\n");
    var corpus = "--corpus=" + folder.resolve("corpus");
    var index = run("index", "--full", corpus, "--vocabulary=" + tables);
    assertEquals(0, index.status(), index::out);
    var facets = run("search", "ISO", "--facets=topic", "--vocabulary=" + tables);
    assertTrue(facets.out().contains("Nhãn ISO"), facets::out);
  }

  @Test
  void namesABadRowByFileAndLine() throws IOException, InterruptedException {
    synonyms("# extends\nwordings\nISO | TCVN\nalone\n");
    var refused = run("search", "ISO", "--vocabulary", tables.toString());
    assertEquals(2, refused.status());
    assertTrue(
        refused.out().contains("giaoban: %s:4: ".formatted(tables.resolve("synonyms.csv"))),
        refused::out);
    assertTrue(refused.out().lines().noneMatch(line -> line.startsWith("\tat ")), refused::out);
  }

  @Test
  void refusesAFolderThatIsNone() throws IOException {
    var commands = TestCommands.alone();
    var missing = folder.resolve("missing").toString();
    assertEquals(2, commands.run("log", "--vocabulary", missing, "x"));
    assertEquals("giaoban: there is no folder " + missing, commands.err());
  }
}
