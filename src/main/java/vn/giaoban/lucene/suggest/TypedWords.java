package vn.giaoban.lucene.suggest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaoban.search.query.Typing;
import vn.giaoban.text.Folding;

/// Words being typed, for comparing with names and words of the index: by the rule for marks, the
/// last word as a beginning.
///
/// @param words in small letters, with tone marks in one place
/// @param marked whether any of all words typed carries a mark
/// @param ended whether the last word is whole
record TypedWords(List<String> words, boolean marked, boolean ended) {
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}&]+");

  /// The last so many words.
  static TypedWords last(Typing typing, int count) {
    var all = typing.words().stream().map(Typing.Word::text).toList();
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

  /// Whether a word or pair of words of the index goes on with what is typed.
  boolean accepts(String exact) {
    var parts = List.of(exact.split(" ", -1));
    return parts.size() >= words.size() && acceptsAt(parts, 0);
  }

  /// From which of its words on a name goes on with what is typed; less than 0 where from none.
  ///
  /// @param parts by [#parts]
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

  /// A word that is not finished may get its marks yet.
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
