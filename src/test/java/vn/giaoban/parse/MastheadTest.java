package vn.giaoban.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.giaoban.source.WrittenText.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MastheadTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

  @Test
  void readsTwoColumns() {
    var masthead =
        read(
            """
            UBND TỈNH SƠN LA                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ KHOA HỌC VÀ CÔNG NGHỆ             Độc lập - Tự do - Hạnh phúc
            Số: 73/TB-SKHCN                  Sơn La, ngày 04 tháng 3 năm 2021

                                  THÔNG BÁO
                  Kết luận của Giám đốc Sở tại cuộc họp giao ban
                                tháng 02/2021

            Ngày 02/3/2021, Giám đốc Sở chủ trì cuộc họp giao ban.
            """);
    assertEquals(73, masthead.number());
    assertEquals("TB-SKHCN", masthead.symbol());
    assertEquals("TB", masthead.type());
    assertEquals("Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 02/2021", masthead.title());
    assertPlace("Sơn La, ngày 04 tháng 3 năm 2021", masthead.place());
    assertEquals(DAY, masthead.issuedOn());
    assertEquals(
        List.of("UBND TỈNH SƠN LA", "SỞ KHOA HỌC VÀ CÔNG NGHỆ"),
        masthead.issuer().stream().map(Quote::text).toList());
  }

  @Test
  void readsColumnsThatWereFlattened() {
    var masthead =
        read(
            """
            UBND TỈNH SƠN LA CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ KHOA HỌC VÀ CÔNG NGHỆ Độc lập - Tự do - Hạnh phúc
            Số: 73/TB-SKHCN Sơn La, ngày 04 tháng 3 năm 2021
            THÔNG BÁO
            Kết luận giao ban tháng 02/2021
            """);
    assertEquals("TB-SKHCN", masthead.symbol());
    assertPlace("Sơn La, ngày 04 tháng 3 năm 2021", masthead.place());
    assertEquals(
        List.of("UBND TỈNH SƠN LA", "SỞ KHOA HỌC VÀ CÔNG NGHỆ"),
        masthead.issuer().stream().map(Quote::text).toList());
  }

  @Test
  void readsOneColumnBelowTheOther() {
    var masthead =
        read(
            """
            UBND TỈNH SƠN LA
            SỞ KHOA HỌC
            VÀ CÔNG NGHỆ
            Số: 73/TB-SKHCN
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Sơn La, ngày 04 tháng 3 năm 2021
            BÁO CÁO
            Kết quả giao ban quý I
            """);
    assertEquals("BC", masthead.type());
    assertEquals("Kết quả giao ban quý I", masthead.title());
    assertEquals("SỞ KHOA HỌC VÀ CÔNG NGHỆ", masthead.issuer().getLast().text());
    assertEquals(DAY, masthead.issuedOn());
  }

  @ParameterizedTest
  @CsvSource({
    "Số: 73/TB-SKHCN, 73, TB-SKHCN",
    "Số 73/TB-SKHCN, 73, TB-SKHCN",
    "Số:73 /TB - SKHCN, 73, TB-SKHCN",
    "SỐ: 1073/TB-SKHCN, 1073, TB-SKHCN",
    "Số: /TB-SKHCN,, TB-SKHCN",
    "Số: …../TB-SKHCN,, TB-SKHCN",
    "Số:      /TB-SKHCN,, TB-SKHCN",
    "Số: 08/BC-VP&TH, 8, BC-VP&TH",
    "Số: 5/TB-UBND-VX, 5, TB-UBND-VX"
  })
  void readsTheNumber(String line, @Nullable Integer number, String symbol) {
    var masthead = read("SỞ KHOA HỌC VÀ CÔNG NGHỆ\n" + line + "\nTHÔNG BÁO\nKết luận giao ban\n");
    assertEquals(number, masthead.number());
    assertEquals(symbol, masthead.symbol());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sơn La, ngày 04 tháng 3 năm 2021 | 2021-03-04",
        "Sơn La, ngày 4 tháng 03 năm 2021 | 2021-03-04",
        "TP. Hồ Chí Minh, ngày 04 tháng 3 năm 2021 | 2021-03-04",
        "Bà Rịa - Vũng Tàu, ngày 04 tháng 3 năm 2021 | 2021-03-04",
        "Sơn La, ngày l4 tháng 3 năm 2021 | 2021-03-14",
        "Sơn La, ngày 04 thàng 3 năm 2021 | 2021-03-04",
        "Sơn La, ngày 04/3/2021 | 2021-03-04",
        "ngày 04 tháng 3 năm 2021 | 2021-03-04",
        "ngày 04tháng03năm2021 | 2021-03-04",
        "Sơn La, ngày l4tháng3năm2021 | 2021-03-14",
        "Sơn La, ngày04 tháng3 năm2021 | 2021-03-04",
        "Sơn La, ngày … tháng 3 năm 2021 |",
        "Sơn La, ngày 31 tháng 2 năm 2021 |"
      })
  void readsTheDay(String line, @Nullable LocalDate day) {
    var masthead = read("SỞ KHOA HỌC VÀ CÔNG NGHỆ\n" + line + "\nTHÔNG BÁO\nKết luận giao ban\n");
    assertEquals(day, masthead.issuedOn());
    assertEquals(2021, masthead.issuedYear());
  }

  @Test
  void aTitleThatSharesItsLineWithTheTypeIsTheWholeLine() {
    var masthead = read("SỞ Y TẾ\nTHÔNG BÁO KẾT LUẬN GIAO BAN THÁNG 11/2021\n\n1. Văn phòng\n");
    assertEquals("TB", masthead.type());
    assertEquals("THÔNG BÁO KẾT LUẬN GIAO BAN THÁNG 11/2021", masthead.title());
  }

  @Test
  void theTitleEndsWhereTheOpeningStarts() {
    var masthead =
        read(
            """
            BIÊN BẢN
            Họp giao ban tuần 12
            Vào lúc 8 giờ ngày 22/3/2021, tại phòng họp tầng hai, Sở họp giao ban tuần.
            """);
    assertEquals("BB", masthead.type());
    assertEquals("Họp giao ban tuần 12", masthead.title());
  }

  @Test
  void aLetterHasItsSubjectBehindVv() {
    var masthead =
        read(
            """
            SỞ KHOA HỌC VÀ CÔNG NGHỆ
            Số: 73/SKHCN-VP
            V/v kết luận giao ban tháng 2
            năm 2021
            Kính gửi: Các phòng, đơn vị thuộc Sở.
            """);
    assertEquals("CV", masthead.type());
    assertEquals("kết luận giao ban tháng 2 năm 2021", masthead.title());
  }

  @Test
  void mayBeMissing() {
    var masthead = read("- Văn phòng gửi lịch họp.\n- Thanh tra rà soát đơn.\n");
    assertNull(masthead.symbol());
    assertNull(masthead.type());
    assertNull(masthead.title());
    assertNull(masthead.place());
    assertEquals(List.of(), masthead.issuer());
  }

  private static void assertPlace(String words, @Nullable Quote place) {
    assertNotNull(place);
    assertEquals(words, place.text());
  }

  private static Masthead read(String text) {
    var document = document(text);
    return Masthead.read(LineReader.read(document), document.text());
  }
}
