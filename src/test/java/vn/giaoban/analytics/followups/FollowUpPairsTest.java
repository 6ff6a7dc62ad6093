package vn.giaoban.analytics.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.extract.DeadlineGrammar;
import vn.giaoban.text.Table;

/// Precision and recall of the similarity threshold on hand-labelled pairs: three lots used to
/// choose the constants or seen during development, and one held-out lot. The results are in
/// `src/docs/follow-ups.md`.
class FollowUpPairsTest {
  private static final DeadlineGrammar DEADLINES = new DeadlineGrammar();

  /// Those of the lots `choose` and `judge`, those of `blind`, and those of `fresh`.
  private static final List<String> FILES =
      List.of("follow-up-pairs.csv", "follow-up-pairs-blind.csv", "follow-up-pairs-fresh.csv");

  private record Pair(String use, boolean same, double likeness) {}

  private record Judgement(long found, long wrong, long missed) {}

  @ParameterizedTest
  @CsvSource({"choose, 26, 0, 0", "judge, 22, 0, 3", "blind, 32, 1, 16", "fresh, 28, 4, 20"})
  void thresholdTellsPairsApart(String lot, long found, long wrong, long missed)
      throws IOException {
    assertEquals(new Judgement(found, wrong, missed), judge(lot));
  }

  @Test
  void halfOfEachLotIsTheSame() throws IOException {
    for (var use : List.of("choose", "judge", "blind", "fresh")) {
      var lot = lot(use);
      long same = lot.stream().filter(Pair::same).count();
      assertTrue(lot.size() >= 40 && same >= lot.size() / 3 && same <= lot.size() / 2 + 1);
    }
  }

  private static Judgement judge(String use) throws IOException {
    long found = 0;
    long wrong = 0;
    long missed = 0;
    for (var pair : lot(use)) {
      boolean alike = pair.likeness() >= WordingSimilarity.THRESHOLD;
      found += alike && pair.same() ? 1 : 0;
      wrong += alike && !pair.same() ? 1 : 0;
      missed += !alike && pair.same() ? 1 : 0;
    }
    return new Judgement(found, wrong, missed);
  }

  private static List<Pair> lot(String use) throws IOException {
    var lot = new ArrayList<Pair>();
    for (var file : FILES) {
      pairs(file).stream().filter(pair -> pair.use().equals(use)).forEach(lot::add);
    }
    return lot;
  }

  private static List<Pair> pairs(String file) throws IOException {
    var numbers = new BigramNumbers();
    var worded = new ArrayList<ComparedDirective>();
    var rows = rows(file);
    for (var row : rows) {
      worded.add(worded(row.getOrDefault("unit", ""), row.getOrDefault("text", ""), numbers));
      worded.add(
          worded(row.getOrDefault("later_unit", ""), row.getOrDefault("later_text", ""), numbers));
    }
    var likeness = new WordingSimilarity(numbers, worded.size());
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < rows.size(); i++) {
      pairs.add(
          new Pair(
              rows.get(i).getOrDefault("use", ""),
              "yes".equals(rows.get(i).get("same")),
              likeness.of(worded.get(2 * i), worded.get(2 * i + 1))));
    }
    return pairs;
  }

  private static List<Map<String, String>> rows(String file) throws IOException {
    try (var in = FollowUpPairsTest.class.getResourceAsStream(file)) {
      return Table.read(Objects.requireNonNull(in), file, Map::copyOf);
    }
  }

  private static ComparedDirective worded(String unit, String text, BigramNumbers numbers) {
    var rest = text;
    for (var deadline : DEADLINES.find(text, LocalDate.of(2021, 1, 1))) {
      rest = rest.replace(deadline.text(), " ");
    }
    return ComparedDirective.of(
        "n-1", 0, numbers.add(Wording.of(rest)), Set.of(unit), Wording.of(rest).names(text));
  }
}
