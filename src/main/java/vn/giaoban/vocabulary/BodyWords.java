package vn.giaoban.vocabulary;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;
import vn.giaoban.vocabulary.words.NameTrie;
import vn.giaoban.vocabulary.words.PhraseTree;
import vn.giaoban.vocabulary.words.WordIds;

/// The words that occur in body names, and those that end one. Safe for any number of threads.
final class BodyWords {
  private static final String CAPITAL = "capital";
  private static final String SMALL = "small";

  /// Number of words from which a phrase in small letters is a part of a name of its own.
  private static final int LONG = 4;

  private static final Pattern ROMAN = Pattern.compile("[IVX]{2,5}");

  private final WordIds ids = new WordIds();
  private final PhraseTree tree = new PhraseTree();
  private final NameTrie<String> phrases = new NameTrie<>(tree);
  private final NameTrie<String> ends = new NameTrie<>(tree);
  private final NameTrie<String> posts = new NameTrie<>(tree);

  BodyWords() {
    Table.read(BodyWords.class, "body-words.csv", row -> row)
        .forEach(
            row ->
                phrases.add(
                    taught(row.getOrDefault("phrase", "")), row.getOrDefault("case", CAPITAL)));
    Table.read(BodyWords.class, "name-ends.csv", row -> row).forEach(this::addEnd);
  }

  private void addEnd(Map<String, String> row) {
    var word = row.getOrDefault("word", "");
    ends.add(taught(word), word);
    if (row.getOrDefault("post", "").equals("x")) {
      posts.add(taught(word), word);
    }
  }

  private int[] taught(String phrase) {
    return Arrays.stream(Folding.exact(phrase).split("[\\s-]+", -1)).mapToInt(ids::add).toArray();
  }

  WordIds ids() {
    return ids;
  }

  /// The number of a word in exact form; 0 if no phrase has it.
  int id(String exact) {
    return ids.of(exact);
  }

  /// Number of words from `index` that form a phrase of names; 0 for none, and for words that join
  /// phrases ("và", "các", "thị xã").
  int phrase(int[] words, int index) {
    var match = phrases.longest(words, index, words.length);
    boolean joint = match != null && match.meaning().equals(SMALL) && match.end() - index < LONG;
    return match == null || joint ? 0 : match.end() - index;
  }

  /// Number of words from `index` that end a name; 0 for none.
  int end(int[] words, int index) {
    var match = ends.longest(words, index, words.length);
    return match == null ? 0 : match.end() - index;
  }

  /// Whether the words from `index` name a person's post.
  boolean isPost(int[] words, int index) {
    return posts.longest(words, index, words.length) != null;
  }

  boolean isSmall(String exact) {
    var match = phrases.longest(new int[] {id(exact)}, 0, 1);
    return match != null && match.meaning().equals(SMALL);
  }

  /// The words in standard capitalization: known phrases start with a capital; unknown words stay
  /// as written, or are capitalized if everything is upper case.
  ///
  /// @param words all words in order, starting with the head
  /// @param heads positions of words that have their capitals already
  List<String> cased(List<String> words, BitSet heads) {
    int[] exact = words.stream().map(Folding::exact).mapToInt(ids::of).toArray();
    boolean capitals =
        IntStream.range(0, words.size())
            .filter(at -> !heads.get(at))
            .mapToObj(words::get)
            .noneMatch(BodyWords::hasSmall);
    var cased = new String[words.size()];
    for (int i = 0; i < words.size(); ) {
      var match = heads.get(i) ? null : phrases.longest(exact, i, exact.length);
      int end = match == null ? i + 1 : match.end();
      for (int at = i; at < end; at++) {
        cased[at] =
            match == null
                ? unknown(words.get(at), heads.get(at), capitals)
                : known(words.get(at), at == i, match.meaning());
      }
      i = end;
    }
    return List.of(cased);
  }

  private static String known(String word, boolean first, String kind) {
    return switch (kind) {
      case CAPITAL -> first ? capitalised(word) : word.toLowerCase(Locale.ROOT);
      case SMALL -> word.toLowerCase(Locale.ROOT);
      default -> word.toUpperCase(Locale.ROOT);
    };
  }

  private static String unknown(String word, boolean head, boolean capitals) {
    return capitals && !head && !isAbbreviation(word) ? capitalised(word) : word;
  }

  /// A Roman numeral, or a group of capitals without a vowel or with a digit.
  private static boolean isAbbreviation(String word) {
    return ROMAN.matcher(word).matches() || isGroup(word);
  }

  private static boolean isGroup(String word) {
    return word.length() < 6
        && (Folding.plain(word).chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)
            || word.chars().anyMatch(Character::isDigit));
  }

  private static boolean hasSmall(String word) {
    return word.chars().anyMatch(Character::isLowerCase);
  }

  static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT)
            + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
