package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.report.layout.SettingsFile;

/// Reports of a folder that has settings beside its notices.
class ReportSettingsHttpTest {
  private static final String NOTICE =
      """
      SỞ KHOA HỌC VÀ CÔNG NGHỆ
      Số: 12/TB-SKHCN
      Huế, ngày 12 tháng 8 năm 2020
      THÔNG BÁO
      Kết luận giao ban tháng 8 năm 2020
      1. Giao Văn phòng rà soát hồ sơ trước ngày 20/8/2020.
      """;

  private static final String REPORT = "/api/v1/reports/2020-Q3";

  @TempDir private Path folder;
  private Path corpus;
  private TestServer server;

  @BeforeEach
  void serve() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("n.txt"), NOTICE);
    set("issuer=SỞ KHOA HỌC VÀ CÔNG NGHỆ\nplace=Huế\nsigner=Trần Văn Bình\n");
    server = TestServer.over(corpus, folder.resolve("index"));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private void set(String settings) throws IOException {
    Files.writeString(corpus.resolve(SettingsFile.NAME), settings);
  }

  @Test
  void nameTheOfficeInEveryFormat() throws IOException {
    var word = server.get(REPORT, "format=docx").body();
    try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(word)))) {
      assertNamed(text.getText());
    }
    assertNamed(server.get(REPORT, "format=md").text());
    for (var page : List.of(server.get(REPORT, "format=html"), server.get("/report/2020-Q3"))) {
      assertNamed(Jsoup.parse(page.text()).text());
    }
  }

  private static void assertNamed(String text) {
    assertTrue(text.contains("KHOA HỌC"), text);
    assertTrue(text.contains("Huế, ngày …… tháng …… năm ………"), text);
    assertTrue(text.contains("Trần Văn Bình"), text);
    assertTrue(text.contains(", Sở Khoa học và Công nghệ báo cáo tình hình"), text);
    assertTrue(text.contains("năm ……… của Sở Khoa học và Công nghệ)"), text);
  }

  @Test
  void yieldToParameters() throws IOException {
    var text = server.get(REPORT, "format=md", "signer=Lê Thị Cúc").text();
    assertTrue(text.contains("Lê Thị Cúc") && !text.contains("Trần Văn Bình"), text);
    assertTrue(text.contains("Huế, ngày"), text);
  }

  @Test
  void areReadAnewForEachReport() throws IOException {
    set("signer=Lê Thị Cúc\n");
    assertTrue(server.get(REPORT, "format=md").text().contains("Lê Thị Cúc"));
  }

  @Test
  void sayInOneLineWhatCannotBeUsed() throws IOException {
    set("phone=0234\n");
    for (var path : List.of(REPORT, "/report/2020-Q3")) {
      var answer = server.get(path, "format=html");
      assertEquals(400, answer.status());
      var told = answer.json().get("detail").asText();
      assertTrue(told.contains(SettingsFile.NAME + ": "), told);
      assertTrue(told.contains("phone"), told);
      assertEquals(1, told.lines().count());
    }
    var own = server.get(REPORT, "format=md", "recipients=Như trên;;");
    assertEquals(400, own.status());
    assertTrue(own.json().get("detail").asText().contains("recipients"), own::text);
  }
}
