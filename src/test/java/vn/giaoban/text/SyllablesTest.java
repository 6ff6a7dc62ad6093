package vn.giaoban.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SyllablesTest {
  private static final Path RULES = Path.of("src/main/resources/vn/giaoban/text/syllables.rbbi");

  /// `-Dgolden.update=true` compiles them anew.
  @Test
  void shipsTheRulesCompiled() throws IOException {
    var compiled = new ByteArrayOutputStream();
    RuleBasedBreakIterator.compileRules(Files.readString(RULES), compiled);
    var shipped = RULES.resolveSibling("syllables.brk");
    if (Boolean.getBoolean("golden.update")) {
      Files.write(shipped, compiled.toByteArray());
    }
    assertArrayEquals(compiled.toByteArray(), Files.readAllBytes(shipped));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Văn phòng Sở:Tham mưu; Văn|phòng|Sở|Tham|mưu",
        "P.QLCN, TP.HCM và v.v.; P|QLCN|TP|HCM|và|v|v",
        "a_b __c__; a|b|c",
        "296.000.000 đồng, 1.5 và 1,5; 296.000.000|đồng|1.5|và|1,5",
        "9001:2015 : 27001; 9001|2015|27001",
        "ngày 31/12/2019.; ngày|31|12|2019",
        "ISO9001 A1.B2 Q.1; ISO9001|A1|B2|Q|1",
        "Ea H'leo, R’lấp; Ea|H'leo|R’lấp",
        "'trích' 5'; trích|5",
        "e\u0302\u0301m co\u0323; e\u0302\u0301m|co\u0323",
        "漢字 カタカナ ภาษาไทย; 漢|字|カタカナ|ภาษาไทย",
        "😀 … – § ²; ''",
      })
  void splits(String text, String words) {
    assertEquals(
        words,
        Syllables.of(text).stream().map(Syllables.Token::text).collect(Collectors.joining("|")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Sở (gấp), 1.234 đ.; Sở|(|gấp|)|,|1.234|đ|.",
        "a - b 😀; a|-|b|😀",
      })
  void splitsSignsToo(String text, String words) {
    assertEquals(
        words,
        Syllables.withSigns(text).stream()
            .map(Syllables.Token::text)
            .collect(Collectors.joining("|")));
  }

  /// Latin texts are split without the break iterator, and go on with it behind the first other
  /// character.
  @Test
  void splitsLatinTextsAsTheRulesDo() throws IOException {
    var rules = new RuleBasedBreakIterator(Files.readString(RULES));
    var signs = "aZỷĐ09 .,;':-–“’\u0301\u0303ª文х\n\uD83D\uDE00";
    var random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      var text =
          random
              .ints(random.nextInt(12), 0, signs.length())
              .mapToObj(at -> signs.substring(at, at + 1))
              .collect(Collectors.joining());
      var cut = new ArrayList<String>();
      Syllables.cut(text, (start, end, isToken) -> cut.add(start + "-" + end + isToken));
      assertEquals(cut(rules, text), cut, text);
    }
  }

  private static List<String> cut(RuleBasedBreakIterator rules, String text) {
    var cut = new ArrayList<String>();
    rules.setText(text);
    int start = rules.first();
    for (int end = rules.next(); end != BreakIterator.DONE; end = rules.next()) {
      cut.add(start + "-" + end + (rules.getRuleStatus() > 0));
      start = end;
    }
    return cut;
  }
}
