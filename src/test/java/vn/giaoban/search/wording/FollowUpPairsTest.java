package vn.giaoban.search.wording;

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

/// Precision and recall of the similarity threshold on hand-labelled pairs: six lots to which the
/// constants were fitted, and one held out. The results are in `src/docs/follow-ups.md`.
class FollowUpPairsTest {
  private static final DeadlineGrammar DEADLINES = new DeadlineGrammar();

  private static final List<String> FILES =
      List.of(
          "follow-up-pairs.csv",
          "follow-up-pairs-blind.csv",
          "follow-up-pairs-fresh.csv",
          "follow-up-pairs-wide.csv");

  private record Pair(String use, boolean same, double likeness) {}

  private record Judgement(long found, long wrong, long missed) {}

  @ParameterizedTest
  @CsvSource({
    "choose, 25, 0, 1",
    "judge, 21, 0, 4",
    "blind, 33, 1, 15",
    "fresh, 34, 0, 14",
    "wide-1, 25, 2, 23",
    "wide-2, 23, 0, 25",
    "wide-3, 21, 3, 27",
  })
  void thresholdTellsPairsApart(String lot, long found, long wrong, long missed)
      throws IOException {
    assertEquals(new Judgement(found, wrong, missed), judge(lot));
  }

  @Test
  void halfOfEachLotIsTheSame() throws IOException {
    for (var use : List.of("choose", "judge", "blind", "fresh", "wide-1", "wide-2", "wide-3")) {
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
    var numbers = new WordNumbers();
    var wordings = new ArrayList<NumberedWording>();
    var rows = rows(file);
    for (var row : rows) {
      wordings.add(numbers.add(wording(row.getOrDefault("text", ""))));
      wordings.add(numbers.add(wording(row.getOrDefault("later_text", ""))));
    }
    var likeness = new WordingSimilarity(numbers, wordings.size());
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      pairs.add(
          new Pair(
              row.getOrDefault("use", ""),
              "yes".equals(row.get("same")),
              likeness.of(
                  wordings.get(2 * i),
                  Set.of(row.getOrDefault("unit", "")),
                  wordings.get(2 * i + 1),
                  Set.of(row.getOrDefault("later_unit", "")))));
    }
    return pairs;
  }

  private static List<Map<String, String>> rows(String file) throws IOException {
    try (var in = FollowUpPairsTest.class.getResourceAsStream(file)) {
      return Table.read(Objects.requireNonNull(in), file, Map::copyOf);
    }
  }

  private static Wording wording(String text) {
    var rest = text;
    for (var deadline : DEADLINES.find(text, LocalDate.of(2021, 1, 1))) {
      rest = rest.replace(deadline.text(), " ");
    }
    return Wording.of(rest);
  }
}
