package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reports as files.
@ExtendWith(TestCommands.OverCorpus.class)
class ReportCommandTest {
  @TempDir private Path folder;
  private final TestCommands commands;

  ReportCommandTest(TestCommands commands) {
    this.commands = commands;
  }

  private int report(String... args) {
    return commands.run("report", args);
  }

  @Test
  void printsTheFiguresOfAPeriod() throws IOException {
    var summary =
        commands.answer("report", "2020-Q3", "--province", "Đồng Tháp", "--query", "kế hoạch");
    assertEquals("kế hoạch", summary.at("/scope/query").asText());
    assertEquals("Đồng Tháp", summary.at("/scope/filters/0/chosen/0").asText());
    assertTrue(summary.at("/scope/search/count").asInt() > 0);
  }

  @Test
  void writesAsTheFileIsCalled() throws IOException {
    var file = folder.resolve("quý.XLSX");
    assertEquals(0, report("2020-Q3", "--output", file.toString()), commands::err);
    assertEquals("PK", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 2));
    assertEquals("", commands.out());
  }

  @Test
  void putsTheAnnexBesideTheReport() throws IOException {
    var file = folder.resolve("bao-cao.xlsx");
    assertEquals(
        0, report("2020-Q3", "--output", file.toString(), "--annex", "xlsx"), commands::err);
    assertTrue(Files.size(folder.resolve("bao-cao-phu-luc.xlsx")) > 0);
  }

  @Test
  void writesNoAnnexThatWouldHaveNoPlace() {
    assertEquals(2, report("2020-Q3", "--format", "json", "--annex", "xlsx"));
    assertEquals(
        "giaoban: an annex of 64 directives goes into a workbook beside --output FILE; --annex none"
            + " leaves it out",
        commands.err());
  }

  @Test
  void namesTheOfficeAsOptionsSayElseAsTheFileDoes() throws IOException {
    var file = Files.writeString(folder.resolve("mau.properties"), "signer=Lê Cúc\nplace=Huế\n");
    assertEquals(
        0,
        report(
            "2020-Q3",
            "--agency",
            "Sở Khoa học và Công nghệ",
            "--settings",
            file.toString(),
            "--signer",
            "Trần Văn Bình",
            "--position",
            "KT. Giám đốc; Phó Giám đốc"),
        commands::err);
    var text = commands.out();
    assertTrue(text.startsWith("**SỞ KHOA HỌC VÀ CÔNG NGHỆ**"), text);
    assertTrue(text.contains("*Huế, ngày …… tháng"), text);
    assertTrue(text.contains("**KT. GIÁM ĐỐC**\n\n**PHÓ GIÁM ĐỐC**\n\nTrần Văn Bình"), text);
    assertTrue(text.contains(", Sở Khoa học và Công nghệ báo cáo tình hình"), text);
  }

  @Test
  void saysInOneLineWhichSettingCannotBeUsed() throws IOException {
    assertEquals(2, report("2020-Q3", "--recipients", "Như trên;;"));
    assertTrue(
        commands.err().startsWith("giaoban: recipients: recipients has an empty part: Như trên;;"),
        commands::err);
    var file = Files.writeString(folder.resolve("mau.properties"), "phone=1\n");
    assertEquals(2, report("2020-Q3", "--settings", file.toString()));
    assertTrue(
        commands.err().startsWith("giaoban: %s: there is no setting phone".formatted(file)),
        commands::err);
    assertEquals(1, commands.err().lines().count());
  }

  @Test
  void linksToTheListThatIsTooLongForStandardOutput() {
    assertEquals(0, report("2020-Q3", "--annex", "none"), commands::err);
    assertFalse(commands.out().contains("DANH SÁCH NHIỆM VỤ"));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-Q7, 'giaoban: period: not a period: ''2020-Q7'''",
    "2020.., 'giaoban: period: a report needs a first and a last day'",
  })
  void explainsAPeriodThatIsNone(String period, String reason) {
    assertEquals(2, report(period));
    assertTrue(commands.err().startsWith(reason), commands::err);
  }

  @Test
  void takesOnePeriodOnly() {
    assertEquals(2, report("2020-Q3", "--from", "2020-08"));
    assertTrue(commands.err().startsWith("giaoban: there is no parameter from"), commands::err);
  }

  @Test
  void namesTheCommandThatMakesAMissingIndex() {
    var elsewhere = TestCommands.over(folder.resolve("none"));
    assertEquals(2, elsewhere.run("report", "2020-Q3"));
    assertEquals(
        "giaoban: there is no index in %s; 'giaoban index' makes it".formatted(elsewhere.index()),
        elsewhere.err());
  }

  @Test
  void namesAPlaceThatCannotBeWritten() {
    var file = folder.resolve("none").resolve("bao-cao.xlsx");
    assertEquals(2, report("2020-Q3", "--output", file.toString()));
    assertEquals("giaoban: there is no folder " + file.getParent(), commands.err());
    assertFalse(Files.exists(file));
  }
}
