package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers are compressed where `Accept-Encoding` names gzip.
@ExtendWith(CorpusServer.class)
class CompressionTest {
  private static final String SEARCH = "/api/v1/directives";
  private static final String NOTICE = "/api/v1/notices/003-69e726a4c7a6e55d-txt";

  private static TestServer server;

  @BeforeAll
  static void serve(JudgedServer corpus) {
    server = corpus.server();
  }

  private static TestServer.Answer get(String path, String accepted) throws IOException {
    return server.send("GET", path, List.of(), Map.of("Accept-Encoding", accepted));
  }

  @ParameterizedTest
  @CsvSource({
    "gzip, gzip",
    "GZIP, gzip",
    "'deflate, gzip', gzip",
    "'gzip, deflate, br, zstd', gzip",
    "'gzip;q=0', ''",
    "'gzip;q=0, *', ''",
    "'identity, gzip;q=0', ''",
    "identity, ''",
    "deflate, ''",
    "br, ''",
    "'*;q=0', ''",
    "'', ''",
    "',;=,', ''",
  })
  void compressesWhereGzipIsAccepted(String accepted, String coding) throws IOException {
    var answer = get(SEARCH, accepted);
    assertEquals(200, answer.status());
    assertEquals(coding, answer.header("Content-Encoding"));
    assertTrue(answer.header("Vary").contains("Accept-Encoding"));
  }

  @Test
  void sendsTheSameInBothForms() throws IOException {
    for (var path : List.of(SEARCH, "/openapi.yaml", "/", "/web/x/search.js", NOTICE + "/text")) {
      var plain = server.get(path);
      var gzip = get(path, "gzip");
      assertEquals("gzip", gzip.header("Content-Encoding"), path);
      assertArrayEquals(
          plain.body(), new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes());
      assertEquals(plain.header("ETag"), gzip.header("ETag"));
      var known = Map.of("Accept-Encoding", "gzip", "If-None-Match", plain.header("ETag"));
      var again = server.send("GET", path, List.of(), known);
      assertEquals(304, again.status());
      assertEquals("", again.header("Content-Encoding"));
    }
  }

  @Test
  void leavesAShortAnswerPlain() throws IOException {
    assertEquals("", get("/health", "gzip").header("Content-Encoding"));
  }

  @Test
  void leavesAFileToSaveAsItIs() throws IOException {
    var answer = get(NOTICE + "/source", "gzip");
    assertEquals("", answer.header("Content-Encoding"));
    assertArrayEquals(server.get(NOTICE + "/source").body(), answer.body());
  }

  @Test
  void namesTheCodingForHeadToo() throws IOException {
    var head = server.send("HEAD", SEARCH, List.of(), Map.of("Accept-Encoding", "gzip"));
    assertEquals("gzip", head.header("Content-Encoding"));
    assertEquals(0, head.body().length);
  }
}
