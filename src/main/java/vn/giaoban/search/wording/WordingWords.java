package vn.giaoban.search.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.giaoban.search.wording.Wording.Part;
import vn.giaoban.text.Folding;
import vn.giaoban.text.SpellingVariants;
import vn.giaoban.text.Syllables;
import vn.giaoban.text.Table;
import vn.giaoban.vocabulary.Lexicon;
import vn.giaoban.vocabulary.words.NameTrie;
import vn.giaoban.vocabulary.words.PhraseTree;
import vn.giaoban.vocabulary.words.SynonymGroups;
import vn.giaoban.vocabulary.words.WordIds;
import vn.giaoban.vocabulary.words.Wordings;

/// The tables by which wordings are read: what abbreviations and synonyms are read as, which words
/// only steer a task, and which are acts of office. Longer phrases come first.
///
/// Safe for any number of threads.
final class WordingWords {
  private static final WordingWords EXACT = new WordingWords(Folding::exact);
  private static final WordingWords PLAIN = new WordingWords(Folding::plain);

  private final UnaryOperator<String> folding;
  private final WordIds ids = new WordIds();
  private final PhraseTree tree = new PhraseTree();
  private final NameTrie<List<String>> readings = new NameTrie<>(tree);
  private final NameTrie<Part> parts = new NameTrie<>(tree);
  private final NameTrie<Integer> acts = new NameTrie<>(tree);

  /// Those for a text: with diacritics, or without where it has none.
  static WordingWords of(String text) {
    return Folding.plain(text).equals(Folding.exact(text)) ? PLAIN : EXACT;
  }

  private WordingWords(UnaryOperator<String> folding) {
    this.folding = folding;
    Table.read(WordingWords.class, "readings.csv", this::addReading);
    SynonymGroups.read().forEach(this::addSynonyms);
    Table.read(WordingWords.class, "steering-words.csv", this::addPart);
    Lexicon.standard().rows().stream()
        .filter(row -> row.table().equals("task-verbs.csv"))
        .flatMap(row -> row.wordings().stream())
        .forEach(wording -> parts.add(ids(wording), Part.STEERING));
    var rows = Table.read(WordingWords.class, "acts.csv", row -> row.getOrDefault("words", ""));
    for (int act = 0; act < rows.size(); act++) {
      for (var words : rows.get(act).split("\\|", -1)) {
        acts.add(ids(words), act);
      }
    }
  }

  private boolean addReading(Map<String, String> row) {
    readings.add(ids(row.getOrDefault("written", "")), syllables(row.getOrDefault("read", "")));
    return true;
  }

  /// All are read as the longest.
  private void addSynonyms(List<String> wordings) {
    var longest =
        Collections.max(wordings, Comparator.comparingInt(wording -> syllables(wording).size()));
    wordings.forEach(wording -> readings.add(ids(wording), syllables(longest)));
  }

  private Part addPart(Map<String, String> row) {
    var part = Part.valueOf(row.getOrDefault("part", "").toUpperCase(Locale.ROOT));
    Wordings.of(row.getOrDefault("phrase", "")).forEach(wording -> parts.add(ids(wording), part));
    return part;
  }

  /// A text in the form that syllables are compared in.
  String fold(String text) {
    return folding.apply(Folding.oneLine(text));
  }

  private int[] ids(String phrase) {
    return syllables(phrase).stream().mapToInt(ids::add).toArray();
  }

  /// The syllables of a phrase in their common spelling.
  List<String> syllables(String phrase) {
    return Syllables.of(fold(phrase)).stream()
        .map(token -> SpellingVariants.common(token.text()))
        .toList();
  }

  private int[] known(List<String> syllables) {
    return syllables.stream().mapToInt(ids::of).toArray();
  }

  /// The syllables in their common spelling, with abbreviations, synonyms and urging words read as
  /// the tables say.
  List<String> expanded(List<String> written) {
    var syllables = written.stream().map(SpellingVariants::common).toList();
    int[] words = known(syllables);
    var expanded = new ArrayList<String>(words.length);
    for (int i = 0; i < words.length; ) {
      var read = readings.longest(words, i, words.length);
      expanded.addAll(read == null ? List.of(syllables.get(i)) : read.meaning());
      i = read == null ? i + 1 : read.end();
    }
    return expanded;
  }

  /// What each syllable is part of.
  List<Part> parts(List<String> syllables) {
    int[] words = known(syllables);
    var found = new ArrayList<Part>(words.length);
    while (found.size() < words.length) {
      int start = found.size();
      var phrase = parts.longest(words, start, words.length);
      found.addAll(
          phrase == null
              ? List.of(Part.CONTENT)
              : Collections.nCopies(phrase.end() - start, phrase.meaning()));
    }
    return found;
  }

  /// The numbers of the acts.
  Set<Integer> acts(List<String> syllables) {
    int[] words = known(syllables);
    var found = new HashSet<Integer>();
    for (int i = 0; i < words.length; ) {
      var act = acts.longest(words, i, words.length);
      if (act != null) {
        found.add(act.meaning());
      }
      i = act == null ? i + 1 : act.end();
    }
    return found;
  }
}
