package vn.giaoban.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitFinderTest {
  private static final UnitFinder UNITS = new UnitFinder(new Findings(Lexicon.standard()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // abbreviations
        "Phòng QLCN | quan-ly-cong-nghe",
        "Phòng QLKH | quan-ly-khoa-hoc",
        "P. QLKH | quan-ly-khoa-hoc",
        "Phòng KH-TC | ke-hoach-tai-chinh",
        "Phòng KHTC | ke-hoach-tai-chinh",
        "VP Sở | van-phong",
        "Chi cục TĐC | tieu-chuan-do-luong",
        "Chi cục TCĐLCL | tieu-chuan-do-luong",
        "TT KT TCĐLCL | ky-thuat-tdc",
        "Trung tâm Ứng dụng tiến bộ KHCN | ung-dung-cong-nghe",
        "Trung tâm Thông tin KH&CN | thong-tin-khcn",
        "Trung tâm Thông tin KH & CN | thong-tin-khcn",
        "Phòng QLCNg | quan-ly-chuyen-nganh",
        // case, dashes, marks
        "PHÒNG KẾ HOẠCH – TÀI CHÍNH | ke-hoach-tai-chinh",
        "phòng quản lý công nghệ | quan-ly-cong-nghe",
        "Phòng Quản lí Khoa học | quan-ly-khoa-hoc",
        "Trung tâm Kĩ thuật | ky-thuat-tdc",
        "Phong Quan ly Cong nghe | quan-ly-cong-nghe",
        "Chi cuc Tieu chuan Do luong Chat luong | tieu-chuan-do-luong",
        "Phòng Quản Iý Khoa học | quan-ly-khoa-hoc",
        "Chi cục Tiêu chuẩn, Đo lường và Chất lượng | tieu-chuan-do-luong",
        // functions
        "Chánh Văn phòng Sở | van-phong",
        "Chánh Thanh tra Sở | thanh-tra",
        "Ban Giám đốc Sở | lanh-dao",
        "Đoàn Thanh niên | doan-the",
        "UBND các huyện, thị xã, thành phố | dia-phuong",
        // joint headings
        "Phòng Quản lý Công nghệ và Phòng Kế hoạch - Tài chính | quan-ly-cong-nghe ke-hoach-tai-chinh",
        "Văn phòng Sở, Thanh tra Sở, Chi cục TĐC | van-phong thanh-tra tieu-chuan-do-luong",
        "Phòng Quản lý Khoa học, Quản lý Công nghệ | quan-ly-khoa-hoc quan-ly-cong-nghe",
        // all
        "các phòng, đơn vị | tat-ca",
        "Các phòng, ban, đơn vị trực thuộc Sở | tat-ca",
        "Trưởng các phòng, đơn vị | tat-ca",
        "Tất cả cán bộ, công chức, viên chức | tat-ca",
        // others
        "Sở Xây dựng | xay-dung-giao-thong",
        "Công an tỉnh | cong-an",
        "Viện Dược liệu | truong-vien",
        "Hiệp hội nuôi ong | doan-the",
        "Văn phòng Đoàn đại biểu Quốc hội | van-phong",
        "Tổ công nghệ số cộng đồng | khac"
      })
  void knowsABodyHoweverWritten(String heading, String codes) {
    assertEquals(codes, String.join(" ", UNITS.codes(heading)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "các đơn vị liên quan",
        "các cơ quan, đơn vị có liên quan",
        "Về công tác chuyển đổi số",
        "Trong thời gian tới cần rà soát hồ sơ",
        "thanh tra việc chấp hành đo lường",
        "sở hữu trí tuệ",
        "Kết quả tháng 8"
      })
  void namesNobodyInParticular(String text) {
    assertEquals(List.of(), UNITS.codes(text));
  }

  @Test
  void saysWhereANameStands() {
    var text = "Giao Phòng QLCN phối hợp Thanh tra Sở.";
    assertEquals(
        List.of("Phòng QLCN", "Thanh tra Sở"),
        UNITS.mentions(text).stream().map(mention -> mention.span().of(text)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Giao Thanh tra Sở:",
        "Văn phòng Sở",
        "Đối với Phòng Quản lý Khoa học:",
        "Đề nghị Chi cục TĐC",
        "Phòng Kế hoạch - Tài chính (đồng chí Hoa)",
        "Phòng QLCN và Trung tâm Ứng dụng KH&CN:",
        "Các phòng, đơn vị",
        "VĂN PHÒNG SỞ",
        "Phòng Nghiệp vụ Dược"
      })
  void isANameAlone(String line) {
    assertTrue(UNITS.isNameAlone(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Văn phòng Sở tham mưu kế hoạch",
        "Thanh tra Sở: Lập đoàn kiểm tra",
        "Giao Chi cục TĐC rà soát cân",
        "Về công tác của Văn phòng",
        "Văn phòng Sở gửi trước ngày 12",
        "Kết luận",
        ""
      })
  void isMoreThanAName(String line) {
    assertFalse(UNITS.isNameAlone(line));
  }

  @Test
  void aNameMayGoAcrossALineEnd() {
    assertTrue(UNITS.isNameAcross("giao Phòng Kế hoạch", "- Tài chính lập dự toán"));
    assertTrue(UNITS.isNameAcross("gửi Chi cục Tiêu chuẩn", "Đo lường Chất lượng"));
    assertFalse(UNITS.isNameAcross("giao Văn phòng Sở", "- Thanh tra Sở"));
    assertFalse(UNITS.isNameAcross("giao Phòng QLCN", "- Rà soát hồ sơ"));
  }

  @Test
  void aNameGoesOverNoSentenceEnd() {
    assertEquals(List.of(), UNITS.codes("Báo cáo Giám đốc. Sở. Nội vụ vẫn yên."));
    assertEquals(List.of(), UNITS.codes("Trình Phòng. Kế hoạch tài chính đã duyệt."));
  }

  /// A function without a head ("Tài chính") names nobody.
  @Test
  void everyUnitWithAHeadIsKnownByItsOwnName() {
    int known = 0;
    for (var unit : Units.standard().all()) {
      var codes = UNITS.codes(unit.nameVi());
      assertTrue(codes.isEmpty() || codes.equals(List.of(unit.code())), unit.nameVi());
      known += codes.size();
    }
    assertTrue(known > 14, () -> "units known by their own names");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sở A và B, C Đ, | 320000",
        "UBND xã Tân Hà, Liên Hà và Phú Túc; | 2000000",
      })
  void staysQuickOnRepeatedBodies(String bodies, int length) {
    var text = (bodies + " ").repeat(length / bodies.length());
    assertTimeoutPreemptively(Duration.ofMinutes(1), () -> UNITS.mentions(text));
  }
}
