package vn.giaoban.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Notice;

/// Validates the bulk export against its schema.
class NoticeSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(NoticeSchema.text());

  @TempDir private static Path index;
  private static List<String> lines;

  @BeforeAll
  static void export() throws IOException {
    try (var corpus = IndexedCorpus.of(Path.of("corpus"), index)) {
      var out = new ByteArrayOutputStream();
      corpus.searcher.streamNotices(new JsonLines<Notice>(out, notice -> notice));
      lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    }
  }

  @AfterAll
  static void forget() {
    lines = List.of();
  }

  private static List<String> faults(JsonNode line) {
    return SCHEMA
        .validate(line, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  @Test
  void describesEveryLine() throws IOException {
    assertEquals(5, lines.size());
    for (var line : lines) {
      assertEquals(List.of(), faults(Json.MAPPER.readTree(line)));
    }
  }

  @Test
  void readsBackAsTheSameNotice() throws IOException {
    for (var line : lines) {
      assertEquals(line, Json.line(Json.MAPPER.readValue(line, Notice.class)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "metOn", "sources", "directives"})
  void demandsEveryProperty(String name) throws IOException {
    var line = (ObjectNode) Json.MAPPER.readTree(lines.getFirst());
    Objects.requireNonNull(line.remove(name));
    assertFalse(faults(line).isEmpty());
  }

  @Test
  void refusesOthersAndWrongValues() throws IOException {
    var line = (ObjectNode) Json.MAPPER.readTree(lines.getFirst());
    assertFalse(faults(line.deepCopy().put("colour", "blue")).isEmpty());
    assertFalse(faults(line.deepCopy().put("metOn", "2020-13-01")).isEmpty());
    var directive = (ObjectNode) line.get("directives").get(0);
    directive.put("kind", "order");
    assertFalse(faults(line).isEmpty());
  }
}
