package vn.giaoban.search.dimension;

import java.util.ArrayList;
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

  public Matcher matcher() {
    return new Matcher(words);
  }

  /// Tells which values pass the filter, and spells each of its words once.
  public static final class Matcher {
    private final List<Start> starts;
    private final boolean marked;

    private Matcher(List<String> words) {
      this.starts = words.stream().map(Start::of).toList();
      this.marked = !starts.stream().allMatch(Start::isPlain);
    }

    public boolean lists(String value, String name) {
      return eachStartsAWord(name) || (!marked && eachStartsAWord(value));
    }

    private boolean eachStartsAWord(String name) {
      var named = wordsOf(name);
      return starts.stream()
          .allMatch(start -> named.stream().anyMatch(word -> start.begins(word, marked)));
    }
  }

  /// The start of a word in its spellings.
  ///
  /// @param plain without marks
  /// @param wholePlain whole words without marks that are read alike
  /// @param beginnings how words with marks may begin
  /// @param whole whole words with marks that are read alike
  private record Start(
      String exact,
      String plain,
      List<String> wholePlain,
      List<String> beginnings,
      List<String> whole) {
    static Start of(String exact) {
      var plain = Folding.plain(exact);
      var beginnings = new ArrayList<>(List.of(exact, Folding.continued(exact)));
      beginnings.addAll(SpellingVariants.ofTone(exact));
      return new Start(
          exact, plain, SpellingVariants.of(plain), beginnings, SpellingVariants.of(exact));
    }

    boolean isPlain() {
      return exact.equals(plain);
    }

    boolean begins(String word, boolean marked) {
      var bare = Folding.plain(word);
      if (!marked || bare.equals(word)) {
        return bare.startsWith(plain) || wholePlain.contains(bare);
      }
      return beginnings.stream().anyMatch(word::startsWith) || whole.contains(word);
    }
  }
}
