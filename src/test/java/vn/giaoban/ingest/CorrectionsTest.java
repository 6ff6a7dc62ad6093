package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.text.TextHash;

/// What `corrections.csv` corrects.
final class CorrectionsTest {
  private static final String FIRST = "Tham mưu kế hoạch cải cách hành chính năm 2021.";
  private static final String SECOND = "Báo cáo kết quả áp dụng ISO trước ngày 30/8/2020.";
  private static final String HEAD = "directive id,textHash,field,value\n";

  @TempDir Path temp;
  private Folder folder;

  @BeforeEach
  void make() throws IOException {
    folder = new Folder(temp);
    folder.write("a.txt", Folder.STATED);
  }

  private static String row(String id, String text, String field, String value) {
    return "%s,%s,%s,\"%s\"%n".formatted(id, TextHash.of(text), field, value);
  }

  private void correct(String... rows) throws IOException {
    folder.write("corrections.csv", HEAD + String.join("", rows));
  }

  private Directive directive(int ordinal) throws IOException {
    return folder.notice("index", "a-txt").directives().get(ordinal - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "units | thanh-tra | [thanh-tra]",
        "units | Thanh tra; van-phong | [thanh-tra, van-phong]",
        "Đơn vị được giao / Unit | Phòng Kế hoạch - Tài chính | [ke-hoach-tai-chinh]",
        "units | none | []",
        "with | thanh-tra, tai-chinh | [thanh-tra, tai-chinh]",
        "with | Thuế, hải quan, kho bạc | [thue-kho-bac]",
        "topics | ocop;iso | [ocop, iso]",
        "Chủ đề | Không có | []",
        "deadlines | 2020-09-27 | [2020-09-27]",
        "deadlines | 27/9/2020 | [2020-09-27]",
        "deadlines | 9/2020; 2020-Q4 | [2020-09, 2020-Q4]",
        "deadlines | trước ngày 27/9 [2020-09-27] | [2020-09-27]",
        "deadlines | trước 17h00 thứ Sáu, ngày 27/9/2020 [2020-09-27], 9/2020 [2020-09] | [2020-09-27, 2020-09]",
        "deadlines | Không nêu thời hạn | []"
      })
  void setsAField(String field, String value, String expected) throws IOException {
    correct(row("a-txt-2", SECOND, field, value));
    assertEquals(List.of(), folder.refused("index"));
    var facts = directive(2).facts();
    var set =
        switch (field.substring(0, 2)) {
          case "un", "Đơ" -> facts.units();
          case "wi" -> facts.with();
          case "to", "Ch" -> facts.topics();
          default -> facts.deadlines().stream().map(deadline -> deadline.on()).toList();
        };
    assertEquals(expected, set.toString());
    assertEquals(0, folder.run("index").changed(), "nothing changed since");
  }

  @Test
  void leavesWhatItDoesNotName() throws IOException {
    folder.run("index");
    var first = directive(1);
    var second = directive(2);
    correct(row("a-txt-2", SECOND, "topics", "ocop"));
    assertEquals(1, folder.run("index").changed());
    assertEquals(first, directive(1));
    assertEquals(second.facts().units(), directive(2).facts().units());
    assertEquals(second.facts().deadlines(), directive(2).facts().deadlines());
    assertNotEquals(second.facts().topics(), directive(2).facts().topics());
  }

  @Test
  void keepsTheWordsOfADeadlineThatWasRead() throws IOException {
    correct(row("a-txt-2", SECOND, "deadlines", "2020-08-30; 2020-09"));
    folder.run("index");
    assertEquals(
        List.of("trước ngày 30/8/2020", "2020-09"),
        directive(2).facts().deadlines().stream().map(deadline -> deadline.text()).toList());
  }

  @Test
  void namesNoBodyThatIsNotTold() throws IOException {
    folder.run("index");
    assertEquals(List.of("Văn phòng Sở"), directive(1).facts().unitWritten());
    correct(row("a-txt-1", FIRST, "units", "van-phong;thanh-tra"));
    folder.run("index");
    assertEquals(List.of("Văn phòng Sở"), directive(1).facts().unitWritten());
    correct(row("a-txt-1", FIRST, "units", "thanh-tra"));
    folder.run("index");
    assertEquals(List.of(), directive(1).facts().unitWritten());
    assertEquals(List.of(), directive(1).facts().unitText());
  }

  @Test
  void readsADirectiveByTheKindThatItIs() throws IOException {
    var judged = "Văn phòng đã hoàn thành báo cáo quý II/2020 trước ngày 30/8/2020.";
    folder.write("a.txt", Folder.STATED.replace(SECOND, judged));
    folder.run("index");
    assertEquals(Kind.ASSESSMENT, directive(2).kind());
    correct(
        row("a-txt-2", judged, "kind", "directive"),
        row("a-txt-1", FIRST, "Loại nội dung", "Đánh giá"));
    assertEquals(List.of(), folder.refused("index"));
    assertEquals(Kind.DIRECTIVE, directive(2).kind());
    assertEquals(List.of("van-phong"), directive(2).facts().units());
    assertEquals(Kind.ASSESSMENT, directive(1).kind());
    assertEquals(List.of(), directive(1).facts().units());
  }

  @Test
  void followsADirectiveWhoseOrdinalHasChanged() throws IOException {
    correct(row("a-txt-2", SECOND, "topics", "ocop"));
    folder.run("index");
    folder.write("a.txt", Folder.STATED.replace("- Tham", "- Trực lễ ngày 2/9.\n- Tham"));
    assertEquals(List.of(), folder.refused("index"));
    assertEquals(List.of("ocop"), directive(3).facts().topics());
    assertNotEquals(List.of("ocop"), directive(2).facts().topics());
  }

  @Test
  void namesEveryRowThatDoesNotApply() throws IOException {
    var other = "Báo cáo.";
    folder.write("b.txt", Folder.UNSTATED);
    folder.write("b2.txt", Folder.UNSTATED);
    correct(
        row("a-txt-1", other, "topics", "ocop"),
        row("a-txt-9", other, "topics", "ocop"),
        row("c-txt-1", other, "topics", "ocop"),
        row("a-txt-1", FIRST, "topcs", "ocop"),
        row("a-txt-1", FIRST, "topics", "ocp"),
        row("a-txt-1", FIRST, "units", "van-phnog"),
        row("a-txt-1", FIRST, "deadlines", "31/9/2020"),
        row("a-txt-1", FIRST, "kind", "order"),
        row("a-txt-1", FIRST, "topics", ""),
        "a-txt-1,,topics,ocop\n",
        row("a-txt-1", FIRST, "with", "thanh-tra"),
        row("a-txt-1", FIRST, "with", "van-phong"),
        "a-txt-1\n",
        "\"a-txt-2,x\n");
    var refused = folder.refused("index");
    assertEquals(
        List.of(
            "corrections.csv:10: no value",
            "corrections.csv:11: no textHash",
            "corrections.csv:13: with of a-txt-1 stands in line 12 already",
            "corrections.csv:14: no textHash",
            "corrections.csv:15: a quote is not closed",
            "corrections.csv:2: not applied: a-txt-1 has another text (its textHash is %s, not %s)"
                .formatted(TextHash.of(FIRST), TextHash.of(other)),
            "corrections.csv:3: not applied: there is no directive a-txt-9, nor one of that text",
            "corrections.csv:4: not applied: there is no notice c-txt",
            "corrections.csv:5: no such field: 'topcs' (nearest: 'topics')",
            "corrections.csv:6: no such topic: 'ocp' (nearest: 'ocop')",
            "corrections.csv:7: no such unit: 'van-phnog' (nearest: 'van-phong')"),
        refused.stream().filter(line -> !line.matches("corrections.csv:[89]:.*")).toList());
    assertEquals(13, refused.size());
    assertEquals(List.of("thanh-tra"), directive(1).facts().with());
    try (var searcher = folder.searcher("index")) {
      assertEquals(13, searcher.status().unreadable().size());
    }
    assertEquals(refused, folder.refused("index"), "also where nothing is read again");
  }

  @Test
  void namesWhatIsNotUnequivocal() throws IOException {
    folder.write("a.txt", Folder.STATED.replace(SECOND, FIRST));
    correct(row("a-txt-2", FIRST, "topics", "ocop"), row("a-txt-7", FIRST, "with", "thanh-tra"));
    assertEquals(
        List.of(
            "corrections.csv:3: not applied: several directives have that text: a-txt-1, a-txt-2"),
        folder.refused("index"));
    assertEquals(List.of("ocop"), directive(2).facts().topics());
  }

  @Test
  void appliesByTheIdOfADuplicateFile() throws IOException {
    folder.write("b.txt", Folder.STATED);
    correct(
        row("b-txt-2", SECOND, "topics", "ocop"),
        row("a-txt-2", SECOND, "with", "thanh-tra"),
        row("b-txt-2", SECOND, "with", "van-phong"));
    assertEquals(
        List.of("corrections.csv:4: not applied: another row says the same of a-txt-2"),
        folder.refused("index"));
    assertEquals(List.of("ocop"), directive(2).facts().topics());
    assertEquals(List.of("thanh-tra"), directive(2).facts().with());
    assertEquals(0, folder.run("index").changed(), "nothing changed since");
  }

  @Test
  void holdsTheSameHoweverTheCorrectionsGotThere() throws IOException {
    folder.write("b.txt", Folder.UNSTATED);
    folder.write("c.txt", Folder.STATED);
    var tables =
        List.of(
            row("a-txt-1", FIRST, "topics", "ocop"),
            row("a-txt-1", FIRST, "topics", "iso") + row("a-txt-2", SECOND, "kind", "assessment"),
            row("b-txt-1", "Thực hiện kế hoạch thanh tra năm 2020.", "with", "van-phong"),
            row("c-txt-1", FIRST, "deadlines", "2020-12-31"),
            row("a-txt-1", SECOND, "topics", "ocop") + row("a-txt-2", FIRST, "topics", "iso"),
            row("a-txt-1", "khác", "topics", "ocop"),
            "");
    for (int i = 0; i < tables.size(); i++) {
      correct(tables.get(i));
      if (i == 3) {
        folder.write("0.txt", Folder.STATED);
      }
      var step = folder.run("step");
      var full = folder.run("full" + i);
      assertEquals(folder.notices("full" + i), folder.notices("step"), tables.get(i));
      assertEquals(full.unreadable(), step.unreadable());
    }
    Files.delete(folder.corpus().resolve("corrections.csv"));
    folder.run("step");
    folder.run("without");
    assertEquals(folder.notices("without"), folder.notices("step"));
  }
}
