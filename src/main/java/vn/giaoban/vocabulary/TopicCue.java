package vn.giaoban.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.giaoban.vocabulary.words.CuePhrase;

/// A row of the cue table: a phrase and its effect on a topic.
///
/// @param target topic code; `@name`, a context that other rows require; `*`, every target
/// @param phrase a [CuePhrase]; or `unit:code`, for items of a responsible unit
/// @param needs contexts of which one is required; empty for none
/// @param unless contexts that exclude the row
/// @param from golden notices that prompted the row; empty if based on the scope or on common usage
public record TopicCue(
    String target,
    Effect effect,
    String phrase,
    CuePhrase wordings,
    List<String> needs,
    List<String> unless,
    Set<String> from) {

  static final String EVERY = "*";
  private static final String UNIT = "unit:";

  /// The effect of a phrase.
  public enum Effect {
    /// Assigns the target.
    GIVES,
    /// Cancels overlapping phrases of the target that are not longer.
    BARS,
    /// Cancels a barring phrase that starts inside it: "cán bộ tài chính" does not name a ministry.
    FREES
  }

  public TopicCue {
    needs = List.copyOf(needs);
    unless = List.copyOf(unless);
    from = Set.copyOf(from);
  }

  static TopicCue read(Map<String, String> row, Topics topics, Map<String, List<String>> classes) {
    var target = row.getOrDefault("topic", "");
    var effect = effect(row.getOrDefault("effect", ""));
    if (!topics.has(target) && !isContext(target) && !isForAll(target, effect)) {
      throw new IllegalArgumentException("no such topic: '%s'".formatted(target));
    }
    var phrase = row.getOrDefault("phrase", "");
    return new TopicCue(
        target,
        effect,
        phrase,
        CuePhrase.parse(phrase, classes),
        contexts(row.getOrDefault("needs", "")),
        contexts(row.getOrDefault("unless", "")),
        origin(row.getOrDefault("from", "")));
  }

  private static boolean isForAll(String target, Effect effect) {
    return target.equals(EVERY) && effect != Effect.GIVES;
  }

  static boolean isContext(String word) {
    return word.startsWith("@") && word.length() > 1;
  }

  private static Effect effect(String word) {
    return switch (word) {
      case "gives" -> Effect.GIVES;
      case "bars" -> Effect.BARS;
      case "frees" -> Effect.FREES;
      default ->
          throw new IllegalArgumentException(
              "effect is gives, bars, frees or is, not '" + word + "'");
    };
  }

  private static List<String> contexts(String cell) {
    var words = words(cell);
    for (var word : words) {
      if (!isContext(word)) {
        throw new IllegalArgumentException("a context is written @name, not '" + word + "'");
      }
    }
    return words;
  }

  private static Set<String> origin(String cell) {
    if (cell.isEmpty()) {
      throw new IllegalArgumentException("from is empty; write scope or a notice's number");
    }
    return cell.equals("scope") ? Set.of() : Set.copyOf(words(cell));
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /// The contexts that affect this row.
  List<String> contexts() {
    return Stream.concat(needs.stream(), unless.stream()).toList();
  }

  boolean gives() {
    return effect == Effect.GIVES;
  }

  boolean isUnit() {
    return phrase.startsWith(UNIT);
  }

  String unit() {
    return phrase.substring(UNIT.length());
  }

  boolean bars() {
    return effect == Effect.BARS;
  }

  boolean frees() {
    return effect == Effect.FREES;
  }

  boolean concerns(TopicCue other) {
    return target.equals(EVERY) || target.equals(other.target);
  }
}
