package vn.giaoban.analytics;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;

/// How much two directives are worded alike: the weighted resemblance (Broder 1997; Jaccard's
/// coefficient) of their pairs of neighbouring syllables,
///
///     likeness(a, b) = unit(a, b) · name(a, b) · Σ min(w(a, p), w(b, p)) / Σ max(w(a, p), w(b, p))
///     likeness(a, b) = 0 where they name different things at the same place ([Exchange])
///     w(a, p) = place(a, p) · ln(1 + min(500, (N + 500) / n(p)))
///
/// from 0 to 1, where N directives are compared in all and n(p) of them have the pair, so that a
/// phrase that many directives hold weighs little (inverse document frequency); a pair in fewer
/// than one of 500 weighs no more than any other such, by which few directives and a million are
/// measured alike. `place` is 1 for pairs within the first [#HEAD] syllables, where a directive
/// says what is to be done, [#TAIL] for those behind, where it says how, and 0 for those that it
/// has not. `unit` is [#OTHER_UNIT] where both name units and share none, `name` is [#OTHER_NAME]
/// where each has a proper name or a document's number that the other lacks (the same check in
/// another district), else they are 1. 0 where neither has a pair.
///
/// Directives from [#THRESHOLD] on count as the same, issued again. The figures were chosen on
/// labelled pairs: `src/docs/follow-ups.md`.
///
/// Safe for any number of threads.
final class Likeness {
  static final double THRESHOLD = 0.45;
  static final int HEAD = 12;
  static final double TAIL = 0.4;
  static final double OTHER_UNIT = 0.85;
  static final double OTHER_NAME = 0.5;
  private static final int RARE = 500;

  /// What the sums are rounded by, seen from the safe side.
  private static final double ROUNDING = 1e-6;

  /// By rank, the rarest pair first.
  private final float[] weights;

  private final int[] ranks;
  private final Exchange exchange;

  /// @param directives how many were counted
  Likeness(PairNumbers pairs, int directives) {
    exchange = new Exchange(pairs, directives + (double) RARE);
    var order = new long[pairs.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = ((long) pairs.directives(i) << 32) | i;
    }
    Arrays.sort(order);
    weights = new float[order.length];
    ranks = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[(int) order[rank]] = rank;
      double rarity = (directives + (double) RARE) / (order[rank] >> 32);
      weights[rank] = (float) Math.log1p(Math.min(RARE, rarity));
    }
  }

  /// How many pairs there are.
  int pairs() {
    return weights.length;
  }

  /// Turns a directive's pairs from numbers into ranks, in place.
  void rank(int[] pairs) {
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = 2 * ranks[pairs[i] / 2] + pairs[i] % 2;
    }
    Arrays.sort(pairs);
  }

  /// The weight of a directive's pair.
  private double weight(int pair) {
    return weights[pair / 2] * (pair % 2 == 0 ? 1 : TAIL);
  }

  /// @param a ranked, as `b` is
  double of(Worded a, Worded b) {
    double value =
        ofUnits(a.units(), b.units()) * ofNames(a.names(), b.names()) * resemblance(a, b);
    return value >= THRESHOLD && exchange.between(a.syllables(), b.syllables()) ? 0 : value;
  }

  private double resemblance(Worded a, Worded b) {
    double shared = 0;
    double either = 0;
    int i = 0;
    int j = 0;
    while (i < a.pairs().length && j < b.pairs().length) {
      int left = a.pairs()[i];
      int right = b.pairs()[j];
      if (left / 2 == right / 2) {
        shared += weight(Math.max(left, right));
        either += weight(Math.min(left, right));
      } else {
        either += weight(Math.min(left, right));
      }
      i += left / 2 <= right / 2 ? 1 : 0;
      j += right / 2 <= left / 2 ? 1 : 0;
    }
    either += rest(a.pairs(), i) + rest(b.pairs(), j);
    return either == 0 ? 0 : shared / either;
  }

  private double rest(int[] pairs, int from) {
    double rest = 0;
    for (int i = from; i < pairs.length; i++) {
      rest += weight(pairs[i]);
    }
    return rest;
  }

  private static double ofUnits(Set<String> a, Set<String> b) {
    boolean agree = a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    return agree ? 1 : OTHER_UNIT;
  }

  private static double ofNames(Set<String> a, Set<String> b) {
    return a.containsAll(b) || b.containsAll(a) ? 1 : OTHER_NAME;
  }

  /// How many of a directive's rarest pairs must be looked at, so that whatever is like it has one
  /// of them among its own so many (prefix filtering: Chaudhuri, Ganti and Kaushik 2006; Xiao et
  /// al. 2008): the fewest whose rest weighs less than [#THRESHOLD] of all.
  int prefix(int[] ranked) {
    double rest = rest(ranked, 0);
    double least = rest * THRESHOLD * (1 - ROUNDING);
    int length = 0;
    while (length < ranked.length && rest >= least) {
      rest -= weight(ranked[length]);
      length++;
    }
    return length;
  }
}
