package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.json.Json;

/// Where commands write what they find.
class OutputTest {
  @TempDir private static Path index;
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  static void makeIndex() {
    var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Main.run(
        new String[] {"index", "--corpus", "corpus", "--index", index.toString()},
        nowhere,
        nowhere);
  }

  private int run(boolean seen, String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    if (!all.contains("--schema")) {
      all.addAll(1, List.of("--index", index.toString()));
    }
    var terminal =
        new Terminal(InputStream.nullInputStream(), print(out), print(err), seen, false, 80, false);
    return Main.run(all.toArray(String[]::new), terminal);
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void writesEveryHitAsLinesOrAsATable() throws IOException {
    assertEquals(0, run(false, "search", "--format", "jsonl"), text(err));
    int total = (int) text(out).lines().count();
    assertTrue(total > 100, text(out));
    out.reset();
    assertEquals(0, run(false, "search", "--format", "csv"), text(err));
    assertEquals(total + 1, text(out).lines().count());
    assertTrue(text(out).startsWith("\uFEFF\"Ngày / Date\",\"Tỉnh"), text(out));
    out.reset();
    assertEquals(0, run(false, "search", "--format", "csv", "--size", "3"), text(err));
    assertEquals(4, text(out).lines().count());
  }

  @Test
  void putsAWholeFileInItsPlace() throws IOException {
    var file = Files.writeString(folder.resolve("hits.xlsx"), "old");
    var link = Files.createSymbolicLink(folder.resolve("link.xlsx"), file);
    assertEquals(
        0, run(true, "search", "OCOP", "--format=xlsx", "--output", link.toString()), text(err));
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      assertEquals(1, workbook.getSheetAt(0).getLastRowNum());
    }
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(List.of("hits.xlsx", "link.xlsx"), files().stream().sorted().toList());
    assertEquals("", text(out));
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "jsonl", "csv"})
  void writesToAFileWhatItWouldPrint(String format) throws IOException {
    var file = folder.resolve("answer");
    assertEquals(0, run(false, "search", "OCOP", "--format", format), text(err));
    run(false, "search", "OCOP", "--format", format, "--output", file.toString());
    assertEquals(text(out), Files.readString(file));
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
    assertEquals(0, run(false, "search", "--format=csv", "--output=/dev/null"), text(err));
    assertFalse(Files.isRegularFile(Path.of("/dev/null")));
  }

  @Test
  void keepsAWorkbookOffATerminal() {
    assertEquals(2, run(true, "search", "--format", "xlsx"));
    assertEquals("giaoban: a workbook is not for a terminal; --output FILE takes it\n", text(err));
    assertEquals("", text(out));
    assertEquals(0, run(false, "search", "--format", "xlsx", "--output", "-"));
    assertTrue(out.size() > 1_000);
  }

  @Test
  void saysInOneLineWhatIsNoPlaceForAFile() {
    assertEquals(2, run(false, "search", "--output", folder.toString()));
    assertEquals("giaoban: %s is a folder; --output names a file%n".formatted(folder), text(err));
    err.reset();
    var nowhere = folder.resolve("no/file");
    assertEquals(2, run(false, "export", "--all", "--output", nowhere.toString()));
    assertEquals("giaoban: there is no folder %s%n".formatted(folder.resolve("no")), text(err));
  }

  @Test
  void refusesWhatOnlyAPageHas() {
    assertEquals(2, run(false, "search", "--format=csv", "--explain"));
    assertEquals(
        "giaoban: --explain goes with --size; without it every hit is written\n", text(err));
  }

  @Test
  void writesTheWholeRecordSet() throws IOException {
    assertEquals(0, run(false, "export", "--all"), text(err));
    assertEquals(5, text(out).lines().count());
    for (var line : text(out).lines().toList()) {
      assertTrue(Json.MAPPER.readTree(line).get("directives").size() > 0);
    }
    out.reset();
    assertEquals(0, run(false, "export", "--schema"), text(err));
    assertEquals("Notice", Json.MAPPER.readTree(text(out)).get("title").asText());
    assertEquals(2, run(false, "export"));
  }
}
