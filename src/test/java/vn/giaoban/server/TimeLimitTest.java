package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;

final class TimeLimitTest {
  @Test
  void tellsOfACountThatTookTooLong() throws IOException {
    try (var server = new TestServer(Searchers.slow(), Path.of("corpus"), Clock.systemUTC())) {
      var refused = server.get("/api/v1/directives");
      assertEquals(503, refused.status());
      assertEquals("no-store", refused.header("Cache-Control"));
      assertEquals("/problems/time-limit", refused.json().get("type").asText());
      assertEquals(
          "not done within 10000 ms: ask for less, by a period or other filters",
          refused.json().get("detail").asText());
    }
  }
}
