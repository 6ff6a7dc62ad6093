package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.json.Json;
import vn.giaoban.search.SearchResult;

class SearchLogTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T01:02:03.004Z"), ZoneOffset.UTC);
  private static final SearchResult FOUND =
      new SearchResult(1, 3, 0, false, null, null, List.of(), List.of(), null, Map.of());

  @TempDir private Path folder;
  private final List<String> warnings = new ArrayList<>();

  private SearchLog log(Path file, long maxBytes) {
    return new SearchLog(file, maxBytes, CLOCK, warnings::add);
  }

  private static void keep(SearchLog log, Map<String, List<String>> given) {
    log.keep(given, FOUND, Duration.ofMillis(12));
  }

  @Test
  void keepsWhatIsAskedAndNotWhoAsks() throws IOException {
    var file = folder.resolve("log");
    keep(
        log(file, 1_000),
        Map.of("q", List.of("nhãn \"hiệu\"\n"), "topic", List.of("ocop", "-iso")));
    assertEquals(
        "{\"time\":\"2026-11-21T01:02:03.004Z\",\"query\":\"nhãn \\\"hiệu\\\"\\n\","
            + "\"filters\":{\"topic\":[\"ocop\",\"-iso\"]},\"total\":3,\"partial\":false,\"tookMs\":12}\n",
        Files.readString(file));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void passesOverFurtherPages() {
    var file = folder.resolve("log");
    keep(log(file, 1_000), Map.of("q", List.of("a"), "after", List.of("x")));
    keep(log(file, 1_000), Map.of("q", List.of("a"), "around", List.of("x")));
    assertFalse(Files.exists(file));
  }

  @Test
  void putsAFullFileAside() throws IOException {
    var file = folder.resolve("log");
    var log = log(file, 1);
    for (var query : List.of("a", "b", "c")) {
      keep(log, Map.of("q", List.of(query)));
    }
    assertTrue(Files.readString(file).contains("\"c\""));
    assertTrue(Files.readString(folder.resolve("log.1")).contains("\"b\""));
    assertEquals(List.of(), warnings);
  }

  @Test
  void warnsOnceWhereItCannotWrite() {
    var log = log(folder.resolve("none").resolve("log"), 1_000);
    keep(log, Map.of("q", List.of("a")));
    keep(log, Map.of("q", List.of("b")));
    assertEquals(1, warnings.size());
    assertTrue(warnings.getFirst().startsWith("searches are not kept in "), warnings::toString);
  }

  @Test
  void keepsWholeLinesOfManyThreads() throws IOException {
    var file = folder.resolve("log");
    var logs = List.of(log(file, 1_000_000), log(file, 1_000_000));
    IntStream.range(0, 200)
        .parallel()
        .forEach(i -> keep(logs.get(i % 2), Map.of("q", List.of("x".repeat(i)))));
    var lines = Files.readAllLines(file);
    assertEquals(200, lines.size());
    for (var line : lines) {
      assertEquals(3, Json.MAPPER.readTree(line).get("total").asInt());
    }
  }
}
