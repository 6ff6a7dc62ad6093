package vn.giaoban.analytics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Joins pairs of syllables that overlap, so that `chỉ dẫn`, `dẫn địa` and `địa lý` are one thing.
final class PairChains {
  /// A pair goes on with another where the rarer of both is at least so large a part of the other.
  static final double LEAST_PART = 0.5;

  private static final int LONGEST = 10;

  private final Map<String, List<WordCounts.Word>> byFirst = new HashMap<>();
  private final Map<String, List<WordCounts.Word>> byLast = new HashMap<>();

  /// @param words of which only the pairs matter
  PairChains(List<WordCounts.Word> words) {
    for (var word : words) {
      if (word.isPair()) {
        byFirst.computeIfAbsent(first(word), _ -> new ArrayList<>()).add(word);
        byLast.computeIfAbsent(last(word), _ -> new ArrayList<>()).add(word);
      }
    }
  }

  private static String first(WordCounts.Word pair) {
    return pair.text().substring(0, pair.text().indexOf(' '));
  }

  private static String last(WordCounts.Word pair) {
    return pair.text().substring(pair.text().indexOf(' ') + 1);
  }

  /// The phrases that a pair may be part of, the longest first and the pair itself last; each is
  /// the one before without the end that fewer directives have.
  List<Phrase> around(WordCounts.Word pair) {
    var chain = new ArrayDeque<>(List.of(pair));
    extend(chain, pair);
    var phrases = new ArrayList<Phrase>();
    while (true) {
      phrases.add(Phrase.of(chain));
      if (chain.size() == 1) {
        return phrases;
      }
      boolean dropsFirst =
          chain.getLast().equals(pair)
              || (!chain.getFirst().equals(pair)
                  && chain.getFirst().count() <= chain.getLast().count());
      if (dropsFirst) {
        chain.removeFirst();
      } else {
        chain.removeLast();
      }
    }
  }

  /// Syllables in a row.
  ///
  /// @param rarest directives of the group that have its rarest pair: it cannot be in more
  record Phrase(String text, long rarest) {
    private static Phrase of(ArrayDeque<WordCounts.Word> chain) {
      var text = new StringBuilder(first(chain.getFirst()));
      long rarest = Long.MAX_VALUE;
      for (var pair : chain) {
        text.append(' ').append(last(pair));
        rarest = Math.min(rarest, pair.count());
      }
      return new Phrase(text.toString(), rarest);
    }

    /// Whether the other one's syllables stand in it, side by side.
    boolean holds(String other) {
      return (" " + text + " ").contains(" " + other + " ");
    }

    /// Its end and its start with the syllable that a pair has beyond; empty where the pair shares
    /// neither.
    List<String> goingOnWith(String pair) {
      int gap = pair.indexOf(' ');
      var longer = new ArrayList<String>();
      if (text.endsWith(" " + pair.substring(0, gap))) {
        longer.add(
            text.substring(text.lastIndexOf(' ', text.lastIndexOf(' ') - 1) + 1)
                + pair.substring(gap));
      }
      if (text.startsWith(pair.substring(gap + 1) + " ")) {
        int second = text.indexOf(' ', text.indexOf(' ') + 1);
        longer.add(pair.substring(0, gap + 1) + (second < 0 ? text : text.substring(0, second)));
      }
      return longer;
    }
  }

  private void extend(ArrayDeque<WordCounts.Word> chain, WordCounts.Word pair) {
    boolean grows = true;
    while (grows && chain.size() < LONGEST) {
      var next = next(byFirst.get(last(chain.getLast())), chain, pair);
      if (next != null) {
        chain.addLast(next);
      }
      var before = next(byLast.get(first(chain.getFirst())), chain, pair);
      if (before != null) {
        chain.addFirst(before);
      }
      grows = next != null || before != null;
    }
  }

  private static WordCounts.@Nullable Word next(
      @Nullable List<WordCounts.Word> candidates,
      ArrayDeque<WordCounts.Word> chain,
      WordCounts.Word pair) {
    WordCounts.Word best = null;
    for (var candidate : candidates == null ? List.<WordCounts.Word>of() : candidates) {
      if (fits(candidate, pair)
          && !chain.contains(candidate)
          && (best == null || candidate.count() > best.count())) {
        best = candidate;
      }
    }
    return best;
  }

  private static boolean fits(WordCounts.Word candidate, WordCounts.Word pair) {
    long less = Math.min(candidate.count(), pair.count());
    long more = Math.max(candidate.count(), pair.count());
    return less >= LEAST_PART * more;
  }
}
