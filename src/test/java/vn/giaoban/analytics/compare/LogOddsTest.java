package vn.giaoban.analytics.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.junit.jupiter.api.Test;

final class LogOddsTest {
  /// By hand: α = 15; (10 + 15) / (20 + 100 - 10 - 15) = 25/95, (5 + 15) / (80 + 100 - 5 - 15) =
  /// 20/160; δ = ln(25/95) - ln(1/8) = 0.744441; σ² = 1/25 + 1/20 = 0.09; z = δ / 0.3 = 2.481468.
  @Test
  void isAsComputedByHand() {
    var odds = Objects.requireNonNull(LogOdds.of(10, 20, 5, 80, 0.15));
    assertEquals(0.744441, odds.ratio(), 1e-6);
    assertEquals(2.481468, odds.z(), 1e-5);
  }

  /// By hand: α = 2; 2/118 and 4/138: δ = ln(0.0169492) - ln(0.0289855) = -0.536586; σ² = 1/2 +
  /// 1/4; z = -0.619596.
  @Test
  void isFiniteWhereNothingIsCounted() {
    var odds = Objects.requireNonNull(LogOdds.of(0, 20, 2, 42, 0.02));
    assertEquals(-0.536586, odds.ratio(), 1e-5);
    assertEquals(-0.619596, odds.z(), 1e-5);
  }

  @Test
  void isNothingWhereNothingCanBeCompared() {
    assertNull(LogOdds.of(0, 0, 5, 80, 0.1));
    assertNull(LogOdds.of(5, 80, 0, 0, 0.1));
    assertNull(LogOdds.of(80, 80, 20, 20, 1));
    assertNull(LogOdds.of(0, 80, 0, 20, 0));
    assertNotNull(LogOdds.of(80, 80, 20, 20, 0.99));
  }

  @Test
  void isMirroredForTheRest() {
    var one = Objects.requireNonNull(LogOdds.of(7, 30, 12, 300, 0.05));
    var other = Objects.requireNonNull(LogOdds.of(12, 300, 7, 30, 0.05));
    assertEquals(-one.ratio(), other.ratio(), 1e-12);
    assertEquals(-one.z(), other.z(), 1e-12);
  }

  @Test
  void marksWhatIsLargeInBothRespects() {
    assertEquals(Comparison.Mark.MORE, Marks.of(5, new LogOdds(1, 1.96)));
    assertEquals(Comparison.Mark.LESS, Marks.of(5, new LogOdds(-1, -1.96)));
    assertNull(Marks.of(4, new LogOdds(1, 9)));
    assertNull(Marks.of(5, new LogOdds(1, 1.959)));
    assertNull(Marks.of(5, null));
  }
}
