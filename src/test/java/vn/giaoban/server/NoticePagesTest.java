package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.source.MadeFiles;

/// Notices of foreign formats, one of them in an archive.
class NoticePagesTest {
  private static final String NOTICES = "/api/v1/notices/";
  private static final String TEXT =
      """
      SỞ Y TẾ
      Số: 12/TB-SYT
      THÔNG BÁO
      Kết luận giao ban
      Giám đốc Sở kết luận như sau:
      1. Giao Văn phòng rà soát hồ sơ %s.
      """;

  @TempDir private Path folder;
  private byte[] archive;
  private JudgedServer server;

  @BeforeEach
  void serve() throws IOException {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    var pages = TEXT.formatted("một") + "\f2. Giao Thanh tra kiểm tra.";
    Files.write(corpus.resolve("a.pdf"), MadeFiles.pdf(pages));
    archive = MadeFiles.zip(Map.of("b.pdf", MadeFiles.pdf(TEXT.formatted("hai"))));
    Files.write(corpus.resolve("tin.zip"), archive);
    Files.writeString(corpus.resolve("c.txt"), TEXT.formatted("ba"));
    server = JudgedServer.over(corpus, folder.resolve("index"));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private void assertPicture(String address) throws IOException {
    var answer = server.ok(NOTICES + address);
    assertEquals("image/png", answer.header("Content-Type"));
    var picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
    assertEquals(794, picture.getWidth(), 2, "A4 at 96 dots an inch");
  }

  @Test
  void drawsThePages() throws IOException {
    assertPicture("a-pdf/pages/1.png");
    assertPicture("a-pdf/pages/2.png");
    assertPicture("tin-zip-b-pdf/pages/1.png");
    var tag = server.ok(NOTICES + "a-pdf/pages/1.png").header("ETag");
    var known =
        server.send("GET", NOTICES + "a-pdf/pages/1.png", List.of(), Map.of("If-None-Match", tag));
    assertEquals(304, known.status());
  }

  private Document page(String path, String language) throws IOException {
    var headers = Map.of("Accept", "text/html", "Cookie", "lang=" + language);
    return Jsoup.parse(server.send("GET", path, List.of(), headers).text());
  }

  @Test
  void showsThePagesBesideTheText() throws IOException {
    assertEquals(
        List.of(NOTICES + "a-pdf/pages/1.png", NOTICES + "a-pdf/pages/2.png"),
        page("/notices/a-pdf", "vi").select("#pictures img").eachAttr("src"));
    assertTrue(page("/notices/c-txt", "vi").select("#pictures").isEmpty());
  }

  @Test
  void tellsRowsOfTablesFromFilesInTheReadersLanguage() throws IOException {
    Files.writeString(folder.resolve("corpus/d.txt"), "");
    Files.writeString(
        folder.resolve("corpus/corrections.csv"),
        "directive id,textHash,field,value\nx-1,0123456789abcdef,units,none\n");
    server.close();
    server = JudgedServer.over(folder.resolve("corpus"), folder.resolve("index"));
    var vietnamese = page("/about", "vi");
    assertEquals(
        List.of("d.txt tệp không có nội dung"),
        vietnamese.expectFirst("#unreadable ~ ul").children().eachText());
    assertEquals(
        List.of("corrections.csv:2 không áp dụng được: không có văn bản x"),
        vietnamese.select("#rows + ul li").eachText());
    assertEquals(
        List.of("corrections.csv:2 not applied: there is no notice x"),
        page("/about", "en").select("#rows + ul li").eachText());
  }

  @Test
  void tellsDoubtsInTheReadersLanguage() throws IOException {
    Files.writeString(
        folder.resolve("corpus/e.txt"), TEXT.formatted("bốn") + "\n2. Bầu trời xanh thẳm.\n");
    server.close();
    server = JudgedServer.over(folder.resolve("corpus"), folder.resolve("index"));
    var doubts = ".doubts li";
    assertEquals(
        List.of("không nêu việc phải làm, có thể là tiêu đề"),
        page("/notices/e-txt", "vi").select(doubts).eachText());
    assertEquals(
        List.of("no task: may be a heading"),
        page("/notices/e-txt", "en").select(doubts).eachText());
  }

  @Test
  void knowsNoOtherPages() throws IOException {
    for (var address : List.of("a-pdf/pages/3.png", "a-pdf/pages/x.png", "c-txt/pages/1.png")) {
      server.refused("not-found", server.get(NOTICES + address));
    }
  }

  @Test
  void tellsPagesAndHandsOutTheContainer() throws IOException {
    var notice = server.ok(NOTICES + "a-pdf").json();
    assertEquals(2, notice.at("/sources/0/pages").asInt());
    assertEquals(2, notice.at("/directives/1/lines/2").asInt(), "its page");
    var packed = server.ok(NOTICES + "tin-zip-b-pdf").json();
    assertEquals("tin.zip/b.pdf", packed.at("/sources/0/path").asText());
    assertEquals("tin.zip", packed.at("/sources/0/within/path").asText());
    assertArrayEquals(archive, server.ok(NOTICES + "tin-zip-b-pdf/source").body());
  }
}
