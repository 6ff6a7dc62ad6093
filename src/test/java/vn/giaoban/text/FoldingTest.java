package vn.giaoban.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Hoà, hòa",
    "HÒA, hòa",
    "hoạ, họa",
    "khoẻ, khỏe",
    "xoè, xòe",
    "Thuỷ, thủy",
    "uỷ ban, ủy ban",
    "LUỸ, lũy",
    "toán, toán",
    "hoàng, hoàng",
    "thuyền, thuyền",
    "quỳ, quỳ",
    "quý, quý",
    "quả, quả",
    "Đường, đường"
  })
  void exactPutsToneMarksInOnePlace(String written, String folded) {
    assertEquals(folded, Folding.exact(written));
  }

  @ParameterizedTest
  @CsvSource({
    "Đường, duong",
    "đặc khu, dac khu",
    "NGHỊ QUYẾT, nghi quyet",
    "Ừ, u",
    "Ở Ứng, o ung",
    "ỷ ỹ ỵ, y y y",
    "R'Lấp, r'lap",
    "12/2020 – “Số”, 12/2020 – “so”"
  })
  void plainHasNoMarks(String written, String folded) {
    assertEquals(folded, Folding.plain(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Đắk Lắk", "İstanbul", "ﬁ 한글", "e\u0301", "a\uD83D\uDE00b", "½ ℃ ①"})
  void plainIsAsLongAsTheText(String text) {
    assertEquals(text.length(), Folding.plain(text).length());
  }

  @ParameterizedTest
  @CsvSource({
    "Nghệ An, nghe-an",
    "Bà Rịa - Vũng Tàu, ba-ria-vung-tau",
    "' Thừa Thiên Huế. ', thua-thien-hue",
    "Đồng Tháp, dong-thap"
  })
  void slugIsPartOfAnAddress(String name, String slug) {
    assertEquals(slug, Folding.slug(name));
  }

  @ParameterizedTest
  @CsvSource({"'  giao \n\t ban  ', giao ban", "'', ''", "'\n', ''"})
  void oneLineHasSingleSpaces(String text, String line) {
    assertEquals(line, Folding.oneLine(text));
  }

  @ParameterizedTest
  @CsvSource({"hòa, hoà", "hùy, huỳ", "qùy, qùy", "xòe, xoè", "òa, oà", "hoa, hoa", "hoàn, hoàn"})
  void movesAToneMarkOnWhereMoreFollows(String exact, String continued) {
    assertEquals(continued, Folding.continued(exact));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ΟΔΟΣ", "𐐀Ủy ban", "ẞ", "ĐẮK LẮK", "Ǆ"})
  void lowerCasesLikeStrings(String text) {
    assertEquals(text.toLowerCase(Locale.ROOT), Folding.exact(text));
  }
}
