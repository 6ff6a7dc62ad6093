package vn.giaoban.search.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodParserTest {
  /// Already the 21st in Viet Nam.
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-11-20T20:00:00Z"), ZoneOffset.UTC);

  private final PeriodParser parser = new PeriodParser(CLOCK);

  @ParameterizedTest
  @CsvSource({
    "2020, 2020-01-01..2020-12-31",
    "2020-H1, 2020-01-01..2020-06-30",
    "2020-Q3, 2020-07-01..2020-09-30",
    "2020-q3, 2020-07-01..2020-09-30",
    "2020-02, 2020-02-01..2020-02-29",
    "2020-08-27, 2020-08-27..2020-08-27",
    "27/8/2020, 2020-08-27..2020-08-27",
    "8/2020, 2020-08-01..2020-08-31",
    "Q3/2020, 2020-07-01..2020-09-30",
    "2020-8-7, 2020-08-07..2020-08-07",
    "05.09.2020, 2020-09-05..2020-09-05",
    "5-9-2020, 2020-09-05..2020-09-05",
    "ngày mùng 5 tháng Chín năm 2020, 2020-09-05..2020-09-05",
    "tháng 9/2020, 2020-09-01..2020-09-30",
    "tháng 9 năm ngoái, 2019-09-01..2019-09-30",
    "quý III/2020, 2020-07-01..2020-09-30",
    "quý 3 năm 2020, 2020-07-01..2020-09-30",
    "quý III/2020r, 2020-06-15..2020-09-14",
    "6 tháng đầu năm 2020, 2020-01-01..2020-06-30",
    "9 tháng đầu năm 2020, 2020-01-01..2020-09-30",
    "năm 2020, 2020-01-01..2020-12-31",
    "từ ngày 10/9 đến hết ngày 20/9/2020, 2020-09-10..2020-09-20",
    "8/2020..quý IV/2020, 2020-08-01..2020-12-31",
    "2020-08-01..2020-10-15, 2020-08-01..2020-10-15",
    "2020-Q1..2020-Q2, 2020-01-01..2020-06-30",
    "2020-08.., 2020-08-01..",
    "..2020-08, ..2020-08-31",
    "2020-Q3r, 2020-06-15..2020-09-14",
    "2020-H1r, 2019-12-15..2020-06-14",
    "2020r, 2019-12-15..2020-12-14",
    "2020-08r, 2020-07-15..2020-08-14",
    "hôm-nay, 2020-11-21..2020-11-21",
    "hom qua, 2020-11-20..2020-11-20",
    "tuần-này, 2020-11-16..2020-11-22",
    "tháng-này, 2020-11-01..2020-11-30",
    "thang-truoc, 2020-10-01..2020-10-31",
    "quý-trước, 2020-07-01..2020-09-30",
    "quý này, 2020-10-01..2020-12-31",
    "năm-ngoái, 2019-01-01..2019-12-31",
    "năm-nay, 2020-01-01..2020-12-31",
    "next-month, 2020-12-01..2020-12-31",
    "last-quarter, 2020-07-01..2020-09-30",
    "today.., 2020-11-21..",
  })
  void readsPeriods(String text, String days) {
    assertEquals(days, parser.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "2020-13",
        "2020-02-30",
        "31/4/2020",
        "31/4",
        "20/11",
        "ngày 25",
        "tháng 9",
        "trước 20/11/2020",
        "2020-Q5",
        "2020-08-27r",
        "2020-08..2020-07",
        "gần đây",
        "r",
        "20200"
      })
  void refusesWhatIsNone(String text) {
    assertThrows(IllegalArgumentException.class, () -> parser.parse(text));
  }

  @Test
  void takesTheDayOfVietNam() {
    assertEquals("2020-11-21", parser.today().toString());
  }
}
