package vn.giaoban.report.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.search.period.PeriodParser;

class ReportPeriodTest {
  private static final PeriodParser PARSER =
      new PeriodParser(Clock.fixed(Instant.parse("2020-11-20T00:00:00Z"), ZoneOffset.UTC));

  private static ReportPeriod period(String text) {
    return ReportPeriod.of(PARSER.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-Q3, 2020-07-01..2020-09-30, 2020-04-01..2020-06-30, 2019-07-01..2019-09-30, quý III năm 2020",
    "2020-Q1, 2020-01-01..2020-03-31, 2019-10-01..2019-12-31, 2019-01-01..2019-03-31, quý I năm 2020",
    "2020-H1, 2020-01-01..2020-06-30, 2019-07-01..2019-12-31, 2019-01-01..2019-06-30, 6 tháng đầu năm 2020",
    "2020-H2, 2020-07-01..2020-12-31, 2020-01-01..2020-06-30, 2019-07-01..2019-12-31, 6 tháng cuối năm 2020",
    "2020, 2020-01-01..2020-12-31, 2019-01-01..2019-12-31, 2019-01-01..2019-12-31, năm 2020",
    "2020-02, 2020-02-01..2020-02-29, 2020-01-01..2020-01-31, 2019-02-01..2019-02-28, tháng 2 năm 2020",
    "2020-Q3r, 2020-06-15..2020-09-14, 2020-03-15..2020-06-14, 2019-06-15..2019-09-14, kỳ báo cáo quý III năm 2020",
    "2020r, 2019-12-15..2020-12-14, 2018-12-15..2019-12-14, 2018-12-15..2019-12-14, kỳ báo cáo năm 2020",
    "2020-08-27, 2020-08-27..2020-08-27, 2020-08-26..2020-08-26, 2019-08-27..2019-08-27, ngày 27/8/2020",
    "2020-08-01..2020-10-15, 2020-08-01..2020-10-15, 2020-05-17..2020-07-31, 2019-08-01..2019-10-15, từ ngày 01/8/2020 đến ngày 15/10/2020",
    "2020-07..2020-08, 2020-07-01..2020-08-31, 2020-05-01..2020-06-30, 2019-07-01..2019-08-31, từ ngày 01/7/2020 đến ngày 31/8/2020",
    "quý-trước, 2020-07-01..2020-09-30, 2020-04-01..2020-06-30, 2019-07-01..2019-09-30, quý III năm 2020",
  })
  void standsBesideTheOneBeforeAndTheSameAYearBefore(
      String text, String days, String previous, String yearBefore, String called) {
    var period = period(text);
    assertEquals(days, period.days().toString());
    assertEquals(previous, period.previous().days().toString());
    assertEquals(yearBefore, period.yearBefore().days().toString());
    assertEquals(called, period.called());
  }

  @Test
  void hasTheMonthsThatItTouches() {
    var period = period("2020-Q3r");
    assertEquals(
        List.of(
            YearMonth.of(2020, 6),
            YearMonth.of(2020, 7),
            YearMonth.of(2020, 8),
            YearMonth.of(2020, 9)),
        period.months());
    assertEquals("2020-06-15..2020-06-30", period.within(YearMonth.of(2020, 6)).toString());
    assertEquals("2020-09-01..2020-09-14", period.within(YearMonth.of(2020, 9)).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-07-01..", "..2020-07-01", "1900..2020"})
  void needsTwoEndsThatAreNotTooFarApart(String text) {
    var e = assertThrows(IllegalArgumentException.class, () -> period(text));
    assertTrue(String.valueOf(e.getMessage()).startsWith("a report "), e.getMessage());
  }
}
