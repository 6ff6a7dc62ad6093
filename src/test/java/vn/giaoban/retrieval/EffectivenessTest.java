package vn.giaoban.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class EffectivenessTest {
  @Test
  void measuresOneRanking() {
    var measured =
        Effectiveness.of(List.of("x", "best", "good"), Map.of("best", 2, "good", 1, "missed", 1));
    // (2 / log₂ 3 + 1 / log₂ 4) / (2 / log₂ 2 + 1 / log₂ 3 + 1 / log₂ 4) = 1.76186 / 3.13093
    assertEquals(0.562728, measured.ndcg(), 1e-6);
    assertEquals(0.5, measured.mrr());
    assertEquals(0, measured.recallAt1());
    assertEquals(2 / 3.0, measured.recallAt5());
    assertEquals(2 / 3.0, measured.recallAt10());
  }

  @Test
  void looksNoFurtherThanTen() {
    var ranking = IntStream.rangeClosed(1, 11).mapToObj(Integer::toString).toList();
    assertEquals(new Effectiveness(0, 0, 0, 0, 0), Effectiveness.of(ranking, Map.of("11", 1)));
    // 1 / log₂ 11
    var tenth = Effectiveness.of(ranking, Map.of("10", 1, "1", 0));
    assertEquals(0.289065, tenth.ndcg(), 1e-6);
    assertEquals(0.1, tenth.mrr());
    assertEquals(0, tenth.recallAt5());
    assertEquals(1, tenth.recallAt10());
  }

  @Test
  void averages() {
    var mean =
        Effectiveness.mean(
            List.of(new Effectiveness(1, 1, 1, 1, 1), new Effectiveness(0.5, 0.25, 0, 0, 1)));
    assertEquals(new Effectiveness(0.75, 0.625, 0.5, 0.5, 1), mean);
  }

  @Test
  void refusesATopicWithoutARelevantPassage() {
    var grades = Map.of("a", 0);
    assertThrows(IllegalArgumentException.class, () -> Effectiveness.of(List.<String>of(), grades));
  }
}
