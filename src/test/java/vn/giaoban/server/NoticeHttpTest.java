package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The list of notices and their files, over a few of different days, one of them in two files.
class NoticeHttpTest {
  private static final String NOTICES = "/api/v1/notices";
  private static final String SOURCE = NOTICES + "/a-txt/source";

  @TempDir private Path folder;
  private Path corpus;
  private Path index;
  private JudgedServer server;

  @BeforeEach
  void serve() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    index = folder.resolve("index");
    write("a.txt", "SỞ Y TẾ", "ngày 5 tháng 11 năm 2020", "OCOP");
    Files.copy(corpus.resolve("a.txt"), corpus.resolve("sao chép.txt"));
    write("b.txt", "SỞ Y TẾ", "ngày 7 tháng 12 năm 2020", "ISO");
    write("c.txt", "SỞ TÀI CHÍNH", "ngày 7 tháng 12 năm 2020", "nhãn hiệu");
    write("d.txt", "SỞ TÀI CHÍNH", "", "sáng kiến");
    server = JudgedServer.over(corpus, index);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private void write(String name, String agency, String day, String topic) throws IOException {
    Files.writeString(
        corpus.resolve(name),
        """
        %s

        %s

        THÔNG BÁO
        Kết luận giao ban

        Giám đốc Sở kết luận như sau:

        1. Giao Văn phòng Sở tham mưu kế hoạch %s.
        """
            .formatted(agency, day.isEmpty() ? "" : "Hà Nội, " + day, topic));
  }

  private JsonNode list(String... query) throws IOException {
    return server.ok(NOTICES, query).json();
  }

  private static List<String> ids(JsonNode page) {
    var ids = new ArrayList<String>();
    page.get("notices").forEach(notice -> ids.add(notice.get("id").asText()));
    return ids;
  }

  @Test
  void listsTheNewestFirstAndThoseWithoutADayLast() throws IOException {
    assertEquals(List.of("b-txt", "c-txt", "a-txt", "d-txt"), ids(list()));
  }

  @ParameterizedTest
  @CsvSource({
    "agency=Sở Tài chính, c-txt d-txt",
    "agency=-Sở Tài chính, b-txt a-txt",
    "date=2020-12, b-txt c-txt",
    "date=none, d-txt",
    "from=2020-12, b-txt c-txt",
    "to=2020-11-05, a-txt",
    "period=2020-11, a-txt",
    "type=TB, b-txt c-txt a-txt d-txt",
    "chair=-none, ''",
    "province=nghe-an, ''",
    "provinceNow=nghe-an, ''",
    "size=0, ''",
  })
  void choosesByWhatANoticeHas(String query, String ids) throws IOException {
    assertEquals(ids, String.join(" ", ids(list(query))));
  }

  @Test
  void saysHowManyThereAreAndWhichDaysWereMeant() throws IOException {
    var page = list("period=2020-12", "size=1");
    assertEquals(2, page.get("total").asInt());
    assertEquals("2020-12-01", page.get("days").get("first").asText());
    assertFalse(list().has("days"));
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4"})
  void givesEveryNoticeOnceAcrossPages(int size) throws IOException {
    var seen = new ArrayList<String>();
    var page = list("size=" + size);
    while (true) {
      assertEquals(4, page.get("total").asInt());
      seen.addAll(ids(page));
      if (page.get("next").isNull()) {
        break;
      }
      page = list("size=" + size, "after=" + page.get("next").asText());
    }
    assertEquals(ids(list()), seen);
  }

  @Test
  void goesOnWhereItWasAfterTheIndexHasChanged() throws IOException {
    var next = list("size=2").get("next").asText();
    var gone = Cursors.ofAnotherGeneration(next);
    assertEquals(List.of("a-txt", "d-txt"), ids(list("after=" + gone)));
  }

  @ParameterizedTest
  @CsvSource({
    "unknown-parameter, q=OCOP",
    "unknown-parameter, unit=van-phong",
    "unknown-parameter, sort=date",
    "unknown-value, province=atlantis",
    "bad-period, period=2020-Q5",
    "reversed-period, from=2021&to=2020",
    "conflicting-parameters, from=2021&period=2020",
    "bad-size, size=1001",
    "repeated-parameter, size=1&size=2",
    "bad-cursor, after=nonsense",
    "bad-cursor, after=bnVsbA",
  })
  void refusesWhatNoListCanHave(String kind, String query) throws IOException {
    server.refused(kind, server.get(NOTICES, query.split("&")));
  }

  @Test
  void refusesACursorOfAnotherList() throws IOException {
    var next = list("size=1").get("next").asText();
    server.refused("bad-cursor", server.get(NOTICES, "type=TB", "after=" + next));
    var hits = server.ok("/api/v1/directives", "size=1").json().get("next").asText();
    server.refused("bad-cursor", server.get(NOTICES, "after=" + hits));
    server.refused("bad-cursor", server.get("/api/v1/directives", "after=" + next));
  }

  @Test
  void handsOutEachSourceByItsPath() throws IOException {
    for (var name : List.of("a.txt", "sao chép.txt")) {
      Files.writeString(corpus.resolve(name), name);
      var answer = server.ok(SOURCE, "file=" + name);
      assertEquals(name, answer.text());
      assertEquals("" + answer.body().length, answer.header("Content-Length"));
    }
    assertEquals("a.txt", server.ok(SOURCE).text());
  }

  @Test
  void handsOutTheFirstSourceThatIsStillThere() throws IOException {
    Files.delete(corpus.resolve("a.txt"));
    assertArrayEquals(Files.readAllBytes(corpus.resolve("sao chép.txt")), server.ok(SOURCE).body());
    server.refused("not-found", server.get(SOURCE, "file=a.txt"));
    Files.delete(corpus.resolve("sao chép.txt"));
    server.refused("not-found", server.get(SOURCE));
  }

  @Test
  void handsOutNothingThatIsNoSource() throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    for (var path : List.of("b.txt", "../secret.txt", "A.TXT", "./a.txt", secret.toString())) {
      var refused = server.get(SOURCE, "file=" + path);
      server.refused("unknown-source", refused);
      assertEquals(404, refused.status());
    }
    server.refused("repeated-parameter", server.get(SOURCE, "file=a.txt", "file=a.txt"));
    server.refused("too-long", server.get(SOURCE, "file=" + "a".repeat(4_001)));
  }

  @Test
  void handsOutNoSourceThatALinkLeadsOutOf() throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.delete(corpus.resolve("a.txt"));
    Files.createSymbolicLink(corpus.resolve("a.txt"), secret);
    server.refused("not-found", server.get(SOURCE, "file=a.txt"));
    assertFalse(server.ok(SOURCE).text().contains("secret"));
  }

  @Test
  void saysTheLengthForHead() throws IOException {
    var head = server.send("HEAD", SOURCE, List.of(), Map.of());
    assertEquals("" + Files.size(corpus.resolve("a.txt")), head.header("Content-Length"));
    assertEquals(0, head.body().length);
    assertTrue(head.header("Content-Disposition").startsWith("attachment"));
  }
}
