package vn.giaoban.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerTest {
  @Test
  void composesMarksThatStandAlone() {
    assertEquals(
        "Sở Khoa học", Normalizer.normalize("So\u031B\u0309 Khoa ho\u0323c"), "NFD to NFC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\u000B"})
  void endsEveryLineAlike(String end) {
    assertEquals("một\n\nhai\n", Normalizer.normalize("một" + end + end + "hai" + end));
  }

  @Test
  void keepsTabsAndPageBreaks() {
    assertEquals("a\tb\fc", Normalizer.normalize("a\tb\fc"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u2003", "\u2009", "\u202F", "\u3000", "\u2000", "\u2002"})
  void makesEverySpaceAPlainOne(String space) {
    assertEquals("ngày 20 ", Normalizer.normalize("ngày" + space + "20" + space));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200B", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u202A", "\u2066", "\u2069", "\u061C",
        "\u0000", "\u009B"
      })
  void dropsWhatCannotBeSeen(String invisible) {
    assertEquals("tỉnh", Normalizer.normalize(invisible + "tỉ" + invisible + "nh"));
  }

  @Test
  void composesAcrossWhatCannotBeSeen() {
    assertEquals("tế", Normalizer.normalize("tê\u200B\u0301"));
  }

  @Test
  void mendsLettersThatOnlyLookVietnamese() {
    assertEquals("Đồng Đội", Normalizer.normalize("\u00D0ồng \u0189ội"));
  }

  @Test
  void leavesANormalTextAlone() {
    var text = "THÔNG BÁO\n\n1. Phòng Quản lý – “Công nghệ”…\n";
    assertEquals(text, Normalizer.normalize(text));
  }
}
