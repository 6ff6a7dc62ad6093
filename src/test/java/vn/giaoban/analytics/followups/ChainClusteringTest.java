package vn.giaoban.analytics.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.search.wording.WordNumbers;
import vn.giaoban.search.wording.Wording;
import vn.giaoban.search.wording.WordingSimilarity;

/// Clustering by rare bigrams finds the same chains as without limits, independent of the order.
class ChainClusteringTest {
  private static final WordingSimilarity LIKENESS;
  private static final List<ComparedDirective> ITEMS = new ArrayList<>();

  static {
    var numbers = new WordNumbers();
    GeneratedCorpus.of(CorpusSpec.standard(3).withNotices(80))
        .notices()
        .toList()
        .forEach(
            notice ->
                notice
                    .notice()
                    .directives()
                    .forEach(
                        directive ->
                            ITEMS.add(
                                new ComparedDirective(
                                    "n-" + ITEMS.size(),
                                    ITEMS.size() / 15,
                                    numbers.add(Wording.of(directive)),
                                    Set.copyOf(directive.facts().units())))));
    LIKENESS = new WordingSimilarity(numbers, ITEMS.size());
  }

  @Test
  void likenessIsTheSameWhicheverComesFirst() {
    int alike = 0;
    for (var a : ITEMS) {
      for (var b : ITEMS) {
        double likeness = likeness(a, b);
        alike += likeness >= WordingSimilarity.THRESHOLD && !a.id().equals(b.id()) ? 1 : 0;
        assertEquals(likeness, likeness(b, a), 1e-9);
      }
    }
    assertTrue(alike > 100, "only " + alike);
  }

  private static double likeness(ComparedDirective a, ComparedDirective b) {
    return LIKENESS.of(a.wording(), a.units(), b.wording(), b.units());
  }

  @Test
  void limitsLoseNextToNothing() {
    var linked = new ChainClustering(LIKENESS).chains(ITEMS);
    var unlimited =
        new ChainClustering(LIKENESS, Integer.MAX_VALUE, Integer.MAX_VALUE).chains(ITEMS);
    long same = linked.stream().filter(unlimited::contains).count();
    assertTrue(same >= 0.98 * unlimited.size(), same + " of " + unlimited.size());
  }

  @Test
  void everyDirectiveIsLikeItself() {
    assertTrue(ITEMS.stream().filter(item -> item.wording().pairs().length > 0).count() > 100);
    for (var item : ITEMS) {
      boolean worded = item.wording().syllables().length > 0;
      assertEquals(worded, likeness(item, item) >= WordingSimilarity.THRESHOLD);
    }
  }

  @Test
  void chainsDoNotDependOnTheOrderOfReading() {
    var expected = new ChainClustering(LIKENESS).chains(ITEMS);
    var shuffled = new ArrayList<>(ITEMS);
    Collections.shuffle(shuffled, new Random(5));
    shuffled.sort(ComparedDirective.IN_ORDER);
    var linking = new ChainClustering(LIKENESS);
    assertEquals(expected, linking.chains(shuffled));
    assertEquals(expected, linking.chains(shuffled), "the second time");
  }

  @Test
  void holdsEveryDirectiveOnceAndNoTwoOfADay() {
    var chains = new ChainClustering(LIKENESS).chains(ITEMS);
    assertEquals(ITEMS.size(), chains.stream().mapToInt(List::size).sum());
    for (var chain : chains) {
      assertEquals(chain.size(), chain.stream().map(ChainMember::day).distinct().count());
    }
  }
}
