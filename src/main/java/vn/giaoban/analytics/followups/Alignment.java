package vn.giaoban.analytics.followups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Two wordings laid side by side by the longest common subsequence of their syllables (Wagner and
/// Fischer 1974). A single shared syllable among what differs does not part it: `huyện Bắc Hà`,
/// `huyện Hà Quảng`.
final class Alignment {
  private static final int NONE = -1;

  /// Where two wordings differ between stretches that they share; either side may be empty.
  record Gap(int start, int end, int otherStart, int otherEnd) {}

  private Alignment() {}

  /// @param a as [PairNumbers.Numbered#syllables], as `b` is
  static List<Gap> gaps(int[] a, int[] b) {
    var partners = partners(a, b);
    var gaps = new ArrayList<Gap>();
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      int end = i;
      while (end < a.length && partners[end] == NONE) {
        end++;
      }
      int otherEnd = end < a.length ? partners[end] : b.length;
      if (end > i || otherEnd > j) {
        gaps.add(new Gap(i, end, j, otherEnd));
      }
      i = end + 1;
      j = otherEnd + 1;
    }
    return gaps;
  }

  private static boolean isSame(int syllable, int other) {
    return PairNumbers.number(syllable) == PairNumbers.number(other);
  }

  /// By syllable of `a` the place in `b` of the one that it is paired with.
  private static int[] partners(int[] a, int[] b) {
    var partners = new int[a.length];
    Arrays.fill(partners, NONE);
    int shorter = Math.min(a.length, b.length);
    int start = 0;
    while (start < shorter && isSame(a[start], b[start])) {
      partners[start] = start++;
    }
    int tail = 0;
    while (tail < shorter - start && isSame(a[a.length - 1 - tail], b[b.length - 1 - tail])) {
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
            isSame(a[i], b[j])
                ? below[j - otherStart + 1] + 1
                : Math.max(below[j - otherStart], row[j - otherStart + 1]);
      }
    }
    int i = start;
    int j = otherStart;
    while (i < end && j < otherEnd) {
      if (isSame(a[i], b[j])) {
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
