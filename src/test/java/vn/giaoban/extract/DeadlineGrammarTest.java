package vn.giaoban.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.notice.Deadline;
import vn.giaoban.text.RandomText;

class DeadlineGrammarTest {
  private static final LocalDate MEETING = LocalDate.of(2020, 10, 5);

  private final DeadlineGrammar grammar = new DeadlineGrammar();

  @ParameterizedTest
  @CsvFileSource(
      resources = "deadlines-found.csv",
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "null")
  void finds(@Nullable LocalDate meeting, String item, String expected) {
    assertEquals(expected, days(grammar.find(item, meeting)));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "deadlines-none.csv",
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "null")
  void findsNone(@Nullable LocalDate meeting, String item) {
    assertEquals("", days(grammar.find(item, meeting)));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "deadlines-written.csv",
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "")
  void readsHoweverADayIsWritten(
      LocalDate meeting, String item, @Nullable String expected, @Nullable String impossible) {
    assertEquals(expected == null ? "" : expected, days(grammar.find(item, meeting)));
    assertEquals(
        impossible == null ? List.of() : List.of(impossible),
        DateExpression.impossible(FoldedText.of(item)));
  }

  @Test
  void keepsTheWordsThatSayIt() {
    var item = "Rà soát,  gửi chậm nhất là\n trước 17h00 ngày 20 / 10; xong ngay trong tháng 11.";
    assertEquals(
        List.of("chậm nhất là trước 17h00 ngày 20 / 10", "ngay trong tháng 11"),
        grammar.find(item, MEETING).stream().map(Deadline::text).toList());
  }

  @Test
  void takesEachDateOnce() {
    var item = "Gửi trước ngày 20/10; nhắc lại: chậm nhất là ngày 20 tháng 10 năm 2020.";
    assertEquals("2020-10-20", days(grammar.find(item, MEETING)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trước ",
        "ngày ",
        "trước ngày ",
        "hạn ",
        "thời hạn gửi ",
        "1/",
        "12/12/",
        "từ ngày 1 đến ",
        " ",
        "báo cáo ",
        "tháng 9, 10, ",
        "hàng tháng, ",
        "17h00 ",
        "quý ",
        "(",
        "trong tháng 9 đã ",
        "9"
      })
  void staysQuickOnRepeatedWords(String words) {
    assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> grammar.find(words.repeat(20_000 / words.length()), MEETING));
  }

  @Test
  void readsAnyText() {
    var pieces =
        List.of(
            "trước ",
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
            "đến hết ",
            "từ ",
            "hàng ",
            "chậm nhất ",
            "한",
            "İ",
            "\uD83D",
            "\uD83D\uDE00",
            "e\u0301",
            ".",
            ";",
            "99999999999",
            "báo cáo ",
            "(",
            "năm ",
            "nay",
            "sau",
            "-",
            "trong ");
    int found = 0;
    for (var text : RandomText.of(42, pieces).toList()) {
      for (var deadline : grammar.find(text, text.length() % 3 == 0 ? null : MEETING)) {
        assertTrue(deadline.text().length() <= text.length(), text);
        found++;
      }
    }
    assertTrue(found > 20, "only " + found);
  }

  private static String days(List<Deadline> found) {
    return found.stream()
        .map(deadline -> deadline.on().toString())
        .collect(Collectors.joining(" "));
  }
}
