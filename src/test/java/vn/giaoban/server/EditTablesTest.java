package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Directives corrected on the page of their notice, headers declared on the page of coverage.
class EditTablesTest {
  private static final String CORRECTIONS = "/api/v1/edit/corrections";
  private static final String CATALOG = "/api/v1/edit/catalog";
  private static final String NOTICE = "/notices/a-txt";

  private static final String PENDING = "chưa có hiệu lực, chờ đọc lại thư mục";

  @TempDir private Path folder;
  private Path corpus;
  private JudgedServer server;
  private Forms forms;

  @BeforeEach
  void serve() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("a.txt"),
        """
        SỞ XÂY DỰNG
        THÔNG BÁO
        Kết luận giao ban

        1. Thanh tra Sở
        - Kiểm tra trật tự xây dựng tại 5 cơ sở trước ngày 25/8/2020.
        - Phối hợp với Văn phòng Sở báo cáo Giám đốc trong quý IV/2020.
        """);
    server = JudgedServer.editing(corpus, folder.resolve("index"));
    forms = new Forms(server);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private Map<String, String> correction(String field, String value) throws IOException {
    var fields = Forms.fields(forms.page(NOTICE).expectFirst(".correct form"));
    fields.put(field, value);
    return fields;
  }

  private List<String> rows(String table) throws IOException {
    return Files.readString(corpus.resolve(table)).substring(1).lines().toList();
  }

  @Test
  void correctADirectiveAndTakeThatBack() throws IOException {
    var fields = correction("units", "Văn phòng; tai-chinh");
    fields.put("deadlines", "27/9/2020");
    var answer = forms.send(CORRECTIONS, fields);
    assertEquals(303, answer.status(), answer::text);
    assertEquals(NOTICE + "#L6", answer.header("Location"));
    var row = "%s,%s,".formatted(fields.get("directive"), fields.get("textHash"));
    assertEquals(
        List.of(
            "directive id,textHash,field,value",
            row + "units,Văn phòng; tai-chinh",
            row + "deadlines,27/9/2020"),
        rows("corrections.csv"));
    assertEquals(
        List.of("Đã sửa đơn vị: Văn phòng; tai-chinh", "Đã sửa thời hạn: 27/9/2020"),
        forms.page(NOTICE).select(".mark span:has(bdi)").eachText());
    assertEquals(
        List.of(PENDING, PENDING), forms.page(NOTICE).select(".mark span.aside").eachText());
    var listed = forms.page("/corrections").select("form.mark");
    assertEquals(2, listed.size());
    assertEquals(303, forms.send(CORRECTIONS, Forms.fields(listed.getFirst())).status());
    assertEquals(
        List.of("directive id,textHash,field,value", row + "deadlines,27/9/2020"),
        rows("corrections.csv"));
  }

  @Test
  void putACorrectionInThePlaceOfAnother() throws IOException {
    var fields = correction("topics", "iso");
    forms.send(CORRECTIONS, fields);
    fields.put("topics", "ocop");
    forms.send(CORRECTIONS, fields);
    assertEquals(2, rows("corrections.csv").size());
    assertTrue(rows("corrections.csv").getLast().endsWith(",topics,ocop"));
  }

  @Test
  void writeNothingThatIsSoAlready() throws IOException {
    for (var form : forms.page(NOTICE).select(".correct form")) {
      assertEquals(303, forms.send(CORRECTIONS, Forms.fields(form)).status());
    }
    assertEquals(List.of(), rows("corrections.csv"));
  }

  @ParameterizedTest
  @CsvSource({
    "units, không có đơn vị này",
    "deadlines, hôm kia",
    "kind, sai",
    "directive, a-txt-99",
    "textHash, 0000"
  })
  void refuseWhatCannotBe(String field, String value) throws IOException {
    server.refused("bad-request", forms.send(CORRECTIONS, correction(field, value)));
    assertFalse(Files.exists(corpus.resolve("corrections.csv")));
  }

  @Test
  void declareWhatANoticeLacks() throws IOException {
    var fields = Forms.fields(forms.page("/coverage").expectFirst("form.mark"));
    assertEquals("", fields.get("province"));
    fields.put("province", "Nghệ An");
    fields.put("period", "8/2020");
    var answer = forms.send(CATALOG, fields);
    assertEquals(303, answer.status(), answer::text);
    assertEquals("/coverage", answer.header("Location"));
    assertEquals(List.of("file,province,period", "a.txt,Nghệ An,8/2020"), rows("catalog.csv"));
    fields.put("period", "");
    fields.put("metOn", "20/8/2020");
    forms.send(CATALOG, fields);
    assertEquals(
        List.of("file,province,period,metOn", "a.txt,Nghệ An,,20/8/2020"), rows("catalog.csv"));
  }

  @Test
  void declareAnyColumnOnThePageOfTheNoticeAndTakeThatBack() throws IOException {
    var fields = Forms.fields(forms.page(NOTICE).expectFirst("#declare form"));
    assertEquals(
        List.of(
            "token",
            "notice",
            "back",
            "number",
            "symbol",
            "type",
            "title",
            "agency",
            "province",
            "issuedOn",
            "metOn",
            "period",
            "chair",
            "signer"),
        List.copyOf(fields.keySet()));
    fields.put("number", "743");
    fields.put("chair", "Nguyễn Văn An; Giám đốc");
    var answer = forms.send(CATALOG, fields);
    assertEquals(303, answer.status(), answer::text);
    assertEquals(NOTICE, answer.header("Location"));
    assertEquals(
        List.of("file,number,chair", "a.txt,743,Nguyễn Văn An; Giám đốc"), rows("catalog.csv"));
    var declared = "Đã khai: Số: 743; Chủ trì: Nguyễn Văn An; Giám đốc";
    var page = forms.page(NOTICE);
    assertEquals(
        declared + " " + PENDING, page.expectFirst("header form.mark").select("span").text());
    assertEquals("743", page.select("#declare input[name=number]").val());
    var listed = forms.page("/corrections").select("form.mark");
    assertEquals(List.of(declared), listed.select("span").eachText());
    assertEquals(303, forms.send(CATALOG, Forms.fields(listed.getFirst())).status());
    assertEquals(List.of("file,number,chair"), rows("catalog.csv"));
    assertEquals(List.of(), forms.page("/corrections").select("form.mark"));
  }

  @Test
  void keepTheLabelOfAFileThatIsDeclaredNoLonger() throws IOException {
    Files.writeString(
        corpus.resolve("catalog.csv"), "\uFEFFfile,label,number\r\na.txt,public,7\r\n");
    var form = forms.page("/corrections").expectFirst("form.mark");
    assertEquals(303, forms.send(CATALOG, Forms.fields(form)).status());
    assertEquals(List.of("file,label,number", "a.txt,public,"), rows("catalog.csv"));
  }

  @Test
  void refuseToDeclareWhatIsNone() throws IOException {
    var fields = Forms.fields(forms.page("/coverage").expectFirst("form.mark"));
    fields.put("province", "Xứ Mây");
    server.refused("bad-request", forms.send(CATALOG, fields));
    fields.put("notice", "b-txt");
    server.refused("bad-request", forms.send(CATALOG, fields));
    assertFalse(Files.exists(corpus.resolve("catalog.csv")));
  }

  @Test
  void refuseOthers() throws IOException {
    var fields = correction("units", "Văn phòng");
    fields.put("token", "guessed");
    server.refused("edit-refused", forms.send(CORRECTIONS, fields));
    server.refused("edit-refused", forms.send(CATALOG, fields));
    assertFalse(Files.exists(corpus.resolve("corrections.csv")));
  }
}
