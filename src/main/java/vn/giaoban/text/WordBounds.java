package vn.giaoban.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The positions of the words of a text: the tokens of [Syllables], split at the points, commas and
/// apostrophes within them, so that `31.12` and `H'leo` are two words each.
public final class WordBounds {
  private final String text;
  private int[] bounds;
  private int count;

  /// The words that go on a token of the word before.
  private final BitSet parts = new BitSet();

  private WordBounds(String text) {
    this.text = text;
    this.bounds = new int[2 * (8 + text.length() / 4)];
  }

  public static WordBounds of(String text) {
    var words = new WordBounds(text);
    Syllables.cut(text, words::addParts);
    return words;
  }

  private void addParts(int start, int end, boolean isToken) {
    int from = start;
    for (int at = start; isToken && at <= end; at++) {
      if (at == end || isMarkInside(text.charAt(at))) {
        if (from > start) {
          parts.set(count);
        }
        add(from, at);
        from = at + 1;
      }
    }
  }

  private static boolean isMarkInside(char c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private void add(int start, int end) {
    if (2 * count == bounds.length) {
      bounds = Arrays.copyOf(bounds, bounds.length * 2);
    }
    bounds[2 * count] = start;
    bounds[2 * count + 1] = end;
    count++;
  }

  public int count() {
    return count;
  }

  public int start(int word) {
    return bounds[2 * word];
  }

  public int end(int word) {
    return bounds[2 * word + 1];
  }

  /// Index of the first word that starts at or after `offset`.
  public int from(int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// A word as written.
  public String word(int word) {
    return text.substring(start(word), end(word));
  }

  /// The words in order, as written.
  public List<String> words() {
    var words = new ArrayList<String>(count);
    for (int i = 0; i < count; i++) {
      words.add(word(i));
    }
    return words;
  }

  /// Whether exactly one space separates word `word` from the next.
  public boolean adjoins(int word) {
    return word >= 0
        && word + 1 < count
        && start(word + 1) == end(word) + 1
        && text.charAt(end(word)) == ' ';
  }

  /// The last word of the token that `first` starts: "31.12" is one token.
  public int lastOfToken(int first) {
    int last = first;
    while (parts.get(last + 1)) {
      last++;
    }
    return last;
  }

  /// The last word of the compound that `first` starts: "KH&CN", "KH & CN"; mostly `first` itself.
  public int lastOfCompound(int first) {
    int last = first;
    while (last + 1 < count && isAmpersand(end(last), start(last + 1))) {
      last++;
    }
    return last;
  }

  private boolean isAmpersand(int from, int to) {
    int sign = text.indexOf('&', from, to);
    return sign >= 0 && isGap(from, sign) && isGap(sign + 1, to);
  }

  private boolean isGap(int from, int to) {
    return to == from || (to == from + 1 && Character.isWhitespace(text.charAt(from)));
  }
}
