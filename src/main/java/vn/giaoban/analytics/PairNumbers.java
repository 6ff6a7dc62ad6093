package vn.giaoban.analytics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers pairs of neighbouring syllables from 0 on, and counts how many directives have each.
///
/// For one thread.
final class PairNumbers {
  private static final long EMPTY = -1;

  private final Map<String, Integer> syllables = new HashMap<>();
  private long[] keys = new long[1 << 12];
  private int[] numbers = new int[1 << 12];
  private int[] directives = new int[1 << 11];
  private int size;

  PairNumbers() {
    Arrays.fill(keys, EMPTY);
  }

  int size() {
    return size;
  }

  /// How many directives have the pair numbered so.
  int directives(int number) {
    return directives[number];
  }

  /// Counts a directive.
  ///
  /// @return its different pairs, ascending: twice a pair's number, and one more where it begins
  ///   only behind the first [Likeness#HEAD] syllables
  int[] add(List<String> wording) {
    var found = new int[Math.max(0, wording.size() - 1)];
    for (int i = 1; i < wording.size(); i++) {
      long key = ((long) number(wording.get(i - 1)) << 32) | number(wording.get(i));
      found[i - 1] = 2 * number(key) + (i > Likeness.HEAD ? 1 : 0);
    }
    var pairs = distinct(found);
    for (int pair : pairs) {
      directives[pair / 2]++;
    }
    return pairs;
  }

  private int number(String syllable) {
    var number = syllables.putIfAbsent(syllable, syllables.size());
    return number == null ? syllables.size() - 1 : number;
  }

  private static int[] distinct(int[] found) {
    Arrays.sort(found);
    int kept = 0;
    for (int i = 0; i < found.length; i++) {
      if (kept == 0 || found[i] / 2 != found[kept - 1] / 2) {
        found[kept++] = found[i];
      }
    }
    return Arrays.copyOf(found, kept);
  }

  private int number(long key) {
    int slot = slot(key);
    if (keys[slot] == key) {
      return numbers[slot];
    }
    keys[slot] = key;
    numbers[slot] = size;
    directives = size == directives.length ? Arrays.copyOf(directives, 2 * size) : directives;
    size++;
    if (size > keys.length / 2) {
      grow();
    }
    return size - 1;
  }

  /// Where `key` is, or would be.
  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (keys.length - 1);
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    var oldKeys = keys;
    var oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[2 * oldKeys.length];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
