package vn.giaoban.vocabulary.slips;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;
import vn.giaoban.vocabulary.Units;
import vn.giaoban.vocabulary.words.SynonymGroups;

/// Words that stand side by side in phrases of the vocabulary tables.
///
/// @param byPlain the pairs by what they are without diacritics
/// @param compounds those that are a phrase by themselves
/// @param words all words of all phrases
record WordPairs(
    Map<String, List<WordPair>> byPlain,
    Set<WordPair> all,
    Set<WordPair> compounds,
    Set<String> words) {
  private static final Pattern PHRASE = Pattern.compile("\\p{L}+(?: \\p{L}+)*");
  private static final Pattern SPACE = Pattern.compile(" ");

  /// The tables whose phrases are in the language of notices.
  private static final List<String> VOCABULARY =
      List.of(
          "units.csv",
          "bodies.csv",
          "body-heads.csv",
          "body-words.csv",
          "headings.csv",
          "task-verbs.csv",
          "judging-words.csv",
          "deadline-cues.csv",
          "deadline-contexts.csv",
          "general-bodies.csv",
          "document-types.csv",
          "topic-cues.csv",
          "topics.csv",
          "provinces.csv");

  WordPairs {
    byPlain = Map.copyOf(byPlain);
    all = Set.copyOf(all);
    compounds = Set.copyOf(compounds);
    words = Set.copyOf(words);
  }

  /// Those of the tables that ship, or stand in a folder of one's own.
  static WordPairs read() {
    var phrases = new ArrayList<List<String>>();
    VOCABULARY.forEach(table -> read(Units.class, table, phrases));
    read(SynonymGroups.class, "synonyms.csv", phrases);
    read(WordPairs.class, "common-phrases.csv", phrases);
    var pairs = new TreeSet<WordPair>();
    phrases.forEach(words -> pairs.addAll(pairs(words)));
    var byPlain = new HashMap<String, List<WordPair>>();
    pairs.forEach(pair -> byPlain.computeIfAbsent(pair.plain(), _ -> new ArrayList<>()).add(pair));
    return new WordPairs(
        byPlain,
        pairs,
        phrases.stream()
            .filter(words -> words.size() == 2)
            .flatMap(words -> pairs(words).stream())
            .collect(Collectors.toSet()),
        phrases.stream().flatMap(List::stream).collect(Collectors.toSet()));
  }

  private static void read(Class<?> owner, String table, List<List<String>> into) {
    Table.read(owner, table, row -> String.join("|", row.values()))
        .forEach(
            cells ->
                PHRASE
                    .matcher(Folding.exact(cells))
                    .results()
                    .forEach(phrase -> into.add(List.of(SPACE.split(phrase.group())))));
  }

  private static List<WordPair> pairs(List<String> words) {
    return IntStream.range(1, words.size())
        .mapToObj(i -> new WordPair(words.get(i - 1), words.get(i)))
        .toList();
  }

  /// Whether `reading` may be what was written as `written`: only a compound tells that a word
  /// which is one was meant to be another.
  boolean allows(WordPair reading, WordPair written) {
    return compounds.contains(reading)
        || ((reading.first().equals(written.first()) || !words.contains(written.first()))
            && (reading.second().equals(written.second()) || !words.contains(written.second())));
  }
}
