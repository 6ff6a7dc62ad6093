package vn.giaoban.search.wording;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Assigns numbers to syllables and bigrams, from 0, and counts their directives.
///
/// Not thread-safe.
public final class WordNumbers {
  /// Flag: first occurrence of a syllable in its wording.
  static final int FIRST = 1;

  /// Flag: first syllable of a clause.
  static final int CLAUSE = 2;

  /// Bits of the flags, and of the part that a syllable is of.
  private static final int FLAGS = 4;

  private static final int PART = 2;

  private static final List<Wording.Part> PARTS = List.of(Wording.Part.values());

  private static final long EMPTY = -1;
  private static final int[][] NO_NAMES = {};

  private final Map<String, Integer> syllables = new HashMap<>();
  private long[] keys = new long[1 << 12];
  private int[] numbers = new int[1 << 12];
  private int[] directives = new int[1 << 11];
  private int[] directivesWith = new int[1 << 11];
  private int size;

  /// One object for each set that occurs.
  private final Map<Set<?>, Set<?>> sets = new HashMap<>();

  public WordNumbers() {
    Arrays.fill(keys, EMPTY);
  }

  /// Number of distinct bigrams.
  int size() {
    return size;
  }

  /// Number of distinct syllables.
  int syllables() {
    return syllables.size();
  }

  /// The number of each syllable.
  Map<String, Integer> bySyllable() {
    return Collections.unmodifiableMap(syllables);
  }

  /// Document frequency of a syllable.
  int directivesWith(int syllable) {
    return directivesWith[syllable];
  }

  private static long key(int syllable, int next) {
    return ((long) syllable << 32) | next;
  }

  /// Document frequency of a bigram by its number.
  int directives(int number) {
    return directives[number];
  }

  /// The number of a syllable without its flags.
  static int number(int syllable) {
    return syllable >> FLAGS;
  }

  static boolean isFirst(int syllable) {
    return (syllable & FIRST) != 0;
  }

  static boolean beginsClause(int syllable) {
    return (syllable & CLAUSE) != 0;
  }

  static Wording.Part part(int syllable) {
    return PARTS.get((syllable & ((1 << FLAGS) - 1)) >> PART);
  }

  /// Numbers a wording and counts its directive.
  public NumberedWording add(Wording wording) {
    var numbered = new int[wording.syllables().size()];
    var known = new HashSet<Integer>();
    for (int i = 0; i < numbered.length; i++) {
      int number = number(wording.syllables().get(i));
      boolean isFirst = known.add(number);
      int part = PARTS.indexOf(wording.parts().get(i));
      int clause = wording.clauses().get(i) ? CLAUSE : 0;
      numbered[i] = (number << FLAGS) | (part << PART) | clause | (isFirst ? FIRST : 0);
      directivesWith[number] += isFirst ? 1 : 0;
    }
    var pairs = pairs(numbered);
    for (int pair : pairs) {
      directives[pair]++;
    }
    return new NumberedWording(
        numbered, pairs, names(wording), one(wording.acts()), one(wording.years()));
  }

  @SuppressWarnings("unchecked") // Equal sets have members of one class, or none.
  private <T> Set<T> one(Set<T> set) {
    return (Set<T>) sets.computeIfAbsent(set, each -> each);
  }

  private int[][] names(Wording wording) {
    return wording.names().isEmpty()
        ? NO_NAMES
        : wording.names().stream()
            .map(name -> name.stream().mapToInt(this::number).toArray())
            .toArray(int[][]::new);
  }

  private int[] pairs(int[] syllables) {
    return IntStream.range(1, syllables.length)
        .map(i -> number(key(number(syllables[i - 1]), number(syllables[i]))))
        .distinct()
        .sorted()
        .toArray();
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

  /// The slot of `key`, or the free slot where it would be inserted.
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
