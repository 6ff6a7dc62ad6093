package vn.giaoban.analytics.followups;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;

/// The similarity of two wordings: shared syllables against differing ones, where exchanged content
/// counts most and additions least. So a directive repeated with an addition or a cut is similar to
/// its first wording; one of the same form about another object is not.
///
///     similarity(a, b) = unit(a, b) · name(a, b) · S / (S + EXTRA · E + EXCHANGED · X)
///     similarity(a, b) = 0 where S < CONTAINED · min(W(a), W(b))
///     w(a, s) = place(a, s) · ln(1 + min(500, (N + 500) / n(s)))
///
/// The result is from 0 to 1. S is the weight of the distinct syllables in both, W that of all in
/// one. X is the weight of exchanged syllables: between two stretches that both have in order
/// ([Alignment]), the lighter of the two sides, up to the end of the clause and without syllables
/// that the other wording has elsewhere; each syllable is as rare as its rarer bigram, since
/// compounds name things (`rượu cần`). E is the weight of all other syllables in one only, such as
/// added clauses on how to proceed. This is Tversky's ratio model (1977, *Features of similarity*)
/// with exchanged features counted separately, since differences tell more than common features
/// (Qiu, Kan and Chua 2006, *Paraphrase recognition via dissimilarity significance
/// classification*).
///
/// N is the number of directives and n(s) that with the syllable (inverse document frequency); the
/// cap at one of 500 makes small and large indexes comparable. `place` is 1 within the first
/// [#HEAD] syllables, where a directive says what to do, and [#TAIL] after them, where it says how.
/// `unit` is [#OTHER_UNIT] if both name units and share none; `name` is [#OTHER_NAME] if each has a
/// proper name or document number that the other lacks (the same check in another district); else
/// they are 1. The result is 0 if either has no syllable.
///
/// Wordings with a similarity of at least [#THRESHOLD] are the same directive. The constants were
/// chosen on labelled pairs: `src/docs/follow-ups.md`.
///
/// Not thread-safe.
final class WordingSimilarity {
  static final double THRESHOLD = 0.44;
  static final int HEAD = 20;
  static final double TAIL = 0.5;
  static final double EXTRA = 0.5;
  static final double EXCHANGED = 8;
  static final double CONTAINED = 0.6;
  static final double OTHER_UNIT = 0.85;
  static final double OTHER_NAME = 0.5;
  private static final int RARE = 500;

  private final BigramNumbers numbers;
  private final int directives;
  private final float[] pairWeights;
  private final float[] weights;
  private final Having having;
  private final Having otherHaving;

  /// @param directives number of counted directives
  WordingSimilarity(BigramNumbers numbers, int directives) {
    this.numbers = numbers;
    this.directives = directives;
    pairWeights = new float[numbers.size()];
    for (int pair = 0; pair < pairWeights.length; pair++) {
      pairWeights[pair] = weight(directives, numbers.directives(pair));
    }
    weights = new float[numbers.syllables()];
    for (int syllable = 0; syllable < weights.length; syllable++) {
      weights[syllable] = weight(directives, numbers.directivesWith(syllable));
    }
    having = new Having();
    otherHaving = new Having();
  }

  private static float weight(int directives, int having) {
    return (float) Math.log1p(Math.min(RARE, (directives + (double) RARE) / having));
  }

  /// Number of bigrams.
  int pairs() {
    return pairWeights.length;
  }

  /// The weight of a shared bigram.
  float pairWeight(int pair) {
    return pairWeights[pair];
  }

  /// Symmetric.
  double of(ComparedDirective a, ComparedDirective b) {
    having.load(a.syllables());
    otherHaving.load(b.syllables());
    double shared = having.shared(otherHaving);
    if (shared < CONTAINED * Math.min(having.all(), otherHaving.all()) || shared == 0) {
      return 0;
    }
    double factor = ofUnits(a.units(), b.units()) * ofNames(a.names(), b.names());
    double lacked = having.lackedBy(otherHaving) + otherHaving.lackedBy(having);
    if (factor * shared / (shared + EXTRA * lacked) < THRESHOLD) {
      return 0;
    }
    double exchanged = exchanged(a.syllables(), b.syllables());
    double extra = Math.max(0, lacked - 2 * exchanged);
    return factor * shared / (shared + EXTRA * extra + EXCHANGED * exchanged);
  }

  private static double ofUnits(Set<String> a, Set<String> b) {
    boolean agree = a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    return agree ? 1 : OTHER_UNIT;
  }

  private static double ofNames(Set<String> a, Set<String> b) {
    return a.containsAll(b) || b.containsAll(a) ? 1 : OTHER_NAME;
  }

  private double exchanged(int[] a, int[] b) {
    return Arrays.compare(a, b) <= 0
        ? exchanged(a, having, b, otherHaving)
        : exchanged(b, otherHaving, a, having);
  }

  private static double exchanged(int[] a, Having having, int[] b, Having otherHaving) {
    double exchanged = 0;
    for (var gap : Alignment.gaps(a, b)) {
      exchanged +=
          Math.min(
              having.namedIn(gap.start(), gap.end(), otherHaving),
              otherHaving.namedIn(gap.otherStart(), gap.otherEnd(), having));
    }
    return exchanged;
  }

  /// The syllables of one wording, with the weight of their first occurrence.
  private final class Having {
    /// For each syllable, twice the number of the last wording that has it, plus one after the
    /// head.
    private final int[] had = new int[weights.length];

    private int[] syllables = {};
    private int wording;
    private double all;

    /// @param wording as [BigramNumbers.Numbered#syllables]
    void load(int[] wording) {
      this.wording++;
      syllables = wording;
      all = 0;
      for (int i = 0; i < wording.length; i++) {
        if (isFirst(i)) {
          had[BigramNumbers.number(wording[i])] = 2 * this.wording + (i < HEAD ? 0 : 1);
          all += weight(i);
        }
      }
    }

    private boolean isFirst(int place) {
      return BigramNumbers.isFirst(syllables[place]);
    }

    private int number(int place) {
      return BigramNumbers.number(syllables[place]);
    }

    private double weight(int place) {
      return weights[number(place)] * placeWeight(place);
    }

    private boolean has(int syllable) {
      return had[syllable] / 2 == wording;
    }

    private boolean hasInHead(int syllable) {
      return had[syllable] == 2 * wording;
    }

    double all() {
      return all;
    }

    /// The weight of shared syllables, each at its heavier place.
    double shared(Having other) {
      double shared = 0;
      for (int i = 0; i < syllables.length; i++) {
        int syllable = number(i);
        if (isFirst(i) && other.has(syllable)) {
          shared += other.hasInHead(syllable) ? weights[syllable] : weight(i);
        }
      }
      return shared;
    }

    double lackedBy(Having other) {
      double lacked = 0;
      for (int i = 0; i < syllables.length; i++) {
        lacked += isLackedBy(other, i) ? weight(i) : 0;
      }
      return lacked;
    }

    private boolean isLackedBy(Having other, int place) {
      return isFirst(place) && !other.has(number(place));
    }

    /// The weight of the syllables in a stretch that the other lacks, up to the end of its first
    /// clause.
    double namedIn(int start, int end, Having other) {
      double named = 0;
      for (int i = start; i < end && (i == 0 || !BigramNumbers.beginsClause(syllables[i])); i++) {
        named += isLackedBy(other, i) ? namingWeight(i) : 0;
      }
      return named;
    }

    private double namingWeight(int place) {
      int rarest = numbers.directivesWith(number(place));
      if (place > 0) {
        rarest = Math.min(rarest, numbers.directivesWith(number(place - 1), number(place)));
      }
      if (place + 1 < syllables.length) {
        rarest = Math.min(rarest, numbers.directivesWith(number(place), number(place + 1)));
      }
      return WordingSimilarity.weight(directives, rarest) * placeWeight(place);
    }

    private static double placeWeight(int place) {
      return place < HEAD ? 1 : TAIL;
    }
  }
}
