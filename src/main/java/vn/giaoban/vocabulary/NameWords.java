package vn.giaoban.vocabulary;

import java.util.Arrays;
import vn.giaoban.text.WordBounds;

/// The words of a text prepared for matching unit names: abbreviations are expanded, "và" and
/// separators are dropped.
final class NameWords {
  private final UnitNames names;
  private final String text;
  private final WordBounds words;
  private final int[] plainIds;
  private int[] starts;
  private int[] ends;
  private int[] keys;
  private int count;

  /// @param plainIds ids of the words without diacritics
  NameWords(UnitNames names, String text, WordBounds words, int[] plainIds) {
    this.names = names;
    this.text = text;
    this.words = words;
    this.plainIds = plainIds;
    this.starts = new int[plainIds.length + 8];
    this.ends = new int[starts.length];
    this.keys = new int[starts.length];
    for (int i = 0; i < plainIds.length; ) {
      i = read(i);
    }
  }

  /// Reads word `first` and those joined to it by "&"; returns the next index.
  private int read(int first) {
    int last = words.lastOfCompound(first);
    int start = words.start(first);
    int end = words.end(last);
    if (last == first) {
      addWord(first, start, end);
      return first + 1;
    }
    var written = text.substring(start, end).replaceAll("\\s?&\\s?", "&");
    int[] meaning = names.meaning(written);
    if (meaning != null) {
      addAll(meaning, start, end);
    } else {
      for (int i = first; i <= last; i++) {
        addWord(i, start, end);
      }
    }
    return last + 1;
  }

  /// Abbreviations must be in capitals: "tt" is not a centre.
  private void addWord(int word, int start, int end) {
    if (Character.isUpperCase(text.charAt(words.start(word)))) {
      int[] meaning = names.meaning(text.substring(words.start(word), words.end(word)));
      if (meaning != null) {
        addAll(meaning, start, end);
        return;
      }
    }
    if (!names.isAnd(plainIds[word])) {
      add(names.key(plainIds[word]), start, end);
    }
  }

  private void addAll(int[] meaning, int start, int end) {
    for (int key : meaning) {
      add(key, start, end);
    }
  }

  private void add(int key, int start, int end) {
    if (count == keys.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      keys = Arrays.copyOf(keys, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    keys[count++] = key;
  }

  int count() {
    return count;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  /// The key of a word; 0 if no name contains it.
  int key(int word) {
    return keys[word];
  }

  int[] keys() {
    return Arrays.copyOf(keys, count);
  }
}
