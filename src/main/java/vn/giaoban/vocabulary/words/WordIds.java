package vn.giaoban.vocabulary.words;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Assigns ids to the words of the tables; other words have none.
///
/// A hash table of its own, since it is queried by ranges of a text without creating strings.
public final class WordIds {
  public static final int UNKNOWN = 0;

  private String[] words = new String[1 << 12];
  private int[] hashes = new int[words.length];
  private int[] ids = new int[words.length];
  private int size;

  /// The id of `word`, assigned if new.
  public int add(String word) {
    int slot = slot(word, 0, word.length());
    if (ids[slot] == UNKNOWN) {
      words[slot] = word;
      hashes[slot] = word.hashCode();
      ids[slot] = ++size;
      if (size * 2 > words.length) {
        grow();
      }
      return size;
    }
    return ids[slot];
  }

  /// Gives `word` the id of another.
  public void put(String word, int id) {
    int slot = slot(word, 0, word.length());
    if (ids[slot] == UNKNOWN) {
      add(word);
      slot = slot(word, 0, word.length());
    }
    ids[slot] = id;
  }

  public int of(String word) {
    return of(word, 0, word.length());
  }

  /// The id of the word from `start` to `end` of `text`, or [#UNKNOWN].
  public int of(String text, int start, int end) {
    return ids[slot(text, start, end)];
  }

  /// All words that have an id.
  List<String> words() {
    return Arrays.stream(words).filter(Objects::nonNull).toList();
  }

  /// The highest id.
  int size() {
    return size;
  }

  private void grow() {
    var old = words;
    var oldIds = ids;
    words = new String[old.length * 2];
    hashes = new int[words.length];
    ids = new int[words.length];
    for (int i = 0; i < old.length; i++) {
      if (oldIds[i] != UNKNOWN) {
        int slot = slot(old[i], 0, old[i].length());
        words[slot] = old[i];
        hashes[slot] = old[i].hashCode();
        ids[slot] = oldIds[i];
      }
    }
  }

  /// The hash is that of the range as a string.
  private int slot(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ (hash >>> 15)) & (words.length - 1);
    while (ids[slot] != UNKNOWN && (hashes[slot] != hash || !is(words[slot], text, start, end))) {
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }

  private static boolean is(String word, String text, int start, int end) {
    return word.length() == end - start && text.regionMatches(start, word, 0, word.length());
  }
}
