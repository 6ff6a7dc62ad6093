package vn.giaoban.analytics.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExpectedMarksTest {
  private static BigInteger choose(long from, long chosen) {
    var ways = BigInteger.ONE;
    for (long i = 0; i < chosen; i++) {
      ways = ways.multiply(BigInteger.valueOf(from - i)).divide(BigInteger.valueOf(i + 1));
    }
    return ways;
  }

  /// Every way to deal out, one count after the other.
  private static double counted(ExpectedMarks chance, Comparison.Mark mark) {
    var marked = BigInteger.ZERO;
    long least = Math.max(0, chance.group() + chance.feature() - chance.all());
    for (long count = least; count <= Math.min(chance.group(), chance.feature()); count++) {
      var odds =
          LogOdds.of(
              count,
              chance.group(),
              chance.feature() - count,
              chance.all() - chance.group(),
              chance.prior());
      if (Marks.of(count, odds) == mark) {
        marked =
            marked.add(
                choose(chance.feature(), count)
                    .multiply(choose(chance.all() - chance.feature(), chance.group() - count)));
      }
    }
    return new BigDecimal(marked)
        .divide(new BigDecimal(choose(chance.all(), chance.group())), MathContext.DECIMAL64)
        .doubleValue();
  }

  @ParameterizedTest
  @CsvSource({
    "20, 10, 12, 0.3",
    "300, 150, 100, 0.02",
    "109, 45, 38, 0.35",
    "1000, 300, 60, 0.06",
    "2000, 1900, 1500, 0.75",
    "1000, 990, 995, 0.5",
    "500, 20, 4, 0.01",
    "600, 100, 550, 0.01",
  })
  void isThatOfEveryWayToDealOut(long all, long group, long feature, double prior) {
    var chance = new ExpectedMarks(all, group, feature, prior);
    assertEquals(counted(chance, Comparison.Mark.MORE), chance.ofMore(), 1e-9);
    assertEquals(counted(chance, Comparison.Mark.LESS), chance.ofLess(), 1e-9);
  }

  /// Of many directives that are seldom marked by the prior, one in forty lies beyond 1.96.
  @ParameterizedTest
  @CsvSource({"1000000, 30000, 20000", "1000000, 500000, 3000"})
  void isAsNormalOfMany(long all, long group, long feature) {
    var chance = new ExpectedMarks(all, group, feature, (double) feature / all);
    assertEquals(0.025, chance.ofMore(), 0.012);
    assertEquals(0.025, chance.ofLess(), 0.012);
  }

  /// Directives dealt out at random are marked as often as foretold.
  @Test
  void foretellsTheMarksOfRandomDirectives() {
    var random = new Random(1);
    int groups = 8;
    int all = 4_000;
    var sum = new ExpectedMarkSum(all);
    long marked = 0;
    for (int feature = 0; feature < 400; feature++) {
      int having = 20 + random.nextInt(800);
      var counted = dealt(random, all, having, groups);
      double share = (double) having / all;
      for (int group = 0; group < groups; group++) {
        int size = all / groups;
        sum.add(size, having, share);
        var odds = LogOdds.of(counted[group], size, having - counted[group], all - size, share);
        marked += Marks.of(counted[group], odds) == null ? 0 : 1;
      }
    }
    double foretold = sum.chances().byChance();
    assertTrue(foretold > 50, "foretold " + foretold);
    assertEquals(foretold, (double) marked, 3 * Math.sqrt(foretold));
  }

  /// How many with a feature each of equal groups gets.
  private static int[] dealt(Random random, int all, int having, int groups) {
    var counted = new int[groups];
    var taken = new BitSet();
    while (taken.cardinality() < having) {
      int directive = random.nextInt(all);
      if (!taken.get(directive)) {
        taken.set(directive);
        counted[directive % groups]++;
      }
    }
    return counted;
  }
}
