package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.json.Json;

/// Reports as files.
class ReportCommandTest {
  @TempDir private static Path index;
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  static void makeIndex() {
    var nowhere = stream(new ByteArrayOutputStream());
    var args = new String[] {"index", "--corpus", "corpus", "--index", index.toString()};
    assertEquals(0, Main.run(args, nowhere, nowhere));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private int report(String... args) {
    var all = new String[args.length + 3];
    all[0] = "report";
    all[1] = "--index";
    all[2] = index.toString();
    System.arraycopy(args, 0, all, 3, args.length);
    return Main.run(all, stream(out), stream(err));
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void printsTheFiguresOfAPeriod() throws IOException {
    assertEquals(
        0, report("2020-Q3", "--format", "json", "--province", "Đồng Tháp", "--query", "kế hoạch"));
    var summary = Json.MAPPER.readTree(out.toByteArray());
    assertEquals("kế hoạch", summary.at("/scope/query").asText());
    assertEquals("Đồng Tháp", summary.at("/scope/filters/0/chosen/0").asText());
    assertTrue(summary.at("/scope/search/count").asInt() > 0);
  }

  @Test
  void writesAsTheFileIsCalled() throws IOException {
    var file = folder.resolve("quý.XLSX");
    assertEquals(0, report("2020-Q3", "--output", file.toString()), err());
    assertEquals("PK", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 2));
    assertEquals(0, out.size());
  }

  @Test
  void putsTheAnnexBesideTheReport() throws IOException {
    var file = folder.resolve("bao-cao.xlsx");
    assertEquals(0, report("2020-Q3", "--output", file.toString(), "--annex", "xlsx"), err());
    assertTrue(Files.size(folder.resolve("bao-cao-phu-luc.xlsx")) > 0);
  }

  @Test
  void writesNoAnnexThatWouldHaveNoPlace() {
    assertEquals(2, report("2020-Q3", "--format", "json", "--annex", "xlsx"));
    assertEquals(
        "giaoban: an annex of 64 directives goes into a workbook beside --output FILE; --annex none"
            + " leaves it out",
        err().strip());
  }

  @ParameterizedTest
  @CsvSource({
    "2020-Q7, 'giaoban: period: not a period: ''2020-Q7'''",
    "2020.., 'giaoban: period: a report needs a first and a last day'",
  })
  void explainsAPeriodThatIsNone(String period, String reason) {
    assertEquals(2, report(period));
    assertTrue(err().startsWith(reason), err());
  }

  @Test
  void takesOnePeriodOnly() {
    assertEquals(2, report("2020-Q3", "--from", "2020-08"));
    assertTrue(err().startsWith("giaoban: there is no parameter from"), err());
  }

  @Test
  void namesTheCommandThatMakesAMissingIndex() {
    var nowhere = folder.resolve("none").toString();
    var args = new String[] {"report", "--index", nowhere, "2020-Q3"};
    assertEquals(2, Main.run(args, stream(out), stream(err)));
    assertEquals(
        "giaoban: there is no index in %s; 'giaoban index' makes it".formatted(nowhere),
        err().strip());
  }

  @Test
  void namesAPlaceThatCannotBeWritten() {
    var file = folder.resolve("none").resolve("bao-cao.xlsx");
    assertEquals(2, report("2020-Q3", "--output", file.toString()));
    assertEquals("giaoban: there is no folder " + file.getParent(), err().strip());
    assertFalse(Files.exists(file));
  }
}
