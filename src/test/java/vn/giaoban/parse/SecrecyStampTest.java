package vn.giaoban.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Normalizer;

class SecrecyStampTest {
  private static final String PLAIN_NUMBER =
      "Số: 15/TB-SNV      Hà Giang, ngày 05 tháng 9 năm 2025";

  private static LinedText notice(String masthead, String title) {
    var text =
        """
            UBND TỈNH HÀ GIANG            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ NỘI VỤ                     Độc lập - Tự do - Hạnh phúc
            %s

            THÔNG BÁO
            %s

            Ngày 04/9/2025, đồng chí Giám đốc Sở chủ trì cuộc họp giao ban, sau khi nghe báo cáo, kết luận như sau:
            1. Văn phòng
            - Rà soát hồ sơ.
            MẬT
            """
            .formatted(masthead, title);
    return LinedText.of(Normalizer.normalize(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "MẬT; MẬT",
        "TỐI MẬT; TỐI MẬT",
        "TUYỆT MẬT; TUYỆT MẬT",
        "Mật; MẬT",
        "Tối mật; TỐI MẬT",
        "(MẬT); MẬT",
        "* MẬT *; MẬT",
        "| **TỐI MẬT** | |; TỐI MẬT",
        "Độ mật: Mật; MẬT",
        "ĐỘ MẬT: TUYỆT MẬT; TUYỆT MẬT",
        "Mức độ mật: TỐI MẬT; TỐI MẬT",
        "Số: 15/TB-SNV MẬT; MẬT",
        "Số: 15/TB-SNV TỐI MẬT Hà Giang, ngày 05 tháng 9 năm 2025; TỐI MẬT",
        "MẬT      Hà Giang, ngày 05 tháng 9 năm 2025; MẬT",
        "MẬT Hà Giang, ngày 05 tháng 9 năm 2025; MẬT",
        "M Ậ T; MẬT",
        "T Ố I  M Ậ T; TỐI MẬT",
        "MẶT; MẬT",
        "MAT; MẬT",
        "MÂT; MẬT",
        "TÓI MẶT; TỐI MẬT",
        "TỔI MẬT; TỐI MẬT",
        "TUYÊT MÂT; TUYỆT MẬT",
        "TUYỆT MẬI; TUYỆT MẬT",
        "TUYẸTMẬT; TUYỆT MẬT"
      })
  void findsTheStampHoweverItWasScanned(String line, String level) {
    assertEquals(new SecrecyStamp(level, 4), SecrecyStamp.in(notice("\n" + line, "Kết luận")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kết luận về công tác bảo vệ bí mật nhà nước",
        "KẾT LUẬN VỀ CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC NĂM 2025",
        "KẾT LUẬN VỀ CÔNG TÁC BẢO VỆ BÍ\nMẬT",
        "VỀ GIẢI PHÁP BẢO\nMẬT",
        "Về việc giải mật tài liệu TỐI MẬT của cơ quan",
        "Kết luận về quản lý văn bản mật",
        "KẾT LUẬN CỦA GIÁM ĐỐC BỆNH VIỆN\nMẮT",
        "KẾT LUẬN VỀ TỔ CHỨC LẠI KHOA\nMẮT",
        "V/v sao chụp tài liệu MẬT",
        "Kết luận về văn thư\nSở Nội vụ rà soát danh mục tài liệu MẬT",
        "Kết luận của Phó Chủ tịch UBND tỉnh"
      })
  void findsNoneWhereATextSpeaksOfSecrets(String title) {
    assertNull(SecrecyStamp.in(notice(PLAIN_NUMBER, title)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "| ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |",
        "Ủy ban nhân dân thành phố Hồ Chí Minh Cộng hòa xã hội chủ nghĩa Việt Nam",
        "Trường Cao đẳng Kỹ thuật và Công nghệ tỉnh Đắk Lắk   Phòng Tổ chức - Hành chính và Quản trị",
        "BỆNH VIỆN ĐA KHOA"
      })
  void findsItUnderEveryLetterhead(String line) {
    assertEquals(
        new SecrecyStamp("MẬT", 2),
        SecrecyStamp.in(LinedText.of(Normalizer.normalize(line + "\nMẬT\nTHÔNG BÁO\n"))));
  }

  @Test
  void findsNoneWithoutAMasthead() {
    assertNull(SecrecyStamp.in(LinedText.of("")));
    assertNull(SecrecyStamp.in(LinedText.of("\n\n")));
  }
}
