package vn.giaoban.report.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.giaoban.notice.Directive;
import vn.giaoban.text.Folding;

/// Chooses for each topic the directives that tell most of it, by maximal marginal relevance
/// (Carbonell and Goldstein, SIGIR 1998): one after another, that of
///
///     max λ · cos(d, c) - (1 - λ) · max cos(d, s) over the s chosen before
///
/// where a directive d is the set of its pairs of neighbouring syllables (lower case, no marks),
/// each weighing `ln(1 + N / n)` (N directives in all, n of them with the pair), and c is the
/// centroid of the topic's directives (Radev, Jing, Styś and Tam 2004), which stands for the
/// question of the original. λ is [#RELEVANCE]. What was chosen for other topics counts as chosen
/// before, and a directive like one chosen before by [#TOO_LIKE] or more is never chosen: no report
/// quotes two wordings of the same. Of equals the first added is chosen.
///
/// Time grows with all pairs of all directives, times how many are chosen; memory with the pairs.
///
/// For one thread.
final class TellingDirectives {
  /// λ: how much telling counts against being unlike.
  static final double RELEVANCE = 0.7;

  /// The cosine from which two directives count as the same.
  static final double TOO_LIKE = 0.5;

  private static final Pattern SYLLABLE = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<String, Integer> syllables = new HashMap<>();
  private final Map<Long, Integer> numbers = new HashMap<>();
  private int[] directivesWith = new int[1 << 12];

  private final List<Candidate> candidates = new ArrayList<>();

  /// @param pairs numbers of its different pairs
  @SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
  private record Candidate(String id, Collection<String> topics, int[] pairs) {}

  void add(Directive directive) {
    var pairs = pairs(directive.text());
    for (int pair : pairs) {
      directivesWith[pair]++;
    }
    candidates.add(new Candidate(directive.id(), directive.topics(), pairs));
  }

  private int[] pairs(String text) {
    var found = new ArrayList<Integer>();
    int before = -1;
    for (var matcher = SYLLABLE.matcher(Folding.plain(text)); matcher.find(); ) {
      int now = syllables.computeIfAbsent(matcher.group(), _ -> syllables.size());
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

  /// The ids of at most `each` directives of every topic, topics in their order.
  List<List<String>> choose(List<String> topics, int each) {
    var choice = new Choice();
    return topics.stream().map(topic -> choice.of(topic, each)).toList();
  }

  /// One run over topics.
  private final class Choice {
    private final double[] weights = weights();

    /// Of each directive the length of its vector, 0 where it has no pair.
    private final double[] lengths = lengths();

    /// Of each directive the cosine with the likest that is chosen.
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

    /// Of each member the cosine with the centroid of all.
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

    /// -1 where all are like what is chosen.
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
