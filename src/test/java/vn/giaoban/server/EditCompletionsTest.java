package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Directives that are marked as done on the page of deadlines.
class EditCompletionsTest {
  private static final String PATH = "/api/v1/edit/completions";
  private static final String DEADLINES = "/deadlines";

  private static final String HEAD = "directive id,textHash,done on";

  @TempDir private Path folder;
  private Path table;
  private JudgedServer server;
  private Forms forms;

  @BeforeEach
  void serve() throws IOException {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("a.txt"),
        """
        SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH NGHỆ AN
        Số: 7/TB-SKHCN

        Nghệ An, ngày 20 tháng 8 năm 2020

        THÔNG BÁO
        Kết luận giao ban tháng 8/2020

        1. Thanh tra Sở
        - Kiểm tra nhãn hiệu tại 5 cơ sở trước ngày 25/8/2020.
        - Báo cáo Giám đốc trước ngày 30/8/2020.
        - Trình kế hoạch kiểm tra trước ngày 10/9/2020, báo cáo kết quả trước ngày 30/10/2020.
        """);
    table = corpus.resolve("completions.csv");
    server = JudgedServer.editing(corpus, folder.resolve("index"));
    forms = new Forms(server);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  /// The form of the first directive that has one.
  private Element form() throws IOException {
    return forms.page(DEADLINES).expectFirst("form.mark");
  }

  private Map<String, String> fields(String day) throws IOException {
    var fields = Forms.fields(form());
    fields.put("doneOn", day);
    return fields;
  }

  /// The lines of the table, which begins with a byte order mark.
  private List<String> rows() throws IOException {
    var text = Files.readString(table);
    assertTrue(text.startsWith("\uFEFF"), text);
    return text.substring(1).lines().toList();
  }

  @Test
  void marksADirectiveAndTakesThatBack() throws IOException {
    var fields = fields("24/08/2020");
    var answer = forms.send(PATH, fields);
    assertEquals(303, answer.status(), answer::text);
    assertEquals(DEADLINES, answer.header("Location"));
    var row = "%s,%s,2020-08-24".formatted(fields.get("directive"), fields.get("textHash"));
    assertEquals(List.of(HEAD, row), rows());
    var page = forms.page(DEADLINES);
    assertTrue(page.expectFirst(".brief li").text().contains("hoàn thành 24/08/2020"));
    assertEquals("1", page.select("#done ~ div tbody tr:first-child td:nth-child(2)").text());
    fields.remove("doneOn");
    assertEquals(303, forms.send(PATH, fields).status());
    assertEquals(List.of(HEAD), rows());
  }

  /// The forms of the directive with two deadlines, by the texts of their buttons.
  private List<Element> formsOfTwo() throws IOException {
    return forms.page(DEADLINES).select(".brief li").getLast().select("form.mark");
  }

  private static List<String> buttons(List<Element> forms) {
    return forms.stream().map(form -> form.expectFirst("button").text()).toList();
  }

  @Test
  void marksOneOfSeveralDeadlines() throws IOException {
    var form = formsOfTwo().getFirst();
    assertEquals(
        List.of("2020-09-10", "2020-10-30", ""),
        form.select("select[name=deadline] option").eachAttr("value"));
    var fields = Forms.fields(form);
    fields.put("deadline", "2020-09-10");
    fields.put("doneOn", "9/9/2020");
    assertEquals(303, forms.send(PATH, fields).status());
    var row = "%s,%s,2020-09-09".formatted(fields.get("directive"), fields.get("textHash"));
    assertEquals(List.of(HEAD + ",deadline", row + ",2020-09-10"), rows());
    assertEquals(List.of("Đánh dấu đã xong", "Bỏ đánh dấu hạn 10/09/2020"), buttons(formsOfTwo()));
    var calendar = server.ok("/api/v1/deadlines.ics", "list=openLate").text();
    assertTrue(calendar.contains("DTSTART;VALUE=DATE:20201030"), calendar);
    assertFalse(calendar.contains("DTSTART;VALUE=DATE:20200910"), calendar);
    var item = forms.page(DEADLINES).select(".brief li").getLast().text();
    assertTrue(item.contains("10/09/2020 hoàn thành 09/09/2020"), item);
    assertEquals(
        List.of("2020-10-30", ""),
        formsOfTwo().getFirst().select("select[name=deadline] option").eachAttr("value"));
  }

  @Test
  void leadsFromEachStateToThatManyHits() throws IOException {
    var fields = Forms.fields(formsOfTwo().getFirst());
    fields.put("deadline", "2020-09-10");
    fields.put("doneOn", "9/9/2020");
    forms.send(PATH, fields);
    forms.send(PATH, fields("26/08/2020"));
    var counts = new ArrayList<String>();
    for (var link : forms.page(DEADLINES + "?asOf=2020-09-20").select("#done ~ div td a")) {
      var query = URLDecoder.decode(link.attr("href"), StandardCharsets.UTF_8);
      var search = query.substring("/?".length()) + "&size=0";
      var found = server.ok("/api/v1/directives", search.split("&", -1)).json();
      assertEquals(link.text(), found.get("total").asText(), link::outerHtml);
      counts.add(link.text());
    }
    assertEquals(List.of("0", "1", "1", "1"), counts);
  }

  @Test
  void takesOneOfSeveralDeadlinesBack() throws IOException {
    var fields = Forms.fields(formsOfTwo().getFirst());
    fields.put("deadline", "");
    fields.put("doneOn", "9/9/2020");
    assertEquals(303, forms.send(PATH, fields).status());
    var row = "%s,%s,2020-09-09".formatted(fields.get("directive"), fields.get("textHash"));
    assertEquals(List.of(HEAD, row), rows());
    var done = formsOfTwo();
    assertEquals(
        List.of("Bỏ đánh dấu hạn 10/09/2020", "Bỏ đánh dấu hạn 30/10/2020"), buttons(done));
    assertEquals(303, forms.send(PATH, Forms.fields(done.getLast())).status());
    assertEquals(List.of(HEAD + ",deadline", row + ",2020-09-10"), rows());
    assertEquals(303, forms.send(PATH, Forms.fields(formsOfTwo().getLast())).status());
    assertEquals(List.of(HEAD + ",deadline"), rows());
  }

  @Test
  void leavesTheOtherRowsOfATableAsTheyAre() throws IOException {
    var first = fields("2020-09-01");
    var id = first.get("directive");
    var kept =
        List.of(
            "sep=;", "textHash;done on;directive id;ghi chú", "x;1/9/2020;b-1;\"Bà; \"\"Lan\"\"\"");
    Files.writeString(
        table,
        "%s\nx;1/9/2020;%s;\"hai\ndòng\"\n%s\n"
            .formatted(String.join("\n", kept.subList(0, 2)), id, kept.getLast()));
    assertEquals(303, forms.send(PATH, first).status());
    var row = "%s;2020-09-01;%s;".formatted(first.get("textHash"), id);
    assertEquals(Stream.concat(kept.stream(), Stream.of(row)).toList(), rows());
    assertEquals(
        Files.getPosixFilePermissions(table.resolveSibling("a.txt")),
        Files.getPosixFilePermissions(table));
  }

  @Test
  void namesMarksThatDoNotApply() throws IOException {
    Files.writeString(table, "directive id,textHash,done on\na-txt-99,0000,2020-08-24\n");
    var told = forms.page(DEADLINES).select("#done ~ ul li").eachText();
    assertEquals(List.of("dòng 2: không có nhiệm vụ a-txt-99"), told);
  }

  @Test
  void refusesToWriteIntoWhatIsNoTable() throws IOException {
    var fields = fields("24/08/2020");
    Files.writeString(table, "một hai\n");
    server.refused("bad-request", forms.send(PATH, fields));
    assertEquals("một hai\n", Files.readString(table));
  }

  @ParameterizedTest
  @CsvSource({
    "doneOn, hôm kia",
    "doneOn, 01/01/2020",
    "doneOn, 01/01/2999",
    "directive, a-txt-99",
    "directive, ''",
    "textHash, 0000",
    "deadline, 2020-08-26",
    "deadline, một hôm"
  })
  void refusesWhatCannotBe(String field, String value) throws IOException {
    var fields = fields("24/08/2020");
    fields.put(field, value);
    server.refused("bad-request", forms.send(PATH, fields));
    assertFalse(Files.exists(table));
  }

  @Test
  void refusesOthers() throws IOException {
    var fields = fields("24/08/2020");
    fields.put("token", "guessed");
    server.refused("edit-refused", forms.send(PATH, fields));
    fields = fields("24/08/2020");
    fields.put("back", "//evil.example/");
    assertEquals("/", forms.send(PATH, fields).header("Location"));
  }
}
