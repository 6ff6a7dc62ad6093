package vn.giaoban.vocabulary.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.text.RandomText;

final class DateReaderTest {
  private static final Anchor MEETING = Anchor.of(2025, LocalDate.of(2025, 9, 4));

  private static final List<String> MONTHS =
      List.of(
          "Một",
          "Hai",
          "Ba",
          "Tư",
          "Năm",
          "Sáu",
          "Bảy",
          "Tám",
          "Chín",
          "Mười",
          "Mười Một",
          "Mười Hai");

  /// All days from a leap year into the next.
  @Test
  void readsEveryFormOfEveryDay() {
    var last = LocalDate.of(2025, 12, 31);
    for (var day = LocalDate.of(2024, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
      for (var written : forms(day)) {
        assertReads(day, written, written);
        assertReads(day, "Gửi Sở trước ngày " + written + ", không để chậm.", written);
      }
    }
  }

  private static void assertReads(LocalDate day, String text, String written) {
    var found = DateReader.in(text);
    assertEquals(1, found.size(), text);
    var date = found.getFirst();
    assertEquals(day, date.day(Anchor.of(day.getYear(), null)), text);
    assertEquals(written, text.substring(date.start(), date.end()));
    assertEquals(text.contains("ngày"), date.introduced(), text);
  }

  private static List<String> forms(LocalDate date) {
    int day = date.getDayOfMonth();
    int month = date.getMonthValue();
    int year = date.getYear();
    var forms = new ArrayList<String>();
    for (var mark : List.of("/", ".", "-", " / ")) {
      forms.add("%d%s%d%s%d".formatted(day, mark, month, mark, year));
      forms.add("%02d%s%02d%s%d".formatted(day, mark, month, mark, year));
    }
    for (var mark : List.of("/", ".", "-")) {
      forms.add("%02d%s%02d%s%02d".formatted(day, mark, month, mark, year % 100));
      forms.add("%02d%s%02d".formatted(day, mark, month));
      forms.add("%d%s%d năm %d".formatted(day, mark, month, year));
    }
    forms.add(date.toString());
    forms.add("%d/%02d/%02d".formatted(year, month, day));
    var name = MONTHS.get(month - 1);
    forms.add("%d tháng %d năm %d".formatted(day, month, year));
    forms.add("%02d tháng %02d, năm %d".formatted(day, month, year));
    forms.add("%d tháng %d/%d".formatted(day, month, year));
    forms.add("%d tháng %s năm %d".formatted(day, name, year));
    forms.add("%d thang %d nam %d".formatted(day, month, year));
    if (day <= 10) {
      forms.add("mồng %d/%d/%d".formatted(day, month, year));
      forms.add("mùng %d tháng %s năm %d".formatted(day, name, year));
    }
    return forms;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trong tháng 9/2025 | 2025-09",
        "tháng 9 năm 2025 | 2025-09",
        "tháng 9-2025 | 2025-09",
        "T9/2025, T10.2025 | 2025-09 2025-10",
        "T9 và T10 | ''",
        "8/2025 | 2025-08",
        "tháng chín, tháng Mười Hai | 2025-09 2025-12",
        "tháng một | 2025-01",
        "tháng giêng, tháng chạp | 2025-01 2025-12",
        "tháng 8, 9 và 10 năm 2024 | 2024-08 2024-09 2024-10",
        "tháng 8, 9 cơ sở | 2025-08",
        "tháng 9/25 | 2025-09",
        "tháng 9/10 | ''",
        "quý III/2024 | 2024-Q3",
        "quý 3 năm 2024 | 2024-Q3",
        "Quý lV 2024 | 2024-Q4",
        "quí 4, quyIII/2024, Q3/2024 | 2025-Q4 2024-Q3 2024-Q3",
        "quý IV năm nay và quý I năm sau | 2025-Q4 2026-Q1",
        "quý khách | ''",
        "6 tháng đầu năm 2024 | 2024-H1",
        "sáu tháng cuối năm | 2025-H2",
        "9 tháng đầu năm 2024 | 2024-Q3",
        "9 tháng năm 2024 | 2024-Q3",
        "6 tháng tới | 2025-10",
        "năm 2024 | 2024",
        "tháng này, tháng sau, quý tới | 2025-09 2025-10 2025-Q4",
        "tháng trước, quý trước, năm ngoái | 2025-08 2025-Q2 2024",
        "hôm nay, hôm qua | 2025-09-04 2025-09-03",
        "this month, last quarter, tomorrow | 2025-09 2025-Q2 2025-09-05",
        "ngày 15 tháng này, ngày 3 của tháng sau | 2025-09-15 2025-10-03",
        "ngày 25, ngày 3 | 2025-09-25 2025-10-03",
        "20/11 năm ngoái | 2024-11-20",
        "(hạn 30/9) | 2025-09-30",
        "trước 17h00 ngày l5/1O/2O25 | 2025-10-15",
        "ngày I tháng 9 | 2025-09-01",
        "trước ngày15/9 | 2025-09-15",
        "14, 15/8 | 2025-08-14 2025-08-15",
        "ngày 14 và ngày 15 tháng 8 | 2025-08-14 2025-08-15",
        "22 tháng 6 | 2025-06-22 2025-06",
        "thứ 2 tháng 9 | 2025-09",
        "số 12/2020/TT-BTC, 296/KH-UBND, mục 1.2.3 | ''",
        "45/20 hộ, 13/2025 | ''",
      })
  void readsPeriods(String text, String periods) {
    assertEquals(
        periods,
        DateReader.in(text).stream()
            .map(date -> String.valueOf(date.value().on(MEETING)))
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/9",
        "31/9/2025",
        "30/02/2026",
        "29.2.2025",
        "29-2-25",
        "2025-06-31",
        "ngày 31 tháng 9",
        "31 tháng Tư năm 2025",
        "12/13/2025",
        "00/9/2025"
      })
  void knowsDaysThatNoCalendarHas(String text) {
    var found = DateReader.in(text);
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.getFirst().value() instanceof DateValue.Impossible, found::toString);
    assertNull(found.getFirst().day(MEETING));
  }

  @Test
  void takesALeapDayOnlyInALeapYear() {
    var day = DateReader.in("29/2").getFirst();
    assertEquals(LocalDate.of(2024, 2, 29), day.day(Anchor.of(2024, null)));
    assertNull(day.day(Anchor.of(2025, null)));
    assertNull(day.day(Anchor.of(0, null)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "từ ngày 10/9 đến hết ngày 20/9/2024 | 2024-09-10 | 2024-09-20",
        "từ ngày 10 đến ngày 20/9/2024 | 2024-09-10 | 2024-09-20",
        "từ 28 tháng 12 năm 2024 tới 3 tháng 1 năm 2025 | 2024-12-28 | 2025-01-03",
        "10/9 - 20/9/2024 | 2024-09-10 | 2024-09-20",
        "14-15/8/2024 | 2024-08-14 | 2024-08-15",
        "tháng 8 đến tháng 10/2025 | 2025-08 | 2025-10",
      })
  void readsSpans(String text, String first, String last) {
    var found = DateReader.in(text).getLast();
    assertEquals(last, String.valueOf(found.value().on(MEETING)));
    var start = assertStarts(found.first());
    assertEquals(first, String.valueOf(start.on(MEETING)));
  }

  private static DateValue assertStarts(@Nullable DateValue first) {
    assertNotNull(first);
    return java.util.Objects.requireNonNull(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"20/9 và đến 30/9", "trước 20/9, ngày 30/9", "14, 15/8", "20/9 (30/9)"})
  void seesNoSpanInLists(String text) {
    assertTrue(DateReader.in(text).stream().allMatch(date -> date.first() == null), text);
  }

  @ParameterizedTest
  @CsvSource({
    "ngày 5/9/2025, true",
    " Quý III/2025 , true",
    "từ ngày 10/9 đến hết ngày 20/9/2025, true",
    "trước 5/9/2025, false",
    "5/9/2025., false",
    "5/9/2025 6/9/2025, false",
    "'', false",
  })
  void tellsWhetherATextIsADate(String text, boolean whole) {
    assertEquals(whole, DateReader.whole(text) != null);
  }

  @Test
  void readsAnyText() {
    var pieces =
        List.of(
            "ngày ",
            "20",
            "/",
            "11",
            "2020",
            " tháng ",
            "9",
            "quý ",
            "IV",
            "l",
            "O",
            "\n",
            "đến ",
            "hết ",
            "-",
            ".",
            ",",
            "năm ",
            "nay",
            "mười ",
            "hai ",
            "한",
            "İ",
            "\uD83D",
            "e\u0301",
            "99999999999",
            "(",
            "T",
            "Q3",
            " ",
            "6 ",
            "đầu ",
            "và ",
            "mồng ",
            "kế ",
            "tiếp ");
    int found = 0;
    for (var text : RandomText.of(7, pieces).toList()) {
      for (var date : DateReader.in(text)) {
        assertTrue(date.start() < date.end() && date.end() <= text.length(), text);
        assertTrue(String.valueOf(date.value().on(MEETING)).length() > 3, text);
        found++;
      }
    }
    assertTrue(found > 500, "only " + found);
  }
}
