package vn.giaoban.search.dimension;

import java.util.List;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Normalizer;
import vn.giaoban.text.SpellingVariants;
import vn.giaoban.text.WordBounds;

/// A text filter on the values of a long facet: each word must be a prefix of a word of the value's
/// name or, if no word has a diacritic, of its code.
///
/// Words without diacritics match any diacritics; otherwise they match as typed, or words without
/// any; in either case also words that are spelled otherwise but read alike ([SpellingVariants]).
///
/// @param words in exact form, at least one
public record FacetText(List<String> words) {
  public FacetText {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no letter or digit to look for");
    }
  }

  /// Parses typed text.
  ///
  /// @throws IllegalArgumentException if it contains no word
  public static FacetText of(String typed) {
    return new FacetText(wordsOf(Normalizer.normalize(typed)));
  }

  private static List<String> wordsOf(String text) {
    return WordBounds.of(Folding.exact(text)).words();
  }

  /// Whether the value passes the filter.
  public boolean lists(String value, String name) {
    return eachStartsAWord(name) || (!isMarked() && eachStartsAWord(value));
  }

  private boolean isMarked() {
    return words.stream().anyMatch(word -> !isPlain(word));
  }

  private boolean eachStartsAWord(String name) {
    var named = wordsOf(name);
    boolean marked = isMarked();
    return words.stream()
        .allMatch(word -> named.stream().anyMatch(found -> starts(found, word, marked)));
  }

  private static boolean starts(String found, String word, boolean marked) {
    if (!marked || isPlain(found)) {
      var plain = Folding.plain(word);
      return Folding.plain(found).startsWith(plain)
          || SpellingVariants.of(plain).contains(Folding.plain(found));
    }
    return found.startsWith(word)
        || found.startsWith(Folding.continued(word))
        || SpellingVariants.ofTone(word).stream().anyMatch(found::startsWith)
        || SpellingVariants.of(word).contains(found);
  }

  private static boolean isPlain(String word) {
    return word.equals(Folding.plain(word));
  }
}
