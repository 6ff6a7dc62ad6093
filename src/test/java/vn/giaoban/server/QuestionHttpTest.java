package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// How questions in plain words are read and searched, over the notices of `corpus/`.
@ExtendWith(CorpusServer.class)
class QuestionHttpTest {
  private static JudgedServer server;

  @BeforeAll
  static void serve(JudgedServer corpus) {
    server = corpus;
  }

  private static JsonNode search(String... query) throws IOException {
    return server.ok("/api/v1/directives", query).json();
  }

  private static long total(String... query) throws IOException {
    return search(query).get("total").asLong();
  }

  @Test
  void readsQuestionsInPlainWords() throws IOException {
    var question = "q=Thanh tra phải làm gì về kế hoạch khảo sát trong tháng 11 năm 2021?";
    var typed = search(question);
    assertEquals(0, typed.get("total").asLong());
    var reading = typed.get("reading");
    assertEquals("kế hoạch khảo sát", reading.get("words").asText());
    assertEquals(
        List.of("unit=thanh-tra", "date=2021-11"),
        parts(reading).map(part -> text(part, "dimension") + "=" + text(part, "value")).toList());
    long meant = total("q=kế hoạch khảo sát", "unit=thanh-tra", "period=2021-11");
    assertTrue(meant > 0);
    assertEquals(meant, reading.get("total").asLong());
    assertEquals(Math.min(20, meant), reading.get("hits").size());
    var asked = search(question, "ask=true");
    assertEquals(meant, asked.get("total").asLong());
    assertEquals(reading.get("parts"), asked.get("reading").get("parts"));
    assertEquals(
        total("q=kế hoạch khảo sát", "unit=van-phong"),
        total(question, "ask=true", "unit=van-phong", "period=2000.."));
    assertNull(search("q=kế hoạch khảo sát").get("reading"));
  }

  @Test
  void readsAQuestionBesideFilters() throws IOException {
    var question = "q=Thanh tra phải làm gì trong quý 4 năm 2021?";
    var reading = search(question, "province=quang-ngai", "period=2021-11").get("reading");
    assertEquals(List.of("unit"), parts(reading).map(part -> text(part, "dimension")).toList());
    assertEquals(reading.get("total").asLong(), total(parameters(reading.get("search"))));
    assertTrue(reading.get("total").asLong() < total("unit=thanh-tra"));
    assertArrayEquals(
        new String[] {"period=2021-11", "province=quang-ngai"},
        parameters(reading.get("parts").get(0).get("without")));
  }

  /// Sorted.
  private static String[] parameters(JsonNode search) {
    return search.properties().stream()
        .flatMap(
            each ->
                StreamSupport.stream(each.getValue().spliterator(), false)
                    .filter(value -> !value.asText().isEmpty())
                    .map(value -> each.getKey() + "=" + value.asText()))
        .sorted()
        .toArray(String[]::new);
  }

  private static Stream<JsonNode> parts(JsonNode reading) {
    return StreamSupport.stream(reading.get("parts").spliterator(), false);
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asText();
  }
}
