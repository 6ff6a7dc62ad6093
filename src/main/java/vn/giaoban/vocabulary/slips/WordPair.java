package vn.giaoban.vocabulary.slips;

import java.util.Comparator;
import vn.giaoban.text.Folding;

/// Two words side by side, in exact form.
record WordPair(String first, String second) implements Comparable<WordPair> {
  private static final Comparator<WordPair> ORDER =
      Comparator.comparing(WordPair::first).thenComparing(WordPair::second);

  /// The same without diacritics.
  String plain() {
    return Folding.plain(first) + ' ' + Folding.plain(second);
  }

  /// How many words are others than in `written`.
  int changes(WordPair written) {
    return (first.equals(written.first) ? 0 : 1) + (second.equals(written.second) ? 0 : 1);
  }

  @Override
  public int compareTo(WordPair other) {
    return ORDER.compare(this, other);
  }
}
