package vn.giaoban.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaoban.json.Json;
import vn.giaoban.vocabulary.TopicCue;
import vn.giaoban.vocabulary.TopicCues;

/// Micro F1 of topics on the annotated notices.
class TopicTaggerGoldTest {
  private static final Path GOLD = Path.of("src/test/resources/gold");

  private record Item(JsonNode directive) {
    Set<String> topics() {
      return Set.copyOf(strings("topics"));
    }

    List<String> strings(String field) {
      var found = new ArrayList<String>();
      directive.path(field).forEach(value -> found.add(value.asText()));
      return found;
    }

    Set<String> tagged(TopicCues cues) {
      var section = directive.path("section").isNull() ? null : directive.path("section").asText();
      return Set.copyOf(
          new TopicTagger(cues).tag(directive.path("text").asText(), section, strings("units")));
    }
  }

  private static final class Tally {
    private int hits;
    private int wanted;
    private int found;

    void add(Set<String> gold, Set<String> got) {
      var both = new HashSet<>(gold);
      both.retainAll(got);
      hits += both.size();
      wanted += gold.size();
      found += got.size();
    }

    double f1() {
      return 2.0 * hits / (wanted + found);
    }
  }

  @Test
  void agreesWithTheAnnotation() throws IOException {
    var cues = TopicCues.standard();
    var all = new Tally();
    var heldOut = new Tally();
    var scope = new Tally();
    for (var notice : notices()) {
      var others = cues.without(cue -> isOnlyFrom(cue, notice));
      var general = cues.without(cue -> !cue.from().isEmpty());
      for (var item : items(notice)) {
        all.add(item.topics(), item.tagged(cues));
        heldOut.add(item.topics(), item.tagged(others));
        scope.add(item.topics(), item.tagged(general));
      }
    }
    System.out.printf(
        "topics, micro F1: all cues %.3f, without those that only the measured notice prompted"
            + " %.3f, without those that any notice prompted %.3f%n",
        all.f1(), heldOut.f1(), scope.f1());
    assertTrue(all.f1() >= 0.93, "all cues");
    assertTrue(heldOut.f1() >= 0.90, "held out");
  }

  /// The notice's number is the first of its file's name: 003_….json is notice 3.
  private static boolean isOnlyFrom(TopicCue cue, Path notice) {
    var number = notice.getFileName().toString().substring(2, 3);
    return cue.from().equals(Set.of(number));
  }

  private static List<Path> notices() throws IOException {
    try (var files = Files.list(GOLD)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static List<Item> items(Path notice) throws IOException {
    var found = new ArrayList<Item>();
    for (var directive : Json.MAPPER.readTree(notice.toFile()).path("directives")) {
      found.add(new Item(directive));
    }
    return found;
  }
}
