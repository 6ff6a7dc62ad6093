package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.cli.engine.Serving;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.ingest.IngestRequest;
import vn.giaoban.json.Json;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.server.Listening;
import vn.giaoban.server.SearchLog;
import vn.giaoban.server.edit.Editing;

/// A server whose folder of notices lives.
class WatchingTest {
  private static final String NOTICE =
      """
      THÔNG BÁO
      Kết luận giao ban của Sở Khoa học và Công nghệ tỉnh Nghệ An tháng 9/2020

      Ngày 14/9/2020, Giám đốc Sở Trần Quốc Thành chủ trì cuộc họp giao ban và kết luận như sau:

      1. Thanh tra Sở
      - Thực hiện kế hoạch thanh tra %s năm 2020.
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void takesInWhatChangesAndVerifiesItsIndex() throws IOException, InterruptedException {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), NOTICE.formatted("ISO"));
    try (var serving = start(corpus)) {
      var first = status(serving, _ -> true);
      assertEquals(1, first.get("notices").asInt());
      assertTrue(first.get("upkeep").get("watching").asBoolean());
      status(serving, now -> now.at("/upkeep/verification/state").asText().equals("sound"));
      Files.writeString(corpus.resolve("b.txt"), NOTICE.formatted("OCOP"));
      status(serving, now -> now.get("notices").asInt() == 2);
      assertEquals(1, get(serving, "/api/v1/directives?q=OCOP").get("total").asInt());
      Files.delete(corpus.resolve("b.txt"));
      Files.writeString(corpus.resolve("~$a.txt"), "x");
      Files.writeString(corpus.resolve("c.txt"), "");
      var last = status(serving, now -> now.get("notices").asInt() == 1);
      assertEquals("c.txt", last.at("/unreadable/0/path").asText());
      assertEquals(1, last.get("unreadable").size());
    }
    assertTrue(told.toString(StandardCharsets.UTF_8).contains("c.txt: the file is empty"));
  }

  @Test
  void goesOnWithWhatItHasWhereTheFolderIsEmptied() throws IOException, InterruptedException {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), NOTICE.formatted("ISO"));
    try (var serving = start(corpus)) {
      Files.delete(corpus.resolve("a.txt"));
      var guarded = status(serving, now -> now.get("remarks").size() > 0);
      assertEquals("not-updated", guarded.at("/remarks/0/kind").asText());
      assertEquals(1, get(serving, "/api/v1/directives?q=ISO").get("total").asInt());
      Files.writeString(corpus.resolve("a.txt"), NOTICE.formatted("ISO"));
      status(serving, now -> now.get("remarks").isEmpty());
    }
  }

  @Test
  void makesItsIndexAnewWhereThatIsDamagedMeanwhile() throws IOException, InterruptedException {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), NOTICE.formatted("ISO"));
    try (var serving = start(corpus, Duration.ofMillis(300))) {
      status(serving, now -> now.at("/upkeep/verification/state").asText().equals("sound"));
      damage();
      var mended = status(serving, now -> now.get("remarks").size() > 0 && isMended(now));
      assertEquals("sound", mended.at("/upkeep/verification/state").asText());
      assertEquals(2, mended.get("generation").asInt());
      assertTrue(
          mended
              .at("/remarks/0/text")
              .asText()
              .endsWith(".cfs is cut short or changed; it was made anew"),
          mended.toString());
      assertEquals(1, get(serving, "/api/v1/directives?q=ISO").get("total").asInt());
    }
    var commands = TestCommands.over(folder.resolve("index"));
    assertEquals(0, commands.run("check", "--corpus", corpus.toString()), commands::out);
  }

  private static boolean isMended(JsonNode status) {
    return status.at("/remarks/0/kind").asText().equals("mended");
  }

  @Test
  void saysThatItsIndexIsDamagedAsLongAsTheNoticesAreAway()
      throws IOException, InterruptedException {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), NOTICE.formatted("ISO"));
    try (var serving = start(corpus, Duration.ofMillis(300))) {
      Files.move(corpus, folder.resolve("away"));
      damage();
      var damaged = status(serving, now -> now.get("remarks").size() == 2);
      assertEquals("damaged", damaged.at("/remarks/0/kind").asText());
      assertEquals("not-updated", damaged.at("/remarks/1/kind").asText());
      assertEquals("damaged", damaged.at("/upkeep/verification/state").asText());
    }
  }

  private void damage() throws IOException {
    try (var files = Files.walk(folder.resolve("index"))) {
      var file = files.filter(one -> one.toString().endsWith(".cfs")).findFirst().orElseThrow();
      var bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }
  }

  private Serving start(Path corpus) throws IOException {
    return start(corpus, Serving.VERIFIED_EVERY);
  }

  private Serving start(Path corpus, Duration verified) throws IOException {
    var err = new PrintStream(told, true, StandardCharsets.UTF_8);
    var terminal = Terminal.none(InputStream.nullInputStream(), err, err).speaking(Language.EN);
    return Serving.start(
        new Serving.Site(
            IngestRequest.of(corpus),
            folder.resolve("index"),
            true,
            verified,
            Editing.OFF,
            Listening.on("127.0.0.1", 0)),
        SearchLog.none(),
        null,
        terminal);
  }

  /// The state of the server, once it is as wanted.
  private JsonNode status(Serving serving, Predicate<JsonNode> wanted)
      throws IOException, InterruptedException {
    var pause = new CountDownLatch(1);
    for (int attempt = 0; attempt < 300; attempt++) {
      var now = get(serving, "/api/v1/status");
      if (wanted.test(now)) {
        return now;
      }
      pause.await(100, TimeUnit.MILLISECONDS);
    }
    throw new AssertionError(
        "it never was; the server said: " + told.toString(StandardCharsets.UTF_8));
  }

  private JsonNode get(Serving serving, String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(serving.port(), path)));
    var response = client.send(request.build(), BodyHandlers.ofString());
    assertEquals(200, response.statusCode());
    return Json.MAPPER.readTree(response.body());
  }
}
