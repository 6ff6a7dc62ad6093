package vn.giaoban.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides the roles of all lines of a notice together: the path with the highest score, by
/// Viterbi's algorithm, with weights of a structured perceptron, averaged over its training (M.
/// Collins, Discriminative training methods for hidden Markov models, EMNLP 2002).
final class RoleSequence {
  private static final Comparator<Way> BY_SCORE = Comparator.comparingDouble(Way::score);
  private static final int ROUNDS = 12;

  /// A notice's lines with their right roles.
  record Example(List<LineFeatures> lines, List<LineRole> roles) {}

  /// Features share a weight where their hashes meet, which is rare.
  private static final int WEIGHTS = 1 << 20;

  private final double[] weights = new double[WEIGHTS];
  private final double[] sums = new double[WEIGHTS];
  private int step;

  private RoleSequence() {}

  static RoleSequence trained(List<Example> examples) {
    var model = new RoleSequence();
    for (int round = 0; round < ROUNDS; round++) {
      for (var example : examples) {
        model.learn(example);
      }
    }
    for (int i = 0; i < WEIGHTS; i++) {
      model.weights[i] -= model.sums[i] / (model.step + 1);
    }
    return model;
  }

  private void learn(Example example) {
    step++;
    var guess = best(example.lines());
    if (!guess.equals(example.roles())) {
      update(example.lines(), example.roles(), 1);
      update(example.lines(), guess, -1);
    }
  }

  private void update(List<LineFeatures> lines, List<LineRole> roles, double change) {
    var previous = LineRole.OUTSIDE;
    for (int i = 0; i < lines.size(); i++) {
      for (int feature : lines.get(i).of(previous, roles.get(i))) {
        weights[index(feature)] += change;
        sums[index(feature)] += change * step;
      }
      previous = roles.get(i);
    }
  }

  /// A way of roles up to a line.
  private record Way(@Nullable Way before, LineRole role, double score) {
    List<LineRole> roles() {
      var roles = new ArrayList<LineRole>();
      for (var way = this; way.before != null; way = way.before) {
        roles.addFirst(way.role);
      }
      return roles;
    }
  }

  /// The roles with the highest score.
  List<LineRole> best(List<LineFeatures> lines) {
    var ways = List.of(new Way(null, LineRole.OUTSIDE, 0));
    for (var line : lines) {
      var next = new ArrayList<Way>();
      for (var role : LineRole.values()) {
        ways.stream()
            .filter(way -> line.allows(way.role(), role))
            .map(way -> new Way(way, role, way.score() + score(line.of(way.role(), role))))
            .max(BY_SCORE)
            .ifPresent(next::add);
      }
      ways = next;
    }
    return ways.stream().max(BY_SCORE).orElseThrow().roles();
  }

  private double score(int[] features) {
    double score = 0;
    for (int feature : features) {
      score += weights[index(feature)];
    }
    return score;
  }

  private static int index(int feature) {
    return (feature ^ (feature >>> 17)) & (WEIGHTS - 1);
  }
}
