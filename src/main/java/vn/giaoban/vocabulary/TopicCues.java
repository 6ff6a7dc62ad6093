package vn.giaoban.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;
import vn.giaoban.text.Table;
import vn.giaoban.vocabulary.words.WordIds;

/// Determines the topics and contexts of a text by the table `topic-cues.csv`.
///
/// All phrases are found in one pass. A barring phrase cancels overlapping phrases that are not
/// longer; so a unit's name assigns no topic, and "dự án đầu tư" is not a science project. A text
/// without diacritics is matched without them. Safe for any number of threads.
public final class TopicCues {
  private static final String FILE = "topic-cues.csv";

  private final Topics topics;
  private final List<TopicCue> cues;
  private final CueFinder finder;
  private final Map<String, Set<String>> ofUnits = new HashMap<>();

  private TopicCues(Topics topics, List<TopicCue> cues) {
    this.topics = topics;
    this.cues = cues;
    this.finder = new CueFinder(cues.stream().filter(cue -> !cue.isUnit()).toList());
    cues.stream()
        .filter(TopicCue::isUnit)
        .forEach(
            cue -> ofUnits.computeIfAbsent(cue.unit(), _ -> new HashSet<>()).add(cue.target()));
  }

  /// The cues that ship with the program, loaded once.
  public static TopicCues standard() {
    return Standard.CUES;
  }

  private static TopicCues load() {
    var rows = new CueRows(Topics.standard());
    Table.read(TopicCues.class, FILE, rows::add);
    return new TopicCues(Topics.standard(), rows.cues());
  }

  /// Loads another table.
  ///
  /// @throws IllegalStateException naming file and line of an invalid row
  public static TopicCues read(InputStream in, String name, Topics topics) throws IOException {
    var rows = new CueRows(topics);
    Table.read(in, name, rows::add);
    return new TopicCues(topics, rows.cues());
  }

  WordIds ids() {
    return finder.ids();
  }

  public List<TopicCue> all() {
    return cues;
  }

  /// The same table without the rows accepted by `dropped`.
  public TopicCues without(Predicate<TopicCue> dropped) {
    return new TopicCues(topics, cues.stream().filter(dropped.negate()).toList());
  }

  /// The topics of an item by its own words, in table order.
  ///
  /// @param setting other text that may show a context, such as the heading; "" for none
  /// @param units codes of the responsible units
  public List<String> topics(String text, String setting, List<String> units) {
    var findings = new Findings(Lexicon.standard());
    return topics(findings.of(text), findings.of(setting), units);
  }

  /// The same for texts that were read.
  public List<String> topics(Reading text, @Nullable Reading setting, List<String> units) {
    var hits = text.cues(this);
    var shown = contexts(hits);
    if (setting != null) {
      shown.addAll(contexts(setting.cues(this)));
    }
    shown.addAll(unitContexts(units));
    var found = new HashSet<String>();
    for (var hit : hits) {
      if (holds(hit.cue(), shown)) {
        found.add(hit.cue().target());
      }
    }
    return topics.inOrder(found);
  }

  /// The phrases that assign something and are not cancelled.
  List<CueFinder.Hit> standing(Reading text) {
    var hits = finder.find(text);
    var freeing = byToken(hits, TopicCue::frees);
    var bars = byToken(hits, TopicCue::bars);
    var standing = new ArrayList<CueFinder.Hit>();
    for (var hit : hits) {
      if (hit.cue().gives()
          && at(hit, bars).noneMatch(bar -> bars(bar, hit) && isFast(bar, freeing))) {
        standing.add(hit);
      }
    }
    return standing;
  }

  private static boolean isFast(CueFinder.Hit bar, Map<Integer, List<CueFinder.Hit>> freeing) {
    return at(bar, freeing).noneMatch(other -> frees(other, bar));
  }

  /// What a kind of cue was found for, by each of its tokens.
  private static Map<Integer, List<CueFinder.Hit>> byToken(
      List<CueFinder.Hit> hits, Predicate<TopicCue> kind) {
    var byToken = new HashMap<Integer, List<CueFinder.Hit>>();
    for (var hit : hits) {
      for (int at = hit.whole().start(); kind.test(hit.cue()) && at < hit.whole().end(); at++) {
        byToken.computeIfAbsent(at, _ -> new ArrayList<>()).add(hit);
      }
    }
    return byToken;
  }

  /// What overlaps a hit.
  private static Stream<CueFinder.Hit> at(
      CueFinder.Hit hit, Map<Integer, List<CueFinder.Hit>> byToken) {
    return byToken.isEmpty()
        ? Stream.empty()
        : IntStream.range(hit.whole().start(), hit.whole().end())
            .mapToObj(at -> byToken.getOrDefault(at, List.of()))
            .flatMap(List::stream);
  }

  private static boolean frees(CueFinder.Hit other, CueFinder.Hit bar) {
    return other.cue().frees()
        && other.cue().concerns(bar.cue())
        && other.whole().overlaps(bar.whole())
        && (other.whole().start() < bar.whole().start() || other.whole().contains(bar.whole()));
  }

  private static boolean bars(CueFinder.Hit bar, CueFinder.Hit hit) {
    return bar.cue().concerns(hit.cue())
        && hit.parts().stream().anyMatch(part -> covers(bar.whole(), part));
  }

  private static boolean covers(Span bar, Span part) {
    return bar.overlaps(part) && bar.length() >= part.length();
  }

  private static Set<String> contexts(List<CueFinder.Hit> hits) {
    var found = new HashSet<String>();
    for (var hit : hits) {
      if (TopicCue.isContext(hit.cue().target())) {
        found.add(hit.cue().target());
      }
    }
    return found;
  }

  private Set<String> unitContexts(List<String> units) {
    var found = new HashSet<String>();
    units.forEach(unit -> found.addAll(ofUnits.getOrDefault(unit, Set.of())));
    return found;
  }

  private static boolean holds(TopicCue cue, Set<String> shown) {
    return (cue.needs().isEmpty() || cue.needs().stream().anyMatch(shown::contains))
        && cue.unless().stream().noneMatch(shown::contains);
  }

  private static final class Standard {
    static final TopicCues CUES = load();
  }
}
