package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.json.Json;

/// A corpus that is not there for once.
class GuardedIndexTest {
  @TempDir private Path folder;
  private SmallIndex index;

  @BeforeEach
  void make() throws IOException {
    index = SmallIndex.in(folder);
  }

  private void empty() throws IOException {
    for (var name : SmallIndex.names(index.corpusFolder())) {
      Files.delete(index.corpusFolder().resolve(name));
    }
  }

  @Test
  void isNotEmptiedUnlessThatIsAskedFor() throws IOException {
    empty();
    for (var more : List.of(new String[0], new String[] {"--full"})) {
      assertEquals(2, index.runFor("index", more));
      assertTrue(
          index.commands().err().startsWith("giaoban: all 2 notices of the index are not in the"),
          index.commands().err());
      index.assertWhole();
    }
    index.run("index", "--allow-removals");
    assertEquals(0, index.commands().answer("search", "*").get("total").asInt());
  }

  @Test
  void isServedAsItWasWhichTheServerSays() throws Exception {
    empty();
    try (var served = ServedCorpus.start(index.corpusFolder(), index.path())) {
      assertNotUpdated(served, "all 2 notices of the index are not in the folder");
    }
    Files.delete(index.corpusFolder());
    try (var served = ServedCorpus.start(index.corpusFolder(), index.path())) {
      assertNotUpdated(served, "there is no folder " + index.corpus());
    }
  }

  private static void assertNotUpdated(ServedCorpus served, String why) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var address = "http://127.0.0.1:%d/api/v1/status".formatted(served.port());
      var request = HttpRequest.newBuilder(URI.create(address)).build();
      var status = Json.MAPPER.readTree(client.send(request, BodyHandlers.ofString()).body());
      assertEquals(2, status.get("notices").asInt());
      var remark = status.get("remarks").get(0);
      assertEquals("not-updated", remark.get("kind").asText());
      assertTrue(remark.get("text").asText().startsWith(why), remark.toString());
    }
  }

  @Test
  void namesAFileThatIsTooLongAndReadsTheRest() throws IOException {
    Files.writeString(
        index.corpusFolder().resolve("long.txt"), "THÔNG BÁO\n" + "a".repeat(200_000));
    Files.writeString(index.corpusFolder().resolve("huge.txt"), "ă".repeat(15 << 20));
    assertEquals(1, index.runFor("index"));
    assertTrue(
        index.commands().err().contains("long.txt: line 2 has 200,000 characters"),
        index.commands().err());
    assertTrue(
        index.commands().err().contains("huge.txt: the text has 15,728,640 characters"),
        index.commands().err());
    index.assertWhole();
  }
}
