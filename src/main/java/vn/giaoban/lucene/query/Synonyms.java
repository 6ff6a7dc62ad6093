package vn.giaoban.lucene.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.analysis.QueryWord;
import vn.giaoban.text.SpellingVariants;
import vn.giaoban.vocabulary.words.SynonymGroups;

/// The synonym table: groups of equivalent words and abbreviations.
///
/// Safe for any number of threads.
public final class Synonyms {
  /// An entry of the table in the words of a query.
  ///
  /// @param length number of words
  /// @param others its synonyms
  record Match(int length, List<List<QueryWord>> others) {}

  /// Maps the words of each entry to its group.
  private final Map<List<String>, Map<List<String>, List<QueryWord>>> groups = new HashMap<>();

  private int longest;

  private Synonyms(List<List<List<QueryWord>>> rows) {
    rows.forEach(this::add);
  }

  /// The table that ships with the program.
  public static Synonyms standard() {
    return new Synonyms(
        SynonymGroups.read().stream()
            .map(group -> group.stream().map(QueryWord::of).toList())
            .toList());
  }

  private void add(List<List<QueryWord>> wordings) {
    var group = new LinkedHashMap<List<String>, List<QueryWord>>();
    for (var words : wordings) {
      longest = Math.max(longest, words.size());
      group.put(key(words), words);
    }
    group.forEach(
        (key, words) -> {
          add(key, group);
          add(key(words, QueryWord::plain), group);
        });
  }

  /// The words in the form by which they are looked up.
  static List<String> key(List<QueryWord> words) {
    return key(words, QueryWord::exact);
  }

  /// The words, whichever way their syllables are spelled.
  private static List<String> key(List<QueryWord> words, Function<QueryWord, String> form) {
    return words.stream().map(form).map(SpellingVariants::common).toList();
  }

  private void add(List<String> key, Map<List<String>, List<QueryWord>> group) {
    groups.computeIfAbsent(key, _ -> new LinkedHashMap<>()).putAll(group);
  }

  /// The longest entry that starts at `from`, with correct diacritics or with none; null for none.
  ///
  /// @param words in the form of [#key]
  @Nullable Match at(List<String> words, int from) {
    for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
      var key = words.subList(from, from + length);
      var group = groups.get(key);
      if (group != null) {
        return new Match(length, others(key, group));
      }
    }
    return null;
  }

  private static List<List<QueryWord>> others(
      List<String> key, Map<List<String>, List<QueryWord>> group) {
    var others = new ArrayList<List<QueryWord>>();
    group.forEach(
        (exact, wording) -> {
          if (!exact.equals(key)) {
            others.add(wording);
          }
        });
    return others;
  }
}
