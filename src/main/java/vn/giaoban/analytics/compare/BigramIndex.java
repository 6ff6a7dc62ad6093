package vn.giaoban.analytics.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Indexes bigrams by first and last syllable to join overlapping ones to phrases: `chỉ dẫn`, `dẫn
/// địa`, `địa lý`.
final class BigramIndex {
  /// Two bigrams are joined if the rarer has at least this share of the frequency of the other.
  static final double LEAST_PART = 0.5;

  private static final int MOST_SYLLABLES = 10;

  private final Map<String, List<WordCounts.Word>> byFirst = new HashMap<>();
  private final Map<String, List<WordCounts.Word>> byLast = new HashMap<>();

  /// @param words words and bigrams; only bigrams are used
  BigramIndex(List<WordCounts.Word> words) {
    for (var word : words) {
      if (word.isPair()) {
        byFirst.computeIfAbsent(first(word.text()), _ -> new ArrayList<>()).add(word);
        byLast.computeIfAbsent(last(word.text()), _ -> new ArrayList<>()).add(word);
      }
    }
  }

  private static String first(String phrase) {
    return phrase.substring(0, phrase.indexOf(' '));
  }

  private static String last(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  /// A phrase of consecutive syllables.
  ///
  /// @param rarest directives of the group with its rarest bigram, an upper bound of its frequency
  record Phrase(String text, long rarest) {
    static Phrase of(WordCounts.Word pair) {
      return new Phrase(pair.text(), pair.count());
    }

    /// Whether the phrase contains the other one.
    boolean holds(String other) {
      return (" " + text + " ").contains(" " + other + " ");
    }

    /// Trigrams of a bigram and the overlapping end of this phrase; empty if they do not overlap or
    /// the bigram is too frequent to occur mostly there.
    List<String> goingOnWith(WordCounts.Word pair) {
      if (rarest < LEAST_PART * pair.count()) {
        return List.of();
      }
      var longer = new ArrayList<String>();
      if (last(text).equals(first(pair.text()))) {
        int lastPair = text.lastIndexOf(' ', text.lastIndexOf(' ') - 1) + 1;
        longer.add(text.substring(lastPair) + " " + last(pair.text()));
      }
      if (first(text).equals(last(pair.text()))) {
        int third = text.indexOf(' ', text.indexOf(' ') + 1);
        longer.add(first(pair.text()) + " " + (third < 0 ? text : text.substring(0, third)));
      }
      return longer;
    }

    private boolean isLongest() {
      return text.split(" ", -1).length == MOST_SYLLABLES;
    }
  }

  /// The phrase extended by its most frequent next syllable; null if none is frequent enough.
  @Nullable Phrase longerAfter(Phrase phrase) {
    var next = best(byFirst.get(last(phrase.text())), phrase);
    return next == null
        ? null
        : new Phrase(
            phrase.text() + " " + last(next.text()), Math.min(phrase.rarest(), next.count()));
  }

  /// The phrase extended by its most frequent previous syllable.
  @Nullable Phrase longerBefore(Phrase phrase) {
    var before = best(byLast.get(first(phrase.text())), phrase);
    return before == null
        ? null
        : new Phrase(
            first(before.text()) + " " + phrase.text(), Math.min(phrase.rarest(), before.count()));
  }

  private static WordCounts.@Nullable Word best(
      @Nullable List<WordCounts.Word> pairs, Phrase phrase) {
    return pairs == null || phrase.isLongest()
        ? null
        : pairs.stream()
            .filter(pair -> fits(pair.count(), phrase.rarest()) && !phrase.holds(pair.text()))
            .max(Comparator.comparingLong(WordCounts.Word::count))
            .orElse(null);
  }

  private static boolean fits(long one, long other) {
    return Math.min(one, other) >= LEAST_PART * Math.max(one, other);
  }
}
