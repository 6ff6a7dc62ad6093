package vn.giaoban.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.vocabulary.words.WordRow;
import vn.giaoban.vocabulary.words.WordUse;
import vn.giaoban.vocabulary.words.Wordings;

class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.standard();

  static List<WordRow> rows() {
    return LEXICON.rows();
  }

  private static Reading reading(String text) {
    return new Findings(LEXICON).of(text);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsEveryWordingOfARow(WordRow row) {
    for (var wording : row.wordings()) {
      var tail = row.onlyBefore().isEmpty() ? tail(row) : " " + row.onlyBefore().getFirst();
      var reading = reading(wording + tail);
      assertTrue(row.uses().stream().allMatch(use -> reading.startsAt(0, use)), wording);
    }
  }

  private static String tail(WordRow row) {
    return switch (row.tail()) {
      case WordRow.WORD -> " xyz";
      case ':', '.' -> String.valueOf(row.tail());
      default -> "";
    };
  }

  @Test
  void findsWhateverTheMarksAndCapitals() {
    assertTrue(reading("RÀ SOÁT hồ sơ").startsAt(0, WordUse.OPENS));
    assertTrue(reading("ra soat ho so").startsAt(0, WordUse.OPENS));
    assertFalse(reading("rà, soát hồ sơ").has(WordUse.OPENS));
    assertFalse(reading("ràsoát hồ sơ").has(WordUse.OPENS));
  }

  @Test
  void whatFollowsMakesItSomethingElse() {
    assertTrue(reading("Sở cần gửi").has(WordUse.ENDS_NAME));
    assertFalse(reading("Sở cán bộ").has(WordUse.ENDS_NAME));
    assertTrue(reading("phải được gửi").has(WordUse.ENDS_NAME));
    assertFalse(reading("nghiệp vụ dược").has(WordUse.ENDS_NAME));
  }

  @Test
  void readsATextOnce() {
    var findings = new Findings(LEXICON);
    assertEquals(findings.of("Rà soát"), findings.of("Rà soát"));
  }

  @Test
  void canDoWithoutARow() {
    var without = LEXICON.without(row -> row.phrase().equals("rà soát"));
    assertFalse(new Findings(without).of("rà soát hồ sơ").has(WordUse.OPENS));
    assertTrue(new Findings(without).of("gửi hồ sơ").has(WordUse.OPENS));
  }

  @Test
  void spellsPhrasesOut() {
    assertEquals(
        List.of("ý kiến chỉ đạo", "ý kiến kết luận", "chỉ đạo", "kết luận"),
        Wordings.of("[ý kiến] (chỉ đạo|kết luận)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a|b", "a|b", "a]", "[(a)]"})
  void refusesBracketsOutOfPlace(String phrase) {
    assertThrows(IllegalArgumentException.class, () -> Wordings.of(phrase));
  }
}
