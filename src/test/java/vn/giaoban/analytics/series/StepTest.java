package vn.giaoban.analytics.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaoban.analytics.FilledIndex;

class StepTest {
  @ParameterizedTest
  @CsvSource({
    "month, 2020-02-29, 2020-02, 2020-02-01, 2020-02-29",
    "quarter, 2020-09-30, 2020-Q3, 2020-07-01, 2020-09-30",
    "reportingQuarter, 2020-06-15, 2020-Q3r, 2020-06-15, 2020-09-14",
    "reportingQuarter, 2020-06-14, 2020-Q2r, 2020-03-15, 2020-06-14",
    "reportingQuarter, 2019-12-15, 2020-Q1r, 2019-12-15, 2020-03-14",
    "reportingQuarter, 2020-12-14, 2020-Q4r, 2020-09-15, 2020-12-14",
    "year, 2020-12-31, 2020, 2020-01-01, 2020-12-31",
  })
  void hasThePeriodOfADay(
      String step, LocalDate day, String name, LocalDate first, LocalDate last) {
    var found = Step.of(step).over(day, day);
    assertEquals(1, found.size());
    assertEquals(new Step.Stretch(name, first, last), found.getFirst());
  }

  /// A search by the name of a period is one of its days.
  @ParameterizedTest
  @EnumSource
  void namesPeriodsAsSearchesReadThem(Step step) {
    var before = LocalDate.of(2018, 12, 31);
    var stretches = step.over(before, LocalDate.of(2024, 1, 1));
    assertEquals(stretches.size(), step.count(before, LocalDate.of(2024, 1, 1)));
    for (var stretch : stretches) {
      assertEquals(stretch.days(), FilledIndex.PERIODS.parse(stretch.name()));
    }
    for (int i = 1; i < stretches.size(); i++) {
      assertEquals(stretches.get(i - 1).last().plusDays(1), stretches.get(i).first());
    }
  }

  @Test
  void isOneOfFour() {
    assertThrows(IllegalArgumentException.class, () -> Step.of("week"));
  }
}
