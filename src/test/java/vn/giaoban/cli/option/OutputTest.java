package vn.giaoban.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.cli.TestCommands;

/// Output files of commands.
@ExtendWith(TestCommands.OverCorpus.class)
class OutputTest {
  @TempDir private Path folder;
  private final TestCommands commands;

  OutputTest(TestCommands commands) {
    this.commands = commands;
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void writesEveryHitAsLinesOrAsATable() throws IOException {
    assertEquals(0, commands.run("search", "--format", "jsonl"), commands::err);
    int total = (int) commands.out().lines().count();
    assertTrue(total > 100, commands::out);
    assertEquals(0, commands.run("search", "--format", "csv"), commands::err);
    assertEquals(total + 1, commands.out().lines().count());
    assertTrue(commands.out().startsWith("\uFEFF\"Ngày / Date\",\"Tỉnh"), commands::out);
    assertEquals(0, commands.run("search", "--format", "csv", "--size", "3"), commands::err);
    assertEquals(4, commands.out().lines().count());
  }

  @Test
  void putsAWholeFileInItsPlace() throws IOException {
    var file = Files.writeString(folder.resolve("hits.xlsx"), "old");
    var link = Files.createSymbolicLink(folder.resolve("link.xlsx"), file);
    assertEquals(
        0,
        commands.runSeen(80, "search", "OCOP", "--format=xlsx", "--output", link.toString()),
        commands::err);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      assertEquals(1, workbook.getSheetAt(0).getLastRowNum());
    }
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(List.of("hits.xlsx", "link.xlsx"), files().stream().sorted().toList());
    assertEquals("", commands.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "jsonl", "csv"})
  void writesToAFileWhatItWouldPrint(String format) throws IOException {
    var file = folder.resolve("answer");
    assertEquals(0, commands.run("search", "OCOP", "--format", format), commands::err);
    var printed = commands.out();
    assertEquals(
        0,
        commands.run("search", "OCOP", "--format", format, "--output", file.toString()),
        commands.err());
    assertEquals("", commands.out());
    assertEquals(printed, Files.readString(file));
  }

  @Test
  void keepsWhatStoodThereWhereWritingFails() throws IOException {
    var file = Files.writeString(folder.resolve("kept"), "old");
    var output = new OutputFile(file);
    var failed =
        assertThrows(
            IOException.class,
            () ->
                output.write(
                    to -> {
                      to.write(1);
                      throw new IOException("the disk is full");
                    }));
    assertEquals("the disk is full", failed.getMessage());
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("kept"), files());
  }

  @Test
  void writesIntoADeviceAndLeavesItThere() throws IOException {
    assertEquals(0, commands.run("search", "--format=csv", "--output=/dev/null"), commands::err);
    assertFalse(Files.isRegularFile(Path.of("/dev/null")));
  }

  @Test
  void keepsAWorkbookOffATerminal() {
    assertEquals(2, commands.runSeen(80, "search", "--format", "xlsx"));
    assertEquals(
        "giaoban: a workbook is not for a terminal; --output FILE takes it", commands.err());
    assertEquals("", commands.out());
    assertEquals(0, commands.run("search", "--format", "xlsx", "--output", "-"));
    assertTrue(commands.bytes().length > 1_000);
  }

  @Test
  void saysInOneLineWhatIsNoPlaceForAFile() {
    assertEquals(2, commands.run("search", "--output", folder.toString()));
    assertEquals(
        "giaoban: %s is a folder; --output names a file".formatted(folder), commands.err());
    var nowhere = folder.resolve("no/file");
    assertEquals(2, commands.run("export", "--all", "--output", nowhere.toString()));
    assertEquals("giaoban: there is no folder %s".formatted(folder.resolve("no")), commands.err());
  }

  @Test
  void refusesWhatOnlyAPageHas() {
    assertEquals(2, commands.run("search", "--format=csv", "--explain"));
    assertEquals(
        "giaoban: --explain goes with --size; without it every hit is written", commands.err());
  }

  @Test
  void writesTheWholeRecordSet() throws IOException {
    assertEquals(0, commands.run("export", "--all"), commands::err);
    assertEquals(5, commands.lines().size());
    for (var notice : commands.lines()) {
      assertTrue(notice.get("directives").size() > 0, notice::toString);
    }
    assertEquals(0, commands.runLine("export", "--schema"), commands::err);
    assertEquals("Notice", commands.json().get("title").asText());
    assertEquals(2, commands.run("export"));
  }
}
