package vn.giaoban.analytics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Numbers syllables and pairs of neighbouring ones from 0 on, and counts how many directives have
/// each.
///
/// For one thread.
final class PairNumbers {
  private static final long EMPTY = -1;

  private final Map<String, Integer> syllables = new HashMap<>();
  private long[] keys = new long[1 << 12];
  private int[] numbers = new int[1 << 12];
  private int[] directives = new int[1 << 11];
  private int[] directivesWith = new int[1 << 11];
  private int size;

  /// A wording in numbers.
  ///
  /// @param syllables in order: twice a syllable's number, and one more where a clause begins
  /// @param pairs different pairs, ascending: twice a pair's number, and one more where it begins
  ///   only behind the first [Likeness#HEAD] syllables
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Numbered(int[] syllables, int[] pairs) {}

  PairNumbers() {
    Arrays.fill(keys, EMPTY);
  }

  int size() {
    return size;
  }

  /// How many directives have the syllable numbered so.
  int directivesWith(int syllable) {
    return directivesWith[syllable];
  }

  /// How many directives have one directly before the other.
  int directivesWith(int syllable, int next) {
    long key = key(syllable, next);
    int slot = slot(key);
    return keys[slot] == key ? directives[numbers[slot]] : 0;
  }

  private static long key(int syllable, int next) {
    return ((long) syllable << 32) | next;
  }

  /// How many directives have the pair numbered so.
  int directives(int number) {
    return directives[number];
  }

  /// Counts a directive.
  Numbered add(Wording wording) {
    var numbered = new int[wording.syllables().size()];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] = 2 * number(wording.syllables().get(i)) + (wording.clauses().get(i) ? 1 : 0);
    }
    var pairs = pairs(numbered);
    for (int pair : pairs) {
      directives[pair / 2]++;
    }
    for (int syllable : distinct(numbered.clone())) {
      directivesWith[syllable / 2]++;
    }
    return new Numbered(numbered, pairs);
  }

  private int[] pairs(int[] syllables) {
    var found = new int[Math.max(0, syllables.length - 1)];
    for (int i = 1; i < syllables.length; i++) {
      found[i - 1] =
          2 * number(key(syllables[i - 1] / 2, syllables[i] / 2)) + (i > Likeness.HEAD ? 1 : 0);
    }
    return distinct(found);
  }

  private int number(String syllable) {
    var number = syllables.putIfAbsent(syllable, syllables.size());
    if (number != null) {
      return number;
    }
    int size = syllables.size();
    directivesWith =
        size > directivesWith.length ? Arrays.copyOf(directivesWith, 2 * size) : directivesWith;
    return size - 1;
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
