package vn.giaoban.vocabulary.words;

import java.util.Arrays;

/// The positions of the words of a text: runs of letters and digits.
public final class WordCut {
  private final String text;
  private int[] bounds;
  private int count;

  private WordCut(String text) {
    this.text = text;
    this.bounds = new int[2 * (8 + text.length() / 4)];
  }

  public static WordCut of(String text) {
    var cut = new WordCut(text);
    int length = text.length();
    for (int at = 0; at < length; ) {
      if (!isWord(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < length && isWord(text.charAt(at))) {
        at++;
      }
      cut.add(start, at);
    }
    return cut;
  }

  private void add(int start, int end) {
    if (2 * count == bounds.length) {
      bounds = Arrays.copyOf(bounds, bounds.length * 2);
    }
    bounds[2 * count] = start;
    bounds[2 * count + 1] = end;
    count++;
  }

  private static boolean isWord(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
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

  /// Whether exactly one space separates word `word` from the next.
  public boolean adjoins(int word) {
    return word >= 0
        && word + 1 < count
        && start(word + 1) == end(word) + 1
        && text.charAt(end(word)) == ' ';
  }
}
