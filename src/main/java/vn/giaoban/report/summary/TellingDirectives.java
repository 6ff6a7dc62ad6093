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

/// Selects the directives of each topic that tell most, by maximal marginal relevance (Carbonell and
/// Goldstein, SIGIR 1998), that is, one after another the one with
///
///     max λ · relevance(d) - (1 - λ) · max cos(d, s) over the s chosen before
///
/// Relevance is the [Informativeness] of the wording, and to a lesser part ([#CENTRALITY]) the cosine
/// with the centroid of the topic's directives (Radev, Jing, Styś and Tam 2004). A directive is its
/// set of syllable bigrams (lower case, without diacritics), each with the weight `ln(1 + N / n)` (N
/// directives in all, n of them with the bigram). λ is [#RELEVANCE]. Directives chosen for other
/// topics count as chosen before, and one whose cosine with any of them is [#TOO_LIKE] or more is
/// never chosen, so that no report quotes near-duplicates. Generic ones are chosen only if all are, and
/// those without a cue only as the first of a topic. Ties go to the first added.
///
/// Time is proportional to the bigrams of all directives times the number chosen, memory to the
/// bigrams.
///
/// Not thread-safe.
public final class TellingDirectives {
  /// λ: the weight of relevance against diversity.
  public static final double RELEVANCE = 0.7;

  /// The cosine from which two directives are near-duplicates.
  public static final double TOO_LIKE = 0.5;

  /// The part of centrality in relevance.
  private static final double CENTRALITY = 0.15;

  private final Map<String, Integer> syllables = new HashMap<>();
  private final Map<Long, Integer> numbers = new HashMap<>();
  private int[] directivesWith = new int[1 << 12];

  private final List<Candidate> candidates = new ArrayList<>();

  /// @param pairs ids of its distinct bigrams
  @SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
  private record Candidate(
      String id, Collection<String> topics, int[] pairs, Informativeness told) {}

  void add(Directive directive) {
    var words = WordBounds.of(directive.text());
    var plain = words.words().stream().map(Folding::plain).toList();
    var pairs = pairs(plain);
    for (int pair : pairs) {
      directivesWith[pair]++;
    }
    candidates.add(
        new Candidate(
            directive.id(),
            directive.facts().topics(),
            pairs,
            Informativeness.of(directive, words, plain)));
  }

  private int[] pairs(List<String> words) {
    var found = new ArrayList<Integer>();
    int before = -1;
    for (var word : words) {
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

    /// Whether no directive tells anything, so that generic ones are chosen.
    private final boolean allGeneric =
        candidates.stream().allMatch(candidate -> candidate.told().isGeneric());

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
        int best = best(members, relevance, chosen.isEmpty() ? 0 : Double.MIN_VALUE);
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
        if (isQuotable(i) && candidates.get(i).topics().contains(topic)) {
          found.add(i);
        }
      }
      return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean isQuotable(int candidate) {
      return lengths[candidate] > 0
          && (allGeneric || !candidates.get(candidate).told().isGeneric());
    }

    private double[] relevance(int[] members) {
      var central = centrality(members);
      var found = new double[members.length];
      for (int i = 0; i < members.length; i++) {
        double told = candidates.get(members[i]).told().score();
        found[i] = (1 - CENTRALITY) * told + CENTRALITY * central[i];
      }
      return found;
    }

    /// For each member, its cosine with the centroid.
    private double[] centrality(int[] members) {
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
    ///
    /// @param leastCues of a candidate
    private int best(int[] members, double[] relevance, double leastCues) {
      int best = -1;
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < members.length; i++) {
        double like = likest[members[i]];
        double value = RELEVANCE * relevance[i] - (1 - RELEVANCE) * like;
        boolean isTold = candidates.get(members[i]).told().cues() >= leastCues;
        if (isTold && like < TOO_LIKE && value > most) {
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
