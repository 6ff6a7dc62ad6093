package vn.giaoban.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Notice;
import vn.giaoban.text.Folding;

/// Compares the extraction with the annotation of each golden notice.
class NoticeExtractorGoldTest {
  private static final List<String> HEADER =
      List.of(
          "number",
          "symbol",
          "type",
          "title",
          "agency",
          "province",
          "provinceBasis",
          "issuedOn",
          "metOn",
          "period");

  private static final Map<String, JsonNode> PARSED = new HashMap<>();

  /// All notices in one run: what one tells of its chair may tell another its province.
  @BeforeAll
  static void parse() {
    var extractor = NoticeExtractor.standard();
    var notices = new ArrayList<Notice>();
    for (var gold : GoldNotice.all()) {
      notices.add(extractor.extract(gold.name(), gold.document()).notice());
    }
    for (var notice : extractor.settle(notices)) {
      PARSED.put(notice.id(), Json.MAPPER.valueToTree(notice));
    }
  }

  static List<GoldNotice> notices() {
    return GoldNotice.all();
  }

  @ParameterizedTest
  @MethodSource("notices")
  void readsTheHeader(GoldNotice notice) {
    var parsed = parsed(notice);
    assertEquals(header(notice.gold()), header(parsed));
  }

  @ParameterizedTest
  @MethodSource("notices")
  void findsTheItems(GoldNotice notice) {
    assertEquals(
        lines(notice.gold(), item -> letters(item.path("text").asText())),
        lines(parsed(notice), item -> letters(item.path("text").asText())));
  }

  @ParameterizedTest
  @MethodSource("notices")
  void understandsTheItems(GoldNotice notice) {
    assertEquals(facts(notice.gold()), facts(parsed(notice)));
  }

  /// Topics that came after the annotations are left out.
  @Test
  void findsTheTopics() {
    var annotated = new HashSet<String>();
    GoldNotice.all()
        .forEach(
            notice ->
                notice
                    .gold()
                    .path("directives")
                    .forEach(item -> annotated.addAll(codes(item, "topics"))));
    var all = new Tally();
    for (var notice : GoldNotice.all()) {
      var gold = notice.gold().path("directives");
      var parsed = parsed(notice).path("directives");
      for (int i = 0; i < gold.size(); i++) {
        var found = new HashSet<>(codes(parsed.get(i), "topics"));
        found.retainAll(annotated);
        all.add(codes(gold.get(i), "topics"), found);
      }
    }
    System.out.printf("topics over all annotated notices, micro F1: %.3f%n", all.f1());
    assertTrue(all.f1() >= 0.97, () -> "topics " + all.f1());
  }

  private static JsonNode parsed(GoldNotice notice) {
    return PARSED.getOrDefault(notice.name(), NullNode.getInstance());
  }

  private static String header(JsonNode notice) {
    var lines = new ArrayList<String>();
    for (var field : HEADER) {
      lines.add(field + ": " + letters(notice.path(field).asText()));
    }
    for (var field : List.of("chair", "signer")) {
      var person = notice.path(field);
      lines.add(
          "%s: %s, %s"
              .formatted(
                  field,
                  person.path("name").asText("null"),
                  letters(person.path("title").asText("null"))));
    }
    return String.join("\n", lines);
  }

  private static String facts(JsonNode notice) {
    return lines(
        notice,
        item ->
            String.join(
                " | ",
                item.path("text")
                    .asText()
                    .substring(0, Math.min(40, item.path("text").asText().length())),
                item.path("kind").asText(),
                letters(item.path("section").asText()),
                codes(item, "units").toString(),
                codes(item, "with").toString(),
                values(item, "deadlines", "on").toString(),
                values(item, "citations", "ref").toString()));
  }

  private static String lines(JsonNode notice, Function<JsonNode, String> line) {
    var lines = new ArrayList<String>();
    notice.path("directives").forEach(item -> lines.add(line.apply(item)));
    return String.join("\n", lines);
  }

  private static Set<String> codes(JsonNode item, String field) {
    var codes = new TreeSet<String>();
    item.path(field).forEach(code -> codes.add(code.asText()));
    return codes;
  }

  private static Set<String> values(JsonNode item, String field, String part) {
    var values = new TreeSet<String>();
    item.path(field)
        .forEach(
            value ->
                values.add(letters(value.isObject() ? value.path(part).asText() : value.asText())));
    return values;
  }

  /// Letters and digits alone: how an annotator writes dashes and closing dots does not matter.
  private static String letters(String text) {
    return Folding.exact(text)
        .chars()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static final class Tally {
    private int hits;
    private int both;

    void add(Set<String> gold, Set<String> found) {
      var shared = new HashSet<>(gold);
      shared.retainAll(found);
      hits += shared.size();
      both += gold.size() + found.size();
    }

    double f1() {
      return 2.0 * hits / both;
    }
  }
}
