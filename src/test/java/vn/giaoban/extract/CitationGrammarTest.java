package vn.giaoban.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.notice.Citation;
import vn.giaoban.text.RandomText;

class CitationGrammarTest {
  private final CitationGrammar grammar = new CitationGrammar();

  @ParameterizedTest
  @CsvFileSource(resources = "citations-found.csv", delimiter = '|', quoteCharacter = '`')
  void finds(String item, String expected) {
    assertEquals(expected, refs(grammar.find(item)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "citations-none.csv", delimiter = '|', quoteCharacter = '`')
  void findsNone(String item) {
    assertEquals("", refs(grammar.find(item)));
  }

  @Test
  void keepsTheWordsThatReferToIt() {
    var item = "thực hiện Kế hoạch số  296/KH-UBND, 15/QĐ-UBND và Công văn số: 12 /UBND-KT";
    assertEquals(
        List.of("Kế hoạch số 296/KH-UBND", "15/QĐ-UBND", "Công văn số: 12 /UBND-KT"),
        grammar.find(item).stream().map(Citation::text).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nghị quyết ",
        "số ",
        "12/",
        "A-",
        "1/A-",
        "1-KH/",
        "Nghị quyết Trung ương ",
        "TCVN ",
        "ISO/IEC ",
        "12/KH-UBND, ",
        "5699-1",
        "Nghị quyết 18 và 19, ",
        " ",
        "kế hoạch số ",
        "khóa XI ",
        "A"
      })
  void staysQuickOnRepeatedWords(String words) {
    assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> grammar.find(words.repeat(20_000 / words.length())));
  }

  @Test
  void endsAPhraseThatNeverEnds() {
    var item = "Nghị quyết " + "Trung ương 6 ".repeat(20_000);
    assertTimeoutPreemptively(Duration.ofMinutes(1), () -> grammar.find(item));
  }

  @Test
  void readsAnyText() {
    var pieces =
        List.of(
            "Nghị quyết ",
            "số ",
            "06",
            "/",
            "-",
            "KH",
            "UBND",
            "TW",
            "Trung ương ",
            "khoá ",
            "XI",
            "ISO ",
            "TCVN ",
            "9001",
            ":",
            "2015",
            " và ",
            ", ",
            "NQ ",
            "한",
            "İ",
            "\uD83D",
            "e\u0301",
            ".",
            "\n",
            "99999999",
            "Đề án ",
            "(",
            ")",
            "QĐ");
    int found = 0;
    for (var text : RandomText.of(42, pieces).toList()) {
      for (var citation : grammar.find(text)) {
        assertFalse(citation.ref().isBlank(), text);
        found++;
      }
    }
    assertTrue(found > 100, "only " + found);
  }

  private static String refs(List<Citation> found) {
    return found.stream().map(Citation::ref).collect(Collectors.joining(";"));
  }
}
