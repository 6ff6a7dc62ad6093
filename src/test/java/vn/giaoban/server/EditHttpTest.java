package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What may be changed over HTTP, and by whom.
class EditHttpTest {
  private static final String FILES = "/api/v1/edit/files";
  private static final String BOUNDARY = "----giaoban";

  @TempDir private Path folder;
  private Path corpus;
  private JudgedServer server;
  private String token;

  @BeforeEach
  void serve() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), "một");
    server = JudgedServer.editing(corpus, folder.resolve("index"));
    token = token(Map.of());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  /// The token on the start page; empty if there is none.
  private String token(Map<String, String> headers) throws IOException {
    var page = Jsoup.parse(server.send("GET", "/", List.of(), headers).text());
    return page.select("#drop [name=token]").attr("value");
  }

  private TestServer.Answer put(String token, Map<String, String> headers, String... files)
      throws IOException {
    var body = new StringBuilder(part("token", "") + token + "\r\n");
    for (int i = 0; i < files.length; i += 2) {
      body.append(part("file", "; filename=\"" + files[i] + "\""))
          .append(files[i + 1])
          .append("\r\n");
    }
    body.append("--").append(BOUNDARY).append("--\r\n");
    return server.post(
        FILES, "multipart/form-data; boundary=" + BOUNDARY, body.toString(), headers);
  }

  private static String part(String name, String more) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
        .formatted(BOUNDARY, name, more);
  }

  private List<String> files() throws IOException {
    try (var all = Files.list(corpus)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void putsFilesIntoTheFolder() throws IOException {
    var answer = server.judged(put(token, Map.of(), "Thông báo 8.txt", "hai", "b.md", "ba"));
    assertEquals(200, answer.status(), answer::text);
    assertEquals(2, answer.json().get("saved").size());
    assertEquals(List.of("Thông báo 8.txt", "a.txt", "b.md"), files());
    assertEquals("hai", Files.readString(corpus.resolve("Thông báo 8.txt")));
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, another file of this name is there; rename one of them",
    "../b.txt, its name cannot be that of a file here",
    ".b.txt, its name cannot be that of a file here",
    "catalog.csv, its name cannot be that of a file here",
    "b.exe, the format is not supported",
  })
  void refusesWhatCannotBeThere(String name, String reason) throws IOException {
    var answer = server.judged(put(token, Map.of(), name, "khác", "c.txt", "bốn"));
    assertTrue(answer.json().at("/refused/0/reason").asText().startsWith(reason), answer::text);
    assertEquals(List.of("a.txt", "c.txt"), files(), "the others are saved");
    assertEquals("một", Files.readString(corpus.resolve("a.txt")));
  }

  @Test
  void measuresNamesAsFileSystemsDo() throws IOException {
    var longest = "ế".repeat(80) + ".txt";
    var answer =
        server.judged(put(token, Map.of(), longest, "một", "ế".repeat(100) + ".txt", "hai"));
    assertEquals(List.of(longest), List.of(answer.json().at("/saved/0").asText()));
    assertEquals(1, answer.json().get("refused").size());
    assertEquals(
        Files.getPosixFilePermissions(corpus.resolve("a.txt")),
        Files.getPosixFilePermissions(corpus.resolve(longest)),
        "others who share the folder may read it, too");
  }

  @Test
  void saysThatAFileIsThereAlready() throws IOException {
    var answer = put(token, Map.of(), "a.txt", "một");
    assertEquals("it is there already", answer.json().at("/refused/0/reason").asText());
  }

  @Test
  void leadsABrowserWithoutScriptsBack() throws IOException {
    var answer = put(token, Map.of("Accept", "text/html"), "d.txt", "năm");
    assertEquals(303, answer.status());
    assertEquals("/", answer.header("Location"));
    assertTrue(Files.exists(corpus.resolve("d.txt")));
  }

  @Test
  void tellsABrowserWithoutScriptsWhatIsRefused() throws IOException {
    var answer =
        server.judged(put(token, Map.of("Accept", "text/html"), "b.exe", "hai", "c.txt", "ba"));
    assertEquals(200, answer.status());
    var lines = Jsoup.parse(answer.text()).select("main .list li").eachText();
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).startsWith("b.exe định dạng không được hỗ trợ"), lines::toString);
    assertEquals("c.txt đã thêm, đang đọc", lines.get(1));
    assertEquals(List.of("a.txt", "c.txt"), files());
  }

  @Test
  void callsFilesAsTheyAreSaved() throws IOException {
    var decomposed = Normalizer.normalize("Thông báo.txt", Normalizer.Form.NFD);
    var answer = server.judged(put(token, Map.of(), decomposed, "hai"));
    assertEquals("Thông báo.txt", answer.json().at("/saved/0").asText());
    assertEquals(List.of("Thông báo.txt", "a.txt"), files());
  }

  @Test
  void refusesWhoeverIsNotItsOwnPage() throws IOException {
    for (var given : List.of("", "0".repeat(48))) {
      server.refused("edit-refused", put(given, Map.of(), "b.txt", "hai"));
    }
    for (var header :
        List.of(
            Map.of("Origin", "https://example.org"),
            Map.of("X-Forwarded-For", "127.0.0.1"),
            Map.of("Forwarded", "for=10.0.0.1"))) {
      server.refused("edit-refused", put(token, header, "b.txt", "hai"));
    }
    assertEquals("", token(Map.of("X-Forwarded-For", "10.0.0.1")), "a passed-on page has no token");
    assertEquals(List.of("a.txt"), files());
    server.refused("bad-request", put(token, Map.of()));
    server.refused("method-not-allowed", server.get(FILES));
    assertEquals("POST, OPTIONS", server.get(FILES).header("Allow"));
  }

  @Test
  void onlyReadsUnlessAsked() throws IOException {
    try (var reading = JudgedServer.over(corpus, folder.resolve("other"))) {
      var page = Jsoup.parse(reading.get("/").text());
      assertTrue(page.select("#drop").isEmpty());
      var answer = reading.send("POST", FILES, List.of(), Map.of());
      reading.refused("edit-refused", answer);
    }
    assertFalse(token.isEmpty());
  }
}
