package vn.giaoban.search.wording;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;

/// The similarity of two wordings, from 0 to 1: the chance that they are one task, by logistic
/// regression over how they differ ([Features]), fitted to labelled pairs
/// (`src/docs/follow-ups.md`). An addition or a cut is no difference, an exchange is: differences
/// tell more than common features (Tversky 1977, *Features of similarity*; Qiu, Kan and Chua 2006,
/// *Paraphrase recognition via dissimilarity significance classification*).
///
///     w(a, s) = part(a, s) · place(a, s) · ln(1 + min(500, (N + 500) / n(s)))
///
/// is the weight of a syllable: N is the number of directives and n(s) that with the syllable
/// (inverse document frequency; the cap at one of 500 makes small and large indexes comparable),
/// `part` the weight of what it is part of ([Wording.Part]), and `place` 1 within the first [#HEAD]
/// syllables, where a directive says what to do, and [#TAIL] after them, where it says how.
///
/// Not thread-safe.
public final class WordingSimilarity {
  /// Wordings that are at least so similar are one task.
  public static final double THRESHOLD = 0.83;

  static final int HEAD = 25;
  static final double TAIL = 0.5;

  /// The least share of the shorter wording that the longer one must have.
  static final double CONTAINED = 0.6;

  /// The most that the two may have beside what they share, as a multiple of that.
  static final double ADDED = 2;

  private static final int RARE = 500;

  private final float[] weights;
  private final float[] pairWeights;
  private final Weighed one;
  private final Weighed other;

  /// By the statistics of all numbered wordings.
  ///
  /// @param directives number of counted directives
  public WordingSimilarity(WordNumbers numbers, int directives) {
    this(new float[numbers.syllables()], new float[numbers.size()]);
    for (int pair = 0; pair < pairWeights.length; pair++) {
      pairWeights[pair] = weight(directives, numbers.directives(pair));
    }
    for (int syllable = 0; syllable < weights.length; syllable++) {
      weights[syllable] = weight(directives, numbers.directivesWith(syllable));
    }
  }

  private WordingSimilarity(float[] weights, float[] pairWeights) {
    this.weights = weights;
    this.pairWeights = pairWeights;
    one = new Weighed();
    other = new Weighed();
  }

  /// The statistics of an index.
  public interface Frequencies {
    /// The number of directives with a syllable; 0 if it is not known.
    int of(String syllable) throws IOException;
  }

  /// By the statistics of an index of which only some wordings are numbered. Without weights of
  /// bigrams.
  ///
  /// @param directives number of directives of the index
  public static WordingSimilarity within(
      WordNumbers numbers, int directives, Frequencies frequencies) throws IOException {
    var weights = new float[numbers.syllables()];
    for (var syllable : numbers.bySyllable().entrySet()) {
      weights[syllable.getValue()] =
          weight(directives, Math.max(1, frequencies.of(syllable.getKey())));
    }
    return new WordingSimilarity(weights, new float[0]);
  }

  private static float weight(int directives, int having) {
    return (float) Math.log1p(Math.min(RARE, (directives + (double) RARE) / having));
  }

  /// Number of bigrams.
  public int pairs() {
    return pairWeights.length;
  }

  /// The weight of a shared bigram.
  public float pairWeight(int pair) {
    return pairWeights[pair];
  }

  /// Symmetric. Below [#THRESHOLD] the true one may be less.
  ///
  /// @param units codes of the responsible units; `otherUnits` likewise
  public double of(
      NumberedWording a, Set<String> units, NumberedWording b, Set<String> otherUnits) {
    return of(a, units, b, otherUnits, THRESHOLD);
  }

  /// The same.
  ///
  /// @param exactFrom below which the true one may be less
  public double of(
      NumberedWording a,
      Set<String> units,
      NumberedWording b,
      Set<String> otherUnits,
      double exactFrom) {
    one.load(a.syllables());
    other.load(b.syllables());
    double shared = one.shared(other);
    double lacked = one.lackedBy(other);
    double otherLacked = other.lackedBy(one);
    double own = Math.min(lacked, otherLacked);
    if (shared == 0
        || shared < CONTAINED * (shared + own)
        || lacked + otherLacked > ADDED * shared) {
      return 0;
    }
    var features =
        new Features(
            own / (own + shared),
            0,
            areApart(a.acts(), b.acts()),
            eachLacksOne(a.acts(), b.acts()) && !areApart(a.acts(), b.acts()),
            one.lacksOneOf(b.names()) && other.lacksOneOf(a.names()),
            areApart(a.years(), b.years()),
            areApart(units, otherUnits));
    double most = features.chance();
    if (most < exactFrom) {
      return most;
    }
    double exchanged = exchanged(a.syllables(), b.syllables());
    return features.exchanging(exchanged / (exchanged + shared)).chance();
  }

  private static <T> boolean areApart(Set<T> a, Set<T> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private static <T> boolean eachLacksOne(Set<T> a, Set<T> b) {
    return !a.containsAll(b) && !b.containsAll(a);
  }

  private double exchanged(int[] a, int[] b) {
    return Arrays.compare(a, b) <= 0 ? exchanged(one, other) : exchanged(other, one);
  }

  private static double exchanged(Weighed a, Weighed b) {
    double exchanged = 0;
    for (var gap : Alignment.gaps(a.syllables, b.syllables)) {
      exchanged +=
          Math.min(
              a.lackedInClause(b, gap.start(), gap.end()),
              b.lackedInClause(a, gap.otherStart(), gap.otherEnd()));
    }
    return exchanged;
  }

  /// The syllables of one wording, each with its weight at its heaviest place.
  private final class Weighed {
    /// For each syllable, the number of the last wording that has it, and its weight there.
    private final int[] had = new int[weights.length];

    private final float[] weighs = new float[weights.length];
    private int[] syllables = {};
    private int wording;

    /// @param loaded as [NumberedWording#syllables]
    void load(int[] loaded) {
      wording++;
      syllables = loaded;
      for (int i = 0; i < loaded.length; i++) {
        int syllable = WordNumbers.number(loaded[i]);
        float before = has(syllable) ? weighs[syllable] : 0;
        double here = WordNumbers.part(loaded[i]).weight * (i < HEAD ? 1 : TAIL);
        weighs[syllable] = Math.max(before, (float) (weights[syllable] * here));
        had[syllable] = wording;
      }
    }

    private boolean has(int syllable) {
      return had[syllable] == wording;
    }

    private float weight(int syllable) {
      return has(syllable) ? weighs[syllable] : 0;
    }

    /// The weight of shared syllables, each in the wording where it is heavier.
    double shared(Weighed other) {
      double shared = 0;
      for (int each : syllables) {
        int syllable = WordNumbers.number(each);
        if (WordNumbers.isFirst(each) && other.has(syllable)) {
          shared += Math.max(weight(syllable), other.weight(syllable));
        }
      }
      return shared;
    }

    /// Whether a syllable of one of the names is missing.
    boolean lacksOneOf(int[][] names) {
      return Arrays.stream(names).anyMatch(name -> !Arrays.stream(name).allMatch(this::has));
    }

    double lackedBy(Weighed other) {
      return lackedBy(other, 0, syllables.length);
    }

    /// The weight of the syllables in a stretch that the other lacks, up to the end of its first
    /// clause.
    double lackedInClause(Weighed other, int start, int end) {
      int clauseEnd = start;
      while (clauseEnd < end
          && (clauseEnd == 0 || !WordNumbers.beginsClause(syllables[clauseEnd]))) {
        clauseEnd++;
      }
      return lackedBy(other, start, clauseEnd);
    }

    private double lackedBy(Weighed other, int start, int end) {
      double lacked = 0;
      for (int i = start; i < end; i++) {
        int syllable = WordNumbers.number(syllables[i]);
        lacked += WordNumbers.isFirst(syllables[i]) && !other.has(syllable) ? weight(syllable) : 0;
      }
      return lacked;
    }
  }
}
