package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages over notices that are made for them.
class MadePagesTest {
  private static final String WITHOUT_TITLE =
      """
      SỞ KHOA HỌC VÀ CÔNG NGHỆ
      Số:     /TB-SKHCN
      1. Giao Văn phòng rà soát hồ sơ.
      """;

  private static final String MARKED =
      """
      SỞ Y TẾ
      Số: ____/TB-SYT
      **THÔNG BÁO**
      # Kết luận giao ban
      Giám đốc Sở kết luận như sau:
      1. Giao Văn phòng:
      - Kiểm tra **nhãn hiệu** ở chợ An Hòa;<br>- Kiểm tra nhãn hiệu ở chợ Bình Minh.
      #1 Giao Thanh tra đo 20**30 mẫu _thuốc_ trong tháng.
      """;

  @TempDir private Path folder;

  private JudgedServer serve(String... texts) throws IOException {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    for (int i = 0; i < texts.length; i++) {
      Files.writeString(corpus.resolve("n%d.txt".formatted(i)), texts[i]);
    }
    return JudgedServer.over(corpus, folder.resolve("index"));
  }

  private static Document page(JudgedServer server, String path, String... query)
      throws IOException {
    var answer = server.send("GET", path, List.of(query), Map.of("Accept", "text/html"));
    assertEquals(200, answer.status(), answer::text);
    return Jsoup.parse(answer.text());
  }

  @Test
  void marksEachOfTwoDirectivesOfOneLine() throws IOException {
    try (var server = serve(MARKED)) {
      var page = page(server, "/notices/n0-txt", "q=nhan hieu");
      assertEquals(2, page.expectFirst(".block:has(#L7)").select(".note").size());
      assertEquals(List.of("nhãn", "hiệu", "nhãn", "hiệu"), page.select("#L7 mark").eachText());
    }
  }

  @Test
  void leavesOutTheMarksOfMarkdownAndNothingElse() throws IOException {
    try (var server = serve(MARKED)) {
      var page = page(server, "/notices/n0-txt");
      assertEquals("Số: ____/TB-SYT", page.select("#L2 span").text());
      assertEquals("THÔNG BÁO", page.select("#L3 span").text());
      assertEquals("Kết luận giao ban", page.select("#L4.level1 span").text());
      assertEquals(
          "#1 Giao Thanh tra đo 20**30 mẫu _thuốc_ trong tháng.", page.select("#L8 span").text());
    }
  }

  @Test
  void callsANoticeWithoutNumberByItsSymbol() throws IOException {
    try (var server = serve(WITHOUT_TITLE)) {
      assertEquals("…/TB-SKHCN", page(server, "/").select("#newest ~ ul a").text());
      assertEquals("…/TB-SKHCN", page(server, "/notices/n0-txt").select("h1").text());
      assertEquals(
          "…/TB-SKHCN, dòng 3",
          page(server, "/", "q=hồ sơ").select("#hits .origin a:first-child").text());
    }
  }

  @Test
  void offersNoMonthWhereNothingIsDated() throws IOException {
    try (var server = serve(WITHOUT_TITLE)) {
      for (var example : page(server, "/").select(".examples a")) {
        assertEquals(-1, example.text().indexOf("none"), example.text());
      }
    }
  }
}
