package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers travel in the form that `Accept-Encoding` prefers.
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
    "x-gzip, gzip",
    "deflate, deflate",
    "'deflate, gzip', gzip",
    "'gzip, deflate, br, zstd', gzip",
    "'gzip;q=0.5, deflate', deflate",
    "'gzip; q=0.8, deflate;q=0.801', deflate",
    "'gzip;q=0, *', deflate",
    "'gzip;q=0, deflate;q=0.1', deflate",
    "'gzip;q=1.0', gzip",
    "*, gzip",
    "'identity;q=0', ''",
    "'identity;q=0, deflate', deflate",
    "'identity, gzip;q=0.5', ''",
    "'identity;q=0.5, gzip;q=0.6', gzip",
    "'gzip;q=0', ''",
    "'gzip;q=2', ''",
    "'gzip;level=9', ''",
    "identity, ''",
    "br, ''",
    "'*;q=0', ''",
    "'', ''",
    "',;=,', ''",
  })
  void takesTheHeaviestCodingThatItHas(String accepted, String coding) throws IOException {
    var answer = get(SEARCH, accepted);
    assertEquals(200, answer.status());
    assertEquals(coding, answer.header("Content-Encoding"));
    assertTrue(answer.header("Vary").contains("Accept-Encoding"));
  }

  @Test
  void sendsTheSameInEveryCoding() throws IOException {
    for (var path : List.of(SEARCH, "/openapi.yaml", "/", "/web/search.js", NOTICE + "/text")) {
      var plain = server.get(path);
      var gzip = get(path, "gzip");
      var deflate = get(path, "deflate");
      assertEquals("gzip", gzip.header("Content-Encoding"), path);
      assertEquals("deflate", deflate.header("Content-Encoding"), path);
      assertArrayEquals(
          plain.body(), new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes());
      assertArrayEquals(
          plain.body(),
          new InflaterInputStream(new ByteArrayInputStream(deflate.body())).readAllBytes());
      assertEquals(plain.header("ETag"), gzip.header("ETag"));
      assertEquals(plain.header("ETag"), deflate.header("ETag"));
      var known = Map.of("Accept-Encoding", "deflate", "If-None-Match", plain.header("ETag"));
      var again = server.send("GET", path, List.of(), known);
      assertEquals(304, again.status());
      assertEquals("", again.header("Content-Encoding"));
    }
  }

  @Test
  void leavesAShortAnswerPlainUnlessThatIsRefused() throws IOException {
    assertEquals("", get("/health", "gzip").header("Content-Encoding"));
    assertEquals("gzip", get("/health", "gzip, identity;q=0").header("Content-Encoding"));
    assertEquals("", get("/health", "br, *;q=0").header("Content-Encoding"));
  }

  @Test
  void leavesAFileToSaveAsItIs() throws IOException {
    var answer = get(NOTICE + "/source", "gzip, deflate, identity;q=0");
    assertEquals("", answer.header("Content-Encoding"));
    assertArrayEquals(server.get(NOTICE + "/source").body(), answer.body());
  }

  @Test
  void namesTheCodingForHeadToo() throws IOException {
    var head =
        server.send("HEAD", SEARCH, List.of(), Map.of("Accept-Encoding", "gzip;q=0.1, deflate"));
    assertEquals("deflate", head.header("Content-Encoding"));
    assertEquals(0, head.body().length);
  }
}
