package vn.giaoban.search.dimension;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Normalizer;

/// Words that are looked for among the values of a facet, where there are many: a value is listed
/// where each word starts a word of its name or, if no word carries a mark, of its code.
///
/// Without marks they match every marking; with any they are taken as typed, and match words as
/// spelled so or with no marks at all.
///
/// @param words in exact form, at least one
public record FacetText(List<String> words) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  public FacetText {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no letter or digit to look for");
    }
  }

  /// Reads what is typed.
  ///
  /// @throws IllegalArgumentException where there is no word in it
  public static FacetText of(String typed) {
    return new FacetText(wordsOf(Normalizer.normalize(typed)));
  }

  private static List<String> wordsOf(String text) {
    return WORD.matcher(Folding.exact(text)).results().map(MatchResult::group).toList();
  }

  /// Whether a facet lists a value.
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
      return Folding.plain(found).startsWith(Folding.plain(word));
    }
    return found.startsWith(word) || found.startsWith(Folding.continued(word));
  }

  private static boolean isPlain(String word) {
    return word.equals(Folding.plain(word));
  }
}
