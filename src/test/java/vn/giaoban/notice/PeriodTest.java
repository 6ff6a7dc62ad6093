package vn.giaoban.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2020-08-14, 2020-08-14, 2020-08-14",
    "2020-02, 2020-02-01, 2020-02-29",
    "2021-02, 2021-02-01, 2021-02-28",
    "2020-Q1, 2020-01-01, 2020-03-31",
    "2020-Q4, 2020-10-01, 2020-12-31",
    "2020-H1, 2020-01-01, 2020-06-30",
    "2020-H2, 2020-07-01, 2020-12-31",
    "2020, 2020-01-01, 2020-12-31"
  })
  void isReadAsItIsWritten(String written, LocalDate first, LocalDate last) {
    var period = Period.parse(written);
    assertEquals(written, period.toString());
    assertEquals(first, period.firstDay());
    assertEquals(last, period.lastDay());
  }

  @Test
  void isReadInSmallLettersToo() {
    assertEquals(new Period.Quarter(2020, 3), Period.parse("2020-q3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "20",
        "2020-13",
        "2020-00",
        "2020-02-30",
        "2020-Q5",
        "2020-H3",
        "08/2020",
        "2020-8"
      })
  void namesWhatIsNoPeriod(String written) {
    var refused = assertThrows(IllegalArgumentException.class, () -> Period.parse(written));
    assertEquals("not a period: " + written, refused.getMessage());
  }

  @Test
  void hasFourQuartersAndTwoHalves() {
    assertThrows(IllegalArgumentException.class, () -> new Period.Quarter(2020, 0));
    assertThrows(IllegalArgumentException.class, () -> new Period.Half(2020, 3));
  }
}
