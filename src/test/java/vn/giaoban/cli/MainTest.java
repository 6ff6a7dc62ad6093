package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.json.Json;

/// The commands over an index of their own.
class MainTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return Main.run(args, stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String index() {
    return folder.resolve("index").toString();
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void makeIndex() {
    assertEquals(0, run("index", "--corpus", "corpus", "--index", index()), err());
    out.reset();
    err.reset();
  }

  @Test
  void indexesTheCorpusAndFindsInIt() {
    makeIndex();
    assertEquals(0, run("search", "--index", index(), "OCOP"), err());
    var lines = out().lines().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).startsWith("NGÀY        TỈNH     ĐƠN VỊ"), lines.get(0));
    assertTrue(lines.get(1).startsWith("2021-11-16  Nghệ An  Chi cục"), lines.get(1));
    assertTrue(lines.get(1).contains("003_69e726a4c7a6e55d.txt:75  Tiếp tục"), lines.get(1));
    assertTrue(lines.get(1).contains("sản phẩm «OCOP» trên"), lines.get(1));
    assertEquals("1 found" + System.lineSeparator(), err());
  }

  @Test
  void printsJsonAsTheServerDoes() throws IOException {
    makeIndex();
    assertEquals(0, run("search", "--index", index(), "--format", "json", "OCOP"), err());
    var answer = Json.MAPPER.readTree(out());
    assertEquals(1, answer.get("total").asInt());
    out.reset();
    assertEquals(0, run("search", "--index", index(), "--format=jsonl", "--size=3"), err());
    assertEquals(3, out().lines().count());
    assertTrue(Json.MAPPER.readTree(out().lines().findFirst().orElseThrow()).has("highlights"));
  }

  @Test
  void takesNamesAndPeriodsForFilters() throws IOException {
    makeIndex();
    assertEquals(
        0,
        run(
            "search",
            "--index",
            index(),
            "--format",
            "json",
            "--province",
            "Dong Thap",
            "--period",
            "2020-Q3",
            "ISO"),
        err());
    var hits = Json.MAPPER.readTree(out()).get("hits");
    assertTrue(hits.size() > 0);
    hits.forEach(hit -> assertEquals("dong-thap", hit.get("notice").get("province").asText()));
  }

  @Test
  void namesTheCommandThatMakesAMissingIndex() {
    assertEquals(2, run("search", "--index", index(), "OCOP"));
    assertEquals(
        "giaoban: there is no index in %s; 'giaoban index' makes it".formatted(index()),
        err().strip());
    assertFalse(Files.exists(Path.of(index())));
  }

  @Test
  void takesAnEmptyFolderForAMissingIndex() throws IOException {
    Files.createDirectories(Path.of(index()));
    assertEquals(2, run("search", "--index", index(), "OCOP"));
    assertTrue(err().startsWith("giaoban: there is no index in "), err());
  }

  @Test
  void explainsAQueryThatCannotBeRead() {
    makeIndex();
    assertEquals(2, run("search", "--index", index(), "(OCOP"));
    assertTrue(err().startsWith("giaoban: the query cannot be read at position"), err());
    assertEquals("", out());
  }

  @Test
  void namesAFilterThatIsNone() {
    assertEquals(2, run("search", "--index", index(), "--topic", "atlantis"));
    assertTrue(err().contains("'atlantis' is no known value of topic"), err());
  }

  @Test
  void missesAFolderThatIsNotThere() {
    var nowhere = folder.resolve("nowhere").toString();
    assertEquals(2, run("index", "--corpus", nowhere, "--index", index()));
    assertEquals("giaoban: there is no folder " + nowhere, err().strip());
    assertEquals(2, run("serve", "--corpus", nowhere, "--index", index()));
  }

  @Test
  void namesWhatCannotBeReadInTheCorpus() throws IOException {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.createFile(corpus.resolve("trống.txt"));
    Files.copy(
        Path.of("corpus/003_69e726a4c7a6e55d.txt"), corpus.resolve("003_69e726a4c7a6e55d.txt"));
    assertEquals(1, run("index", "--corpus", corpus.toString(), "--index", index()));
    assertTrue(err().contains("giaoban: trống.txt: the file is empty"), err());
    assertEquals(0, run("search", "--index", index(), "OCOP"), err());
  }

  @Test
  void namesWhoHoldsTheIndex() throws IOException {
    try (var _ = ServedCorpus.start(Path.of("corpus"), Path.of(index()))) {
      assertEquals(2, run("index", "--corpus", "corpus", "--index", index()));
      assertTrue(
          err()
              .strip()
              .matches("giaoban: the index .* is held by giaoban serve \\(process \\d+\\)"),
          err());
    }
    assertEquals(0, run("index", "--corpus", "corpus", "--index", index()), err());
  }

  @Test
  void servesUntilItIsStopped() throws Exception {
    try (var seen = new PipedInputStream();
        var printed = new PrintStream(new PipedOutputStream(seen), true, StandardCharsets.UTF_8)) {
      var task =
          new FutureTask<>(
              () ->
                  Main.run(
                      new String[] {
                        "serve", "--corpus", "corpus", "--index", index(), "--port", "0"
                      },
                      printed,
                      stream(err)));
      var thread = Thread.ofPlatform().start(task);
      var lines = new BufferedReader(new InputStreamReader(seen, StandardCharsets.UTF_8));
      var address = lines.readLine();
      assertTrue(address.matches("http://127\\.0\\.0\\.1:\\d+/"), address);
      try (var client = HttpClient.newHttpClient()) {
        var request = HttpRequest.newBuilder(URI.create(address + "health")).build();
        assertEquals(200, client.send(request, BodyHandlers.discarding()).statusCode());
      }
      thread.interrupt();
      assertEquals(0, task.get(20, TimeUnit.SECONDS));
    }
  }
}
