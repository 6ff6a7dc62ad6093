package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands over an index of their own.
class MainTest {
  @TempDir private Path folder;
  private TestCommands commands;

  @BeforeEach
  void placeIndex() {
    commands = TestCommands.over(folder.resolve("index"));
  }

  private int run(String command, String... more) {
    return commands.run(command, more);
  }

  private Path index() {
    return commands.index();
  }

  private void makeIndex() {
    assertEquals(0, run("index", "--corpus", "corpus"), commands::err);
  }

  @Test
  void indexesTheCorpusAndFindsInIt() {
    makeIndex();
    assertEquals(0, run("search", "OCOP"), commands::err);
    var lines = commands.out().lines().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).startsWith("DATE        PROVINCE  UNIT"), lines.get(0));
    assertTrue(lines.get(1).startsWith("2021-11-16  Nghệ An   Chi cục"), lines.get(1));
    assertTrue(lines.get(1).contains("003_69e726a4c7a6e55d.txt:75  Tiếp tục"), lines.get(1));
    assertTrue(lines.get(1).contains("sản phẩm «OCOP» trên"), lines.get(1));
    assertEquals("1 found", commands.err());
  }

  @Test
  void speaksVietnameseWhereNothingElseIsAskedFor() {
    makeIndex();
    assertEquals(0, commands.runLine("search", "OCOP", "--lang=vi", "--index", index().toString()));
    var lines = commands.out().lines().toList();
    assertTrue(lines.get(0).startsWith("NGÀY        TỈNH     ĐƠN VỊ"), lines.get(0));
    assertTrue(lines.get(1).startsWith("16/11/2021  Nghệ An  Chi cục"), lines.get(1));
    assertEquals("tìm thấy 1", commands.err());
  }

  @Test
  void printsJsonAsTheServerDoes() throws IOException {
    makeIndex();
    assertEquals(1, commands.answer("search", "OCOP").get("total").asInt());
    var lines = commands.answers("search", "--size=3");
    assertEquals(3, lines.size());
    assertTrue(lines.getFirst().has("highlights"));
  }

  @Test
  void takesNamesAndPeriodsForFilters() throws IOException {
    makeIndex();
    var hits =
        commands
            .answer("search", "--province", "Dong Thap", "--period", "2020-Q3", "ISO")
            .get("hits");
    assertTrue(hits.size() > 0);
    hits.forEach(hit -> assertEquals("dong-thap", hit.get("notice").get("province").asText()));
  }

  @Test
  void namesTheCommandThatMakesAMissingIndex() {
    assertEquals(2, run("search", "OCOP"));
    assertEquals(
        "giaoban: there is no index in %s; 'giaoban index' makes it".formatted(index()),
        commands.err());
    assertFalse(Files.exists(index()));
  }

  @Test
  void takesAnEmptyFolderForAMissingIndex() throws IOException {
    Files.createDirectories(index());
    assertEquals(2, run("search", "OCOP"));
    assertTrue(commands.err().startsWith("giaoban: there is no index in "), commands::err);
  }

  @Test
  void explainsAQueryThatCannotBeRead() {
    makeIndex();
    assertEquals(2, run("search", "(OCOP"));
    assertTrue(
        commands.err().startsWith("giaoban: the query cannot be read at position"), commands::err);
    assertEquals("", commands.out());
  }

  @Test
  void namesAFilterThatIsNone() {
    assertEquals(2, run("search", "--topic", "atlantis"));
    assertTrue(commands.err().contains("'atlantis' is no known value of topic"), commands::err);
  }

  @Test
  void missesAFolderThatIsNotThere() {
    var nowhere = folder.resolve("nowhere").toString();
    assertEquals(2, run("index", "--corpus", nowhere));
    assertEquals("giaoban: there is no folder " + nowhere, commands.err());
    assertEquals(2, run("serve", "--corpus", nowhere));
  }

  @Test
  void looksAtThePortBeforeAnythingElse() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = String.valueOf(taken.getLocalPort());
      assertEquals(
          2, run("serve", "--corpus", folder.resolve("nowhere").toString(), "--port", port));
      assertTrue(
          commands.err().startsWith("giaoban: cannot listen on 127.0.0.1, port " + port),
          commands::err);
    }
  }

  @Test
  void letsFilesBeChangedOnThisComputerOnly() {
    assertEquals(2, run("serve", "--edit", "--host", "0.0.0.0", "--corpus", "corpus"));
    assertTrue(
        commands.err().startsWith("giaoban: --edit is for this computer alone"), commands::err);
  }

  @Test
  void namesWhatCannotBeReadInTheCorpus() throws IOException {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.createFile(corpus.resolve("trống.txt"));
    Files.copy(
        Path.of("corpus/003_69e726a4c7a6e55d.txt"), corpus.resolve("003_69e726a4c7a6e55d.txt"));
    assertEquals(1, run("index", "--corpus", corpus.toString()));
    assertTrue(commands.err().contains("giaoban: trống.txt: the file is empty"), commands::err);
    assertEquals(0, run("search", "OCOP"), commands::err);
  }

  @Test
  void namesWhoHoldsTheIndex() throws IOException {
    try (var _ = ServedCorpus.start(Path.of("corpus"), index())) {
      assertEquals(2, run("index", "--corpus", "corpus"));
      assertTrue(
          commands
              .err()
              .matches("giaoban: the index .* is held by giaoban serve \\(process \\d+\\)"),
          commands.err());
    }
    assertEquals(0, run("index", "--corpus", "corpus"), commands::err);
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
                        "serve", "--corpus", "corpus", "--index", index().toString(), "--port", "0"
                      },
                      printed,
                      new PrintStream(OutputStream.nullOutputStream())));
      var thread = Thread.ofPlatform().start(task);
      var lines = new BufferedReader(new InputStreamReader(seen, StandardCharsets.UTF_8));
      var address = lines.readLine();
      assertTrue(address.matches("http://127\\.0\\.0\\.1:\\d+/"), address);
      try (var client = HttpClient.newHttpClient()) {
        var request = HttpRequest.newBuilder(URI.create(address + "health")).build();
        assertEquals(200, client.send(request, BodyHandlers.discarding()).statusCode());
      }
      thread.interrupt();
      assertEquals(0, task.get(5, TimeUnit.MINUTES));
    }
  }
}
