package vn.giaoban.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaoban.extract.DeadlineGrammar;
import vn.giaoban.vocabulary.Table;

/// The threshold of likeness, held against pairs labelled by hand: those it was chosen on, and
/// others. `src/docs/follow-ups.md` tells the figures.
class FollowUpPairsTest {
  private static final DeadlineGrammar DEADLINES = new DeadlineGrammar();

  private record Pair(boolean chooses, boolean same, double likeness) {}

  private record Judgement(long found, long wrong, long missed) {}

  @Test
  void thresholdTellsThePairsApartThatChoseIt() throws IOException {
    assertEquals(new Judgement(23, 3, 3), judge(true, Likeness.THRESHOLD));
  }

  @Test
  void thresholdTellsOtherPairsApart() throws IOException {
    assertEquals(new Judgement(22, 4, 3), judge(false, Likeness.THRESHOLD));
  }

  @Test
  void halfOfEachLotIsTheSame() throws IOException {
    for (boolean chooses : List.of(true, false)) {
      var lot = pairs().stream().filter(pair -> pair.chooses() == chooses).toList();
      long same = lot.stream().filter(Pair::same).count();
      assertTrue(lot.size() >= 40 && same >= lot.size() / 3 && same <= lot.size() / 2 + 1);
    }
  }

  private static Judgement judge(boolean chooses, double threshold) throws IOException {
    long found = 0;
    long wrong = 0;
    long missed = 0;
    for (var pair : pairs()) {
      if (pair.chooses() == chooses) {
        boolean alike = pair.likeness() >= threshold;
        found += alike && pair.same() ? 1 : 0;
        wrong += alike && !pair.same() ? 1 : 0;
        missed += !alike && pair.same() ? 1 : 0;
      }
    }
    return new Judgement(found, wrong, missed);
  }

  private static List<Pair> pairs() throws IOException {
    var numbers = new PairNumbers();
    var worded = new ArrayList<Worded>();
    var rows = rows();
    for (var row : rows) {
      worded.add(worded(row.getOrDefault("unit", ""), row.getOrDefault("text", ""), numbers));
      worded.add(
          worded(row.getOrDefault("later_unit", ""), row.getOrDefault("later_text", ""), numbers));
    }
    var likeness = new Likeness(numbers, worded.size());
    worded.forEach(one -> likeness.rank(one.pairs()));
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < rows.size(); i++) {
      pairs.add(
          new Pair(
              "choose".equals(rows.get(i).get("use")),
              "yes".equals(rows.get(i).get("same")),
              likeness.of(worded.get(2 * i), worded.get(2 * i + 1))));
    }
    return pairs;
  }

  private static List<Map<String, String>> rows() throws IOException {
    try (var in = FollowUpPairsTest.class.getResourceAsStream("follow-up-pairs.csv")) {
      return Table.read(java.util.Objects.requireNonNull(in), "follow-up-pairs.csv", Map::copyOf);
    }
  }

  private static Worded worded(String unit, String text, PairNumbers numbers) {
    var rest = text;
    for (var deadline : DEADLINES.find(text, LocalDate.of(2021, 1, 1))) {
      rest = rest.replace(deadline.text(), " ");
    }
    return new Worded("n-1", 0, numbers.add(Wording.of(rest)), Set.of(unit), Wording.names(text));
  }
}
