package vn.giaoban.lucene.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.giaoban.lucene.analysis.Terms;
import vn.giaoban.search.Similar.SharedPhrase;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Span;
import vn.giaoban.text.Syllables;

/// The syllables of a text without diacritics, for computing similarity.
public record SyllableProfile(List<Syllables.Token> tokens, List<String> syllables) {
  /// The longest text, in syllables, whose shared phrases are searched.
  private static final int MAX_COMPARED = 600;

  /// The shortest shared phrase, in syllables.
  private static final int SHORTEST = 2;

  private record Run(int here, int there, int length) {}

  public static SyllableProfile of(String text) {
    var tokens = Syllables.of(text);
    return new SyllableProfile(
        tokens, tokens.stream().map(token -> Folding.plain(token.text())).toList());
  }

  /// Counts of bigrams; of the single syllable if there is only one.
  public Map<String, Integer> pairs() {
    var pairs = new TreeMap<String, Integer>();
    for (int i = 1; i < syllables.size(); i++) {
      pairs.merge(Terms.pair(syllables.get(i - 1), syllables.get(i)), 1, Integer::sum);
    }
    if (syllables.size() == 1) {
      pairs.put(syllables.getFirst(), 1);
    }
    return pairs;
  }

  /// Cosine similarity of bigram counts, from 0 to 1.
  public double likeness(SyllableProfile other) {
    var mine = pairs();
    var theirs = other.pairs();
    double both = 0;
    for (var pair : mine.entrySet()) {
      both += (double) pair.getValue() * theirs.getOrDefault(pair.getKey(), 0);
    }
    return both == 0 ? 0 : Math.min(1, both / Math.sqrt(square(mine) * square(theirs)));
  }

  private static double square(Map<String, Integer> counts) {
    return counts.values().stream().mapToDouble(count -> (double) count * count).sum();
  }

  /// Phrases shared by both texts, chosen longest first without overlaps, in the order of this
  /// text.
  public List<SharedPhrase> shared(SyllableProfile other) {
    var runs = new ArrayList<Run>();
    var hereTaken = new boolean[Math.min(MAX_COMPARED, syllables.size())];
    var thereTaken = new boolean[Math.min(MAX_COMPARED, other.syllables.size())];
    for (var run = longest(other, hereTaken, thereTaken);
        run.length() >= SHORTEST;
        run = longest(other, hereTaken, thereTaken)) {
      runs.add(run);
      for (int i = 0; i < run.length(); i++) {
        hereTaken[run.here() + i] = true;
        thereTaken[run.there() + i] = true;
      }
    }
    runs.sort(Comparator.comparingInt(Run::here));
    return runs.stream()
        .map(
            run ->
                new SharedPhrase(
                    span(run.here(), run.length()), other.span(run.there(), run.length())))
        .toList();
  }

  private Run longest(SyllableProfile other, boolean[] hereTaken, boolean[] thereTaken) {
    var best = new Run(0, 0, 0);
    var before = new int[thereTaken.length + 1];
    for (int i = 0; i < hereTaken.length; i++) {
      var lengths = new int[thereTaken.length + 1];
      for (int j = 0; j < thereTaken.length; j++) {
        boolean same =
            !hereTaken[i] && !thereTaken[j] && syllables.get(i).equals(other.syllables.get(j));
        lengths[j + 1] = same ? before[j] + 1 : 0;
        if (lengths[j + 1] > best.length()) {
          int length = lengths[j + 1];
          best = new Run(i + 1 - length, j + 1 - length, length);
        }
      }
      before = lengths;
    }
    return best;
  }

  private Span span(int first, int length) {
    return new Span(tokens.get(first).start(), tokens.get(first + length - 1).end());
  }
}
