package vn.giaoban.report.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaoban.notice.Directive;
import vn.giaoban.text.Folding;
import vn.giaoban.text.WordBounds;

/// Selects representative directives of each topic by maximal marginal relevance (Carbonell and
/// Goldstein, SIGIR 1998), that is, one after another the one with
///
///     max λ · cos(d, c) - (1 - λ) · max cos(d, s) over the s chosen before
///
/// A directive d is its set of syllable bigrams (lower case, without diacritics), each with the
/// weight `ln(1 + N / n)` (N directives in all, n of them with the bigram). In place of a query, c
/// is the centroid of the topic's directives (Radev, Jing, Styś and Tam 2004). λ is [#RELEVANCE].
/// Directives chosen for other topics count as chosen before, and one whose cosine with any of them
/// is [#TOO_LIKE] or more is never chosen, so that no report quotes near-duplicates. Ties go to the
/// first added.
///
/// Time is proportional to the bigrams of all directives times the number chosen, memory to the
/// bigrams.
///
/// Not thread-safe.
final class TellingDirectives {
  /// λ: the weight of relevance against diversity.
  static final double RELEVANCE = 0.7;

  /// The cosine from which two directives are near-duplicates.
  static final double TOO_LIKE = 0.5;

  private final Map<String, Integer> syllables = new HashMap<>();
  private final Map<Long, Integer> numbers = new HashMap<>();
  private int[] directivesWith = new int[1 << 12];

  private final List<Candidate> candidates = new ArrayList<>();

  /// @param pairs ids of its distinct bigrams
  @SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
  private record Candidate(String id, Collection<String> topics, int[] pairs) {}

  void add(Directive directive) {
    var pairs = pairs(directive.text());
    for (int pair : pairs) {
      directivesWith[pair]++;
    }
    candidates.add(new Candidate(directive.id(), directive.facts().topics(), pairs));
  }

  private int[] pairs(String text) {
    var found = new ArrayList<Integer>();
    int before = -1;
    for (var word : WordBounds.of(Folding.plain(text)).words()) {
      int now = syllables.computeIfAbsent(word, _ -> syllables.size());
      if (before >= 0) {
        found.add(number(((long) before << 32) | now));
      }
      before = now;
    }
    return found.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
  }

  private int number(long pair) {
    int number = numbers.computeIfAbsent(pair, _ -> numbers.size());
    if (number == directivesWith.length) {
      directivesWith = Arrays.copyOf(directivesWith, 2 * number);
    }
    return number;
  }

  /// For each topic in order, the ids of at most `each` directives.
  List<List<String>> choose(List<String> topics, int each) {
    var choice = new Choice();
    return topics.stream().map(topic -> choice.of(topic, each)).toList();
  }

  /// One selection over all topics.
  private final class Choice {
    private final double[] weights = weights();

    /// Vector length of each directive, 0 if it has no bigram.
    private final double[] lengths = lengths();

    /// For each directive, its highest cosine with a chosen one.
    private final double[] likest = new double[candidates.size()];

    private double[] weights() {
      var found = new double[numbers.size()];
      for (int pair = 0; pair < found.length; pair++) {
        found[pair] = Math.log1p((double) candidates.size() / directivesWith[pair]);
      }
      return found;
    }

    private double[] lengths() {
      return candidates.stream()
          .mapToDouble(
              one ->
                  Math.sqrt(
                      Arrays.stream(one.pairs()).mapToDouble(p -> weights[p] * weights[p]).sum()))
          .toArray();
    }

    List<String> of(String topic, int each) {
      var members = members(topic);
      var relevance = relevance(members);
      var chosen = new ArrayList<String>();
      while (chosen.size() < each) {
        int best = best(members, relevance);
        if (best < 0) {
          break;
        }
        chosen.add(candidates.get(best).id());
        remember(best);
      }
      return List.copyOf(chosen);
    }

    private int[] members(String topic) {
      var found = new ArrayList<Integer>();
      for (int i = 0; i < candidates.size(); i++) {
        if (lengths[i] > 0 && candidates.get(i).topics().contains(topic)) {
          found.add(i);
        }
      }
      return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /// For each member, its cosine with the centroid.
    private double[] relevance(int[] members) {
      var centroid = new double[weights.length];
      for (int member : members) {
        for (int pair : candidates.get(member).pairs()) {
          centroid[pair] += weights[pair] / lengths[member];
        }
      }
      double length = Math.sqrt(Arrays.stream(centroid).map(x -> x * x).sum());
      return Arrays.stream(members)
          .mapToDouble(member -> product(member, centroid) / (lengths[member] * length))
          .toArray();
    }

    private double product(int candidate, double[] vector) {
      double sum = 0;
      for (int pair : candidates.get(candidate).pairs()) {
        sum += weights[pair] * vector[pair];
      }
      return sum;
    }

    /// Index of the best candidate; -1 if all are near-duplicates of chosen ones.
    private int best(int[] members, double[] relevance) {
      int best = -1;
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < members.length; i++) {
        double like = likest[members[i]];
        double value = RELEVANCE * relevance[i] - (1 - RELEVANCE) * like;
        if (like < TOO_LIKE && value > most) {
          most = value;
          best = members[i];
        }
      }
      return best;
    }

    private void remember(int chosen) {
      var vector = new double[weights.length];
      for (int pair : candidates.get(chosen).pairs()) {
        vector[pair] = weights[pair] / lengths[chosen];
      }
      for (int i = 0; i < likest.length; i++) {
        if (lengths[i] > 0) {
          likest[i] = Math.max(likest[i], product(i, vector) / lengths[i]);
        }
      }
    }
  }
}
