package vn.giaoban.lucene.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class DirectiveWordsTest {
  @Test
  void findsSyllablesAndPairsAsSpelled() {
    assertWords("Đăng ký nhãn", "ký", "ký nhãn", "nhãn", "đăng", "đăng ký");
    assertWords("nhan hieu", "hieu", "nhan", "nhan hieu");
  }

  @Test
  void putsToneMarksInOnePlace() {
    assertWords("Hoà HÒA", "hòa", "hòa hòa");
  }

  @Test
  void pairsNothingAcrossPunctuation() {
    assertWords("một, hai", "hai", "một");
    assertWords("một (hai) ba", "ba", "hai", "một");
    assertWords("một - hai", "hai", "một");
    assertWords("một: hai; ba. bốn", "ba", "bốn", "hai", "một");
    assertWords("Sở:Tham", "sở", "tham");
  }

  @Test
  void leavesOutNumbersAndWhatStandsOnEitherSideIsNoPair() {
    assertWords("quý 3 năm 2020", "năm", "quý");
    assertWords("trước 20/11/2021 phải", "phải", "trước");
  }

  @Test
  void leavesOutNumbersOfDocumentsWithTheirParts() {
    assertWords("theo 296/KH-UBND tỉnh", "theo", "tỉnh");
  }

  @Test
  void takesANameWithAnAmpersandAsOneWord() {
    assertWords("Sở KH&CN tỉnh", "kh&cn", "kh&cn tỉnh", "sở", "sở kh&cn", "tỉnh");
  }

  @Test
  void findsNoneWhereThereIsNone() {
    assertWords("");
    assertWords("2020, 50% …");
  }

  private static void assertWords(String text, String... words) {
    assertEquals(Set.of(words), Set.copyOf(DirectiveWords.of(SplitText.of(text))));
  }
}
