package vn.giaoban.analytics;

import java.util.Arrays;

/// Whether two wordings name something else at the same place: `… đề tài về sầu riêng` and `… đề
/// tài về thịt trâu gác bếp`. What differs tells more than what is shared (Qiu, Kan and Chua 2006,
/// *Paraphrase recognition via dissimilarity significance classification*).
///
/// The wordings are laid side by side by their longest common subsequence of syllables (Wagner and
/// Fischer 1974). Where both differ between two shared stretches, each up to the end of its clause,
/// and each has a syllable or pair of syllables there that the other lacks and that fewer than one
/// of [#RARER] directives hold, they name different things. What only one of them has more is no
/// exchange, nor are whole clauses, in which is said how, nor common words. A single shared
/// syllable among what differs does not part it: `huyện Bắc Hà`, `huyện Hà Quảng`.
///
/// Safe for any number of threads.
final class Exchange {
  /// Chosen on labelled pairs: `src/docs/follow-ups.md`.
  static final int RARER = 20;

  private static final int NONE = -1;

  private final PairNumbers numbers;
  private final double directives;

  /// @param directives how many were counted, smoothed
  Exchange(PairNumbers numbers, double directives) {
    this.numbers = numbers;
    this.directives = directives;
  }

  /// The same whichever comes first.
  ///
  /// @param a as [PairNumbers.Numbered#syllables], as `b` is
  boolean between(int[] a, int[] b) {
    return Arrays.compare(a, b) <= 0 ? inOrder(a, b) : inOrder(b, a);
  }

  private boolean inOrder(int[] a, int[] b) {
    var partners = partners(a, b);
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int end = i;
      while (end < a.length && partners[end] == NONE) {
        end++;
      }
      int otherEnd = end < a.length ? partners[end] : b.length;
      if (isNamed(a, i, end, b) && isNamed(b, j, otherEnd, a)) {
        return true;
      }
      i = end + 1;
      j = otherEnd + 1;
    }
    return false;
  }

  /// Whether something rare stands there that `other` lacks, before another clause begins.
  private boolean isNamed(int[] syllables, int from, int to, int[] other) {
    boolean lackedBefore = false;
    for (int i = from; i < to && syllables[i] % 2 == 0; i++) {
      boolean lacked = isLacked(syllables[i], other);
      if (lacked && isRare(numbers.directivesWith(syllables[i] / 2))) {
        return true;
      }
      if (i > from
          && (lacked || lackedBefore)
          && isRare(numbers.directivesWith(syllables[i - 1] / 2, syllables[i] / 2))) {
        return true;
      }
      lackedBefore = lacked;
    }
    return false;
  }

  private boolean isRare(int having) {
    return having * (double) RARER <= directives;
  }

  private static boolean isLacked(int syllable, int[] other) {
    for (int one : other) {
      if (one / 2 == syllable / 2) {
        return false;
      }
    }
    return true;
  }

  /// By syllable of `a` the place in `b` of the one that it is paired with.
  private static int[] partners(int[] a, int[] b) {
    var partners = new int[a.length];
    Arrays.fill(partners, NONE);
    int shorter = Math.min(a.length, b.length);
    int start = 0;
    while (start < shorter && a[start] / 2 == b[start] / 2) {
      partners[start] = start++;
    }
    int tail = 0;
    while (tail < shorter - start && a[a.length - 1 - tail] / 2 == b[b.length - 1 - tail] / 2) {
      partners[a.length - 1 - tail] = b.length - 1 - tail++;
    }
    align(a, start, a.length - tail, b, start, b.length - tail, partners);
    part(partners, b.length);
    return partners;
  }

  /// Pairs the syllables of a stretch by their longest common subsequence.
  private static void align(
      int[] a, int start, int end, int[] b, int otherStart, int otherEnd, int[] partners) {
    var lengths = new int[end - start + 1][otherEnd - otherStart + 1];
    for (int i = end - 1; i >= start; i--) {
      for (int j = otherEnd - 1; j >= otherStart; j--) {
        var row = lengths[i - start];
        var below = lengths[i - start + 1];
        row[j - otherStart] =
            a[i] / 2 == b[j] / 2
                ? below[j - otherStart + 1] + 1
                : Math.max(below[j - otherStart], row[j - otherStart + 1]);
      }
    }
    int i = start;
    int j = otherStart;
    while (i < end && j < otherEnd) {
      if (a[i] / 2 == b[j] / 2) {
        partners[i++] = j++;
      } else if (lengths[i - start + 1][j - otherStart] >= lengths[i - start][j - otherStart + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /// Takes apart what is paired singly between two stretches that differ.
  private static void part(int[] partners, int otherLength) {
    int last = partners.length - 1;
    for (int i = 0; i <= last; i++) {
      int partner = partners[i];
      boolean goesOn =
          i == 0 ? partner == 0 : partners[i - 1] != NONE && partner == partners[i - 1] + 1;
      boolean isGoneOn = i == last ? partner == otherLength - 1 : partners[i + 1] == partner + 1;
      if (!goesOn && !isGoneOn) {
        partners[i] = NONE;
      }
    }
  }
}
