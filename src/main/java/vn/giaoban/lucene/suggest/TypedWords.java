package vn.giaoban.lucene.suggest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaoban.search.query.CompletionContext;
import vn.giaoban.text.Folding;

/// The words being typed, to be matched against names and words of the index by the rule for
/// diacritics; the last word matches as a prefix.
///
/// @param words lower case, with normalized tone marks
/// @param marked whether any typed word has a diacritic
/// @param ended whether the last word is complete
record TypedWords(List<String> words, boolean marked, boolean ended) {
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}&]+");

  /// The last `count` words.
  static TypedWords last(CompletionContext typing, int count) {
    var all = typing.words().stream().map(CompletionContext.Word::text).toList();
    boolean marked = all.stream().anyMatch(TypedWords::isMarked);
    return new TypedWords(
        parts(String.join(" ", all.subList(all.size() - count, all.size()))),
        marked,
        typing.ended());
  }

  private static boolean isMarked(String word) {
    return !Folding.exact(word).equals(Folding.plain(word));
  }

  /// The words of a name.
  static List<String> parts(String text) {
    return Stream.of(GAP.split(Folding.exact(text), -1)).filter(part -> !part.isEmpty()).toList();
  }

  /// Whether a word or bigram of the index completes the typed words.
  boolean accepts(String exact) {
    var parts = List.of(exact.split(" ", -1));
    return parts.size() >= words.size() && acceptsAt(parts, 0);
  }

  /// The index of the word in a name from which it completes the typed words; negative for none.
  ///
  /// @param parts the words of the name, by [#parts]
  int placeIn(List<String> parts) {
    for (int from = 0; !words.isEmpty() && from + words.size() <= parts.size(); from++) {
      if (acceptsAt(parts, from)) {
        return from;
      }
    }
    return -1;
  }

  private boolean acceptsAt(List<String> parts, int from) {
    for (int i = 0; i < words.size(); i++) {
      boolean whole = ended || i < words.size() - 1;
      if (!accepts(parts.get(from + i), words.get(i), whole)) {
        return false;
      }
    }
    return true;
  }

  /// An incomplete word may still get its diacritics.
  private boolean accepts(String word, String typed, boolean whole) {
    boolean anyMarks = !marked || (!whole && !isMarked(typed));
    var plain = Folding.plain(typed);
    if (anyMarks) {
      return whole ? Folding.plain(word).equals(plain) : Folding.plain(word).startsWith(plain);
    }
    return whole
        ? word.equals(typed) || word.equals(plain)
        : word.startsWith(typed) || (word.startsWith(plain) && !isMarked(word));
  }
}
