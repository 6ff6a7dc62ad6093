package vn.giaoban.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Person;
import vn.giaoban.source.WrittenText;

/// Who issued a notice, who presided and who signed, for offices of every kind and for the layouts
/// that converters leave. The notices are invented.
class NoticeHeaderTest {
  private static final NoticeExtractor EXTRACTOR = NoticeExtractor.standard();
  private static final List<String> FILES =
      List.of(
          "central",
          "province",
          "party",
          "councils",
          "localities",
          "units",
          "layouts",
          "people",
          "mastheads",
          "mixed");

  /// A notice with the facts that a reader takes from its header; "-" for none.
  record Case(Map<String, String> facts, String text) {}

  static Stream<Named<Case>> cases() throws IOException {
    var cases = new ArrayList<Named<Case>>();
    for (var file : FILES) {
      try (var in = NoticeHeaderTest.class.getResourceAsStream("headers/" + file + ".txt")) {
        var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        for (var part : text.split("(?m)^=== ", -1)) {
          if (!part.isBlank()) {
            cases.add(read(file, part));
          }
        }
      }
    }
    return cases.stream();
  }

  private static Named<Case> read(String file, String part) {
    var sections = part.split("\n---\n", 2);
    var lines = sections[0].lines().toList();
    var facts = new LinkedHashMap<String, String>();
    for (var line : lines.subList(1, lines.size())) {
      facts.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
    }
    return Named.of(file + ": " + lines.getFirst(), new Case(facts, sections[1]));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheHeader(Case each) {
    var notice = EXTRACTOR.extract("a", WrittenText.document(each.text())).notice();
    var read = facts(notice);
    read.keySet().retainAll(each.facts().keySet());
    assertEquals(lines(each.facts()), lines(read));
  }

  private static String lines(Map<String, String> facts) {
    var lines = new StringBuilder();
    facts.keySet().stream()
        .sorted()
        .forEach(key -> lines.append(key).append(": ").append(facts.get(key)).append('\n'));
    return lines.toString();
  }

  private static Map<String, String> facts(Notice notice) {
    var document = notice.document();
    var meeting = notice.meeting();
    var placement = notice.placement();
    var facts = new LinkedHashMap<String, String>();
    facts.put("number", shown(document.number()));
    facts.put("symbol", shown(document.symbol()));
    facts.put("type", shown(document.type()));
    facts.put("title", shown(document.title()));
    facts.put("agency", shown(document.agency()));
    facts.put(
        "province",
        shown(placement.province())
            + " "
            + placement.provinceBasis().name().toLowerCase(Locale.ROOT));
    facts.put("issuedOn", shown(meeting.dates().issuedOn()));
    facts.put("metOn", shown(meeting.dates().metOn()));
    facts.put("period", shown(meeting.dates().period()));
    facts.put("chair", person(meeting.chair()));
    facts.put("signer", person(meeting.signer()));
    facts.put("warnings", shown(notice.warnings().size()));
    return facts;
  }

  private static String person(@Nullable Person person) {
    return person == null ? "-" : person.name() + ", " + shown(person.title());
  }

  private static String shown(@Nullable Object fact) {
    return fact == null ? "-" : fact.toString();
  }
}
