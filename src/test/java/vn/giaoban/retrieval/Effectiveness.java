package vn.giaoban.retrieval;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// How good a ranking is, or rankings are on average; every figure is from 0 to 1.
///
/// - **nDCG@10**, Järvelin and Kekäläinen, *Cumulated gain-based evaluation of IR techniques* (ACM
///   TOIS 20(4), 2002): DCG@10 over that of the ideal ranking, where DCG@10 is the sum over the
///   ranks i = 1 … 10 of grade(i) / log₂(i + 1). The discount is that of trec_eval's `ndcg_cut`,
///   which BEIR uses; theirs leaves rank 2 undiscounted.
/// - **MRR@10**, Voorhees, *The TREC-8 question answering track report* (1999): 1 over the rank of
///   the first relevant passage, 0 where none is among ten.
/// - **R@k**: the share of a topic's relevant passages that are among the first k.
///
/// @param ndcg nDCG@10
/// @param mrr MRR@10
record Effectiveness(
    double ndcg, double mrr, double recallAt1, double recallAt5, double recallAt10) {
  private static final int DEPTH = 10;

  /// @param ranking ids of passages, best first
  /// @param grades of the judged passages; what is relevant has one above 0
  static Effectiveness of(List<String> ranking, Map<String, Integer> grades) {
    var found = ranking.stream().map(id -> grades.getOrDefault(id, 0)).toList();
    var ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    double relevant = count(ideal, ideal.size());
    if (relevant == 0) {
      throw new IllegalArgumentException("no relevant passage among " + grades);
    }
    return new Effectiveness(
        gain(found) / gain(ideal),
        reciprocalRank(found),
        count(found, 1) / relevant,
        count(found, 5) / relevant,
        count(found, DEPTH) / relevant);
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
      gain += grades.get(i) * Math.log(2) / Math.log(i + 2.0);
    }
    return gain;
  }

  private static double reciprocalRank(List<Integer> grades) {
    for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
      if (grades.get(i) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static long count(List<Integer> grades, int depth) {
    return grades.stream().limit(depth).filter(grade -> grade > 0).count();
  }

  static Effectiveness mean(List<Effectiveness> each) {
    return new Effectiveness(
        mean(each, Effectiveness::ndcg),
        mean(each, Effectiveness::mrr),
        mean(each, Effectiveness::recallAt1),
        mean(each, Effectiveness::recallAt5),
        mean(each, Effectiveness::recallAt10));
  }

  private static double mean(List<Effectiveness> each, ToDoubleFunction<Effectiveness> figure) {
    return each.stream().mapToDouble(figure).average().orElseThrow();
  }

  /// The figures in a row, as [#HEADER] names them.
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.4f | %.4f | %.4f | %.4f | %.4f",
        ndcg,
        mrr,
        recallAt1,
        recallAt5,
        recallAt10);
  }

  static final String HEADER = "nDCG@10 | MRR@10 | R@1 | R@5 | R@10";
}
