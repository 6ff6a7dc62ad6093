package vn.giaoban.vocabulary;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;
import vn.giaoban.vocabulary.words.NameTrie;

/// The words that occur in body names, and those that end one. Safe for any number of threads.
final class BodyWords {
  private static final String CAPITAL = "capital";
  private static final String SMALL = "small";

  /// Number of words from which a phrase in small letters is a part of a name of its own.
  private static final int LONG = 4;

  private static final Pattern ROMAN = Pattern.compile("[IVX]{2,5}");
  private final NameTrie phrases = new NameTrie();
  private final NameTrie ends = new NameTrie();

  BodyWords() {
    Table.read(BodyWords.class, "body-words.csv", row -> row)
        .forEach(
            row ->
                phrases.add(
                    keys(row.getOrDefault("phrase", "")), row.getOrDefault("case", CAPITAL)));
    Table.read(BodyWords.class, "name-ends.csv", row -> row.getOrDefault("word", ""))
        .forEach(word -> ends.add(keys(word), word));
  }

  private static List<String> keys(String phrase) {
    return List.of(Folding.exact(phrase).split("[\\s-]+", -1));
  }

  /// Number of words from `index` that form a phrase of names; 0 for none, and for words that join
  /// phrases ("và", "các", "thị xã").
  int phrase(List<String> exact, int index) {
    var match = phrases.longest(exact, index);
    boolean joint = match != null && match.code().equals(SMALL) && match.end() - index < LONG;
    return match == null || joint ? 0 : match.end() - index;
  }

  /// Number of words from `index` that end a name; 0 for none.
  int end(List<String> exact, int index) {
    var match = ends.longest(exact, index);
    return match == null ? 0 : match.end() - index;
  }

  boolean isSmall(String exact) {
    var match = phrases.longest(List.of(exact), 0);
    return match != null && match.code().equals(SMALL);
  }

  /// The words in standard capitalization: known phrases start with a capital; unknown words stay
  /// as written, or are capitalized if everything is upper case.
  ///
  /// @param words all words in order, starting with the head
  /// @param heads positions of words that have their capitals already
  List<String> cased(List<String> words, BitSet heads) {
    var exact = words.stream().map(Folding::exact).toList();
    boolean capitals =
        IntStream.range(0, words.size())
            .filter(at -> !heads.get(at))
            .mapToObj(words::get)
            .noneMatch(BodyWords::hasSmall);
    var cased = new String[words.size()];
    for (int i = 0; i < words.size(); ) {
      var match = heads.get(i) ? null : phrases.longest(exact, i);
      int end = match == null ? i + 1 : match.end();
      for (int at = i; at < end; at++) {
        cased[at] =
            match == null
                ? unknown(words.get(at), heads.get(at), capitals)
                : known(words.get(at), at == i, match.code());
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
