package vn.giaoban.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaoban.text.Folding;

/// A set of phrases that is looked up in words, with or without marks.
final class Phrases {
  private final Map<String, List<String>> marked = new HashMap<>();
  private final Map<String, List<String>> plain = new HashMap<>();

  private Phrases() {}

  static Phrases of(String... phrases) {
    var set = new Phrases();
    for (var phrase : phrases) {
      put(set.marked, Folding.exact(phrase));
      put(set.plain, Folding.plain(phrase));
    }
    return set;
  }

  private static void put(Map<String, List<String>> byFirst, String phrase) {
    int end = phrase.indexOf(' ');
    var first = end < 0 ? phrase : phrase.substring(0, end);
    byFirst.computeIfAbsent(first, _ -> new ArrayList<>()).add(phrase);
  }

  /// Whether one of the phrases starts at `index`.
  boolean at(Words words, int index) {
    var byFirst = words.unmarked() ? plain : marked;
    for (var phrase : byFirst.getOrDefault(words.at(index), List.of())) {
      if (words.says(index, phrase)) {
        return true;
      }
    }
    return false;
  }
}
