package vn.giaoban.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.notice.AgencyLevel;

/// Whole names of bodies, known or not, in sentences and alone.
class BodyFinderTest {
  private static final BodyFinder FINDER = BodyFinder.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đề nghị Bộ Nông nghiệp và Môi trường trả lời về giống rau. | Bộ Nông nghiệp và Môi trường",
        "Ban Dân tộc tỉnh gửi số liệu hộ nghèo. | Ban Dân tộc tỉnh",
        "Bộ Công Thương cho ý kiến về chợ đầu mối. | Bộ Công Thương",
        "Hội Liên hiệp Phụ nữ tỉnh vận động tiểu thương. | Hội Liên hiệp Phụ nữ tỉnh",
        "Công ty TNHH MTV Môi trường Sông Châu thu gom rác. | Công ty TNHH MTV Môi trường Sông Châu",
        "Sở Du lịch trình kế hoạch trong tháng 5. | Sở Du lịch",
        "Sở Văn hóa, Thể thao và Du lịch, Sở Y tế rà soát. | Sở Văn hóa, Thể thao và Du lịch; Sở Y tế",
        "Sở Tài chính, Nội vụ và Xây dựng rà soát. | Sở Tài chính; Sở Nội vụ; Sở Xây dựng",
        "các Sở: Công Thương, Tài chính, Y tế báo cáo. | Sở Công Thương; Sở Tài chính; Sở Y tế",
        "các Sở, ngành: Y tế; Tư pháp; Nội vụ báo cáo. | Sở Y tế; Sở Tư pháp; Sở Nội vụ",
        "Trưởng phòng: Nội vụ, Tư pháp báo cáo. | Phòng Nội vụ; Phòng Tư pháp",
        "Cục Vườn ươm báo cáo trước ngày 30/6. | Cục Vườn ươm",
        "Trung tâm dịch vụ tổng hợp cấp xã lập hồ sơ. | Trung tâm Dịch vụ tổng hợp cấp xã",
        "Bệnh viện Đa khoa khu vực Cù Lao tiếp nhận bệnh nhân. | Bệnh viện Đa khoa khu vực Cù Lao",
        "Trường THPT Nguyễn Du tổ chức hội thi. | Trường THPT Nguyễn Du",
        "Công an huyện Ba Bể tuần tra ban đêm. | Công an huyện Ba Bể",
        "Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh sẵn sàng. | Bộ Chỉ huy Quân sự tỉnh; Công an tỉnh",
        "Văn phòng UBND tỉnh theo dõi. | Văn phòng Ủy ban nhân dân tỉnh",
        "VPUB đôn đốc. | Văn phòng Ủy ban nhân dân tỉnh",
        "Ban Pháp chế HĐND tỉnh thẩm tra. | Ban Pháp chế Hội đồng nhân dân tỉnh",
        "Ủy ban MTTQ Việt Nam tỉnh vận động. | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
        "UBND tỉnh Lào Cai giao. | Ủy ban nhân dân tỉnh",
        "UBND huyện Trà Bồng tiếp tục chỉ đạo. | Ủy ban nhân dân huyện Trà Bồng",
        "Ban Quản lý dự án đầu tư xây dựng số 1 đẩy nhanh. | Ban Quản lý dự án đầu tư xây dựng số 1",
        "Công ty cổ phần chè Văn Hưng quản lý đất. | Công ty Cổ phần chè Văn Hưng",
        "Khoa Hồi sức tích cực - Chống độc trực đêm. | Khoa Hồi sức tích cực - Chống độc",
        "Phòng Pháp chế - Thanh tra soạn thông tư. | Phòng Pháp chế - Thanh tra",
        "Văn phòng - Thanh tra Sở rà soát. | Văn phòng; Thanh tra Sở",
        "Giao Phòng Kế hoạch tổng hợp lập biểu. | Phòng Kế hoạch tổng hợp",
        "Phòng Nghiệp vụ 1, Phòng Nghiệp vụ 3 hoàn thành dự thảo. | Phòng Nghiệp vụ 1; Phòng Nghiệp vụ 3",
        "Giao Phòng Nghiệp vụ 12 hồ sơ. | Phòng Nghiệp vụ",
        "Ban Quản lý Ký túc xá sửa nhà. | Ban Quản lý Ký túc xá",
        "Phân xưởng 3 bơm nước. | Phân xưởng 3",
        "Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh nhắc nhở. | Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh",
        "Phòng Quản lý công nghệ, thị trường công nghệ và Đổi mới sáng tạo: | Phòng Quản lý Công nghệ, Thị trường công nghệ và Đổi mới sáng tạo",
        "Đảng ủy Sở Y tế kiểm điểm. | Đảng ủy Sở Y tế",
        "Ban Thường trực Ban Chỉ đạo gửi số liệu. | Ban Thường trực Ban Chỉ đạo",
        "Ban Chỉ đạo phòng, chống thiên tai tỉnh trực ban. | Ban Chỉ đạo Phòng, chống thiên tai tỉnh",
        "Giao phòng Hợp tác quốc tế lập danh sách. | Phòng Hợp tác quốc tế",
        "Hội Liên hiệp Phụ nữ vận động hội viên. | Hội Liên hiệp Phụ nữ",
        "Ban Chỉ đạo 389 tỉnh kiểm tra các chợ. | Ban Chỉ đạo 389 tỉnh",
        "Ban Chỉ đạo triển khai kế hoạch đợt hai. | Ban Chỉ đạo",
        "Sở Y tế và Giám đốc Bệnh viện Phổi kiểm tra. | Sở Y tế; Bệnh viện Phổi",
        "Thường trực Tỉnh ủy, UBND tỉnh; UBND xã Chi Lăng. | Thường trực Tỉnh ủy; Ủy ban nhân dân tỉnh; Ủy ban nhân dân xã Chi Lăng"
      })
  void findsWholeNames(String sentence, String names) {
    assertEquals(names, String.join("; ", names(sentence)));
  }

  @ParameterizedTest
  @CsvSource({
    "Bộ Y tế, CENTRAL",
    "Văn phòng Chính phủ, CENTRAL",
    "Tổng cục Hải quan, CENTRAL",
    "Sở Y tế, PROVINCE",
    "Ủy ban nhân dân tỉnh, PROVINCE",
    "Ủy ban nhân dân thành phố, PROVINCE",
    "Thành ủy, PROVINCE",
    "Hội Luật gia tỉnh, PROVINCE",
    "Ban Tổ chức Tỉnh ủy, PROVINCE",
    "Ủy ban nhân dân huyện Ba Bể, DISTRICT",
    "Ủy ban nhân dân thành phố Vinh, DISTRICT",
    "Phòng Tài chính - Kế hoạch Ủy ban nhân dân thị xã Sơn Tây, DISTRICT",
    "Thành ủy Vinh, DISTRICT",
    "Ủy ban nhân dân xã Chi Lăng, COMMUNE",
    "Ủy ban nhân dân đặc khu Phú Quốc, COMMUNE",
    "Đảng ủy phường Hòa Cường, COMMUNE",
    "Trường Đại học Vinh, UNIT",
    "Trường THPT huyện Ba Bể, UNIT",
    "Bệnh viện Đa khoa tỉnh, UNIT",
    "Công ty Cổ phần chè Văn Hưng, UNIT",
    "Viện Dược liệu, UNIT",
    "Chi cục Thủy lợi, ",
    "Cục Vườn ươm, CENTRAL"
  })
  void tellsTheLevelFromTheName(String name, @Nullable AgencyLevel level) {
    assertEquals(level, FINDER.level(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trung tâm Thông tin và Ứng dụng tiến bộ khoa học và công nghệ",
        "Phòng Quản lý Tiêu chuẩn Đo lường Chất lượng và An toàn bức xạ",
        "Trung tâm Ứng dụng tiến bộ khoa học công nghệ và Đổi mới sáng tạo",
        "Trung tâm Nghiên cứu, Ứng dụng và Dịch vụ khoa học và công nghệ",
        "Trung tâm Thông tin, Thống kê và Ứng dụng tiến bộ khoa học và công nghệ",
        "Phòng Bưu chính, Viễn thông, Chuyển đổi và Công nghệ thông tin",
        "Phòng Quản lý an toàn bức xạ, hạt nhân và sở hữu trí tuệ",
        "Phòng Quản lý công nghệ, thị trường công nghệ và Đổi mới sáng tạo",
        "Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục",
        "Phòng Quản lý Khoa học và Công nghệ, Đổi mới sáng tạo và Chuyển đổi số"
      })
  void aLongNameIsOneBody(String name) {
    var found = FINDER.find(name);
    assertEquals(1, found.size(), () -> found.toString());
    assertEquals(name, found.getFirst().span().of(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH LÀO CAI | Sở Khoa học và Công nghệ",
        "Sở KH&CN | Sở Khoa học và Công nghệ",
        "SỞ Y TẾ THÀNH PHỐ HÀ NỘI | Sở Y tế",
        "Uỷ ban nhân dân tỉnh | Ủy ban nhân dân tỉnh",
        "UBND THÀNH PHỐ ĐÀ NẴNG | Ủy ban nhân dân thành phố",
        "UBND THÀNH PHỐ VINH | Ủy ban nhân dân thành phố Vinh",
        "UBND XÃ Ô LOAN, TỈNH ĐẮK LẮK | Ủy ban nhân dân xã Ô Loan",
        "Phòng Kế hoạch tài chính | Phòng Kế hoạch - Tài chính",
        "phòng Quản lý khoa học | Phòng Quản lý Khoa học",
        "Phòng QLKH | Phòng Quản lý Khoa học",
        "VĂN PHÒNG CHÍNH PHỦ | Văn phòng Chính phủ",
        "BỘ CÂY XANH | Bộ Cây xanh",
        "STC | Sở Tài chính",
        "Sở Qui hoạch - Kiến trúc | Sở Quy hoạch - Kiến trúc",
        "Công an tỉnh Hà Nam | Công an tỉnh"
      })
  void oneNameForAllWaysToWriteIt(String written, String name) {
    assertEquals(name, FINDER.canonical(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chi cục Kiểm lâm vùng | nong-nghiep-moi-truong",
        "Phòng Cảnh sát môi trường | cong-an",
        "Trung tâm Nước sạch | nong-nghiep-moi-truong",
        "Trường Đại học Tây Nguyên | truong-vien",
        "Trường Mầm non Hoa Sen | giao-duc",
        "Ban Chỉ huy Quân sự xã | quoc-phong",
        "Tập đoàn Bưu chính Viễn thông | doanh-nghiep",
        "Trung tâm Dịch vụ tổng hợp cấp xã | dia-phuong",
        "Trung tâm Dịch vụ tổng hợp | khac",
        "Phòng Cảnh sát giao thông | cong-an",
        "Ban Tổ chức Huyện ủy | doan-the",
        "Khoa Nội tim mạch | y-te"
      })
  void knowsWhatABodyIsForByItsKindOrItsWords(String name, String unit) {
    assertEquals(unit, FINDER.find(name).getFirst().unit());
  }

  @Test
  void aTitleIsNoBody() {
    assertEquals(List.of(), names("Trưởng phòng, Bộ trưởng và Giám đốc đã họp."));
  }

  private static List<String> names(String text) {
    return FINDER.find(text).stream().map(BodyName::name).toList();
  }
}
