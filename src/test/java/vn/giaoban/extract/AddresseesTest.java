package vn.giaoban.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoban.source.WrittenText.document;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;

/// Who must act and who is to take part, on notices of a few lines.
class AddresseesTest {
  private static final NoticeExtractor EXTRACTOR = NoticeExtractor.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the heading's
        "Gửi lịch họp tuần sau. | van-phong",
        "Tiếp tục theo dõi, đôn đốc việc gửi báo cáo. | van-phong",
        "Báo cáo Giám đốc Sở trước ngày 20/3. | van-phong",
        "Trình UBND tỉnh trong tháng 3. | van-phong",
        "Gửi dự thảo cho Thanh tra Sở góp ý. | van-phong",
        // the item's own
        "Giao Thanh tra Sở rà soát đơn thư. | thanh-tra",
        "Đề nghị các phòng, đơn vị gửi báo cáo đúng hạn. | tat-ca",
        "Yêu cầu Phòng QLCN và Phòng QLKH rà soát hồ sơ. | quan-ly-cong-nghe quan-ly-khoa-hoc",
        "Giao đồng chí Chánh Thanh tra lập đoàn kiểm tra. | thanh-tra",
        "Phòng Kế hoạch - Tài chính chủ trì lập dự toán. | ke-hoach-tai-chinh",
        "Chi cục TĐC: Kiểm tra cân ở chợ. | tieu-chuan-do-luong",
        "Để kịp tiến độ năm 2021, yêu cầu Phòng QLKH họp hội đồng. | quan-ly-khoa-hoc",
        "Trong tháng 3, đề nghị Phòng QLKH họp hội đồng. | quan-ly-khoa-hoc",
        "Đề nghị Sở Xây dựng cho ý kiến về trụ sở mới. | xay-dung-giao-thong",
        "Giám đốc Sở yêu cầu Phòng QLKH họp hội đồng. | quan-ly-khoa-hoc",
        "Các phòng, đơn vị gửi kế hoạch về Văn phòng. | tat-ca",
        // a later sentence's
        "Gửi lịch họp tuần sau. Giao Thanh tra Sở rà soát đơn thư. | van-phong thanh-tra",
        "Chuẩn bị hội nghị; đề nghị Phòng QLCN gửi tham luận. | van-phong quan-ly-cong-nghe",
        "Lập dự toán, giao Phòng Kế hoạch - Tài chính thẩm tra. | van-phong ke-hoach-tai-chinh"
      })
  void theItemsOwnAddresseeStandsInsteadOfTheHeadings(String item, String units) {
    assertEquals(units, String.join(" ", directive("1. Văn phòng Sở", item).facts().units()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. Phòng Quản lý Công nghệ và Thanh tra Sở | quan-ly-cong-nghe thanh-tra",
        "1. Giao Chi cục TĐC: | tieu-chuan-do-luong",
        "1. Đối với các phòng, đơn vị | tat-ca",
        "1. Về công tác cải cách hành chính | ''"
      })
  void anItemInheritsTheHeadingsUnits(String heading, String units) {
    assertEquals(
        units, String.join(" ", directive(heading, "Rà soát hồ sơ, gửi kết quả.").facts().units()));
  }

  @Test
  void namesTheBodiesAndKeepsThemAsWritten() {
    var inherited = directive("1. Phòng QLCN và Văn phòng", "Rà soát hồ sơ.");
    assertEquals(List.of("Phòng Quản lý Công nghệ", "Văn phòng Sở"), inherited.facts().unitText());
    assertEquals(List.of("Phòng QLCN", "Văn phòng"), inherited.facts().unitWritten());
    var own = directive("1. Phòng QLCN", "Giao Thanh tra Sở rà soát.");
    assertEquals(List.of("Thanh tra Sở"), own.facts().unitText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phối hợp với Phòng Kế hoạch - Tài chính lập dự toán. | ke-hoach-tai-chinh",
        "Phối hợp chặt chẽ với Phòng QLCN, Thanh tra Sở rà soát. | quan-ly-cong-nghe thanh-tra",
        "Chủ trì, phối hợp Phòng QLKH và Chi cục TĐC chuẩn bị hội nghị. | quan-ly-khoa-hoc tieu-chuan-do-luong",
        "Cùng với Thanh tra Sở kiểm tra trụ sở. | thanh-tra",
        "Phối hợp với Sở Xây dựng sửa chữa trụ sở. | xay-dung-giao-thong",
        "Mời Thanh tra Sở tham gia buổi làm việc. | thanh-tra",
        "Hỗ trợ Phòng QLKH tổ chức hội thảo. | quan-ly-khoa-hoc",
        // none
        "Phối hợp với các đơn vị liên quan chuẩn bị hội nghị. | ''",
        "Phối hợp với các phòng, đơn vị chuẩn bị hội nghị. | ''",
        "Gửi Phòng QLKH danh sách khách mời. | ''",
        "Lấy ý kiến Thanh tra Sở về dự thảo. | ''",
        "Báo cáo Giám đốc Sở kết quả. | ''"
      })
  void findsWhoIsToTakePart(String item, String with) {
    var directive = directive("1. Văn phòng Sở", item);
    assertEquals(with, String.join(" ", directive.facts().with()));
    assertEquals(List.of("van-phong"), directive.facts().units());
  }

  @Test
  void whoMustActDoesNotTakePart() {
    var directive =
        directive("1. Việc khác", "Thanh tra Sở trực, phối hợp với Văn phòng, Thanh tra Sở.");
    assertEquals(List.of("thanh-tra"), directive.facts().units());
    assertEquals(List.of("van-phong"), directive.facts().with());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Văn phòng Sở đã hoàn thành tốt nhiệm vụ được giao.",
        "Các phòng, đơn vị đã bám sát kế hoạch.",
        "Công tác lưu trữ của Văn phòng còn chậm."
      })
  void anAssessmentHasNoUnits(String item) {
    var directive = directive("1. Văn phòng Sở", item);
    assertEquals(Kind.ASSESSMENT, directive.kind());
    assertEquals(List.of(), directive.facts().units());
  }

  @Test
  void aBareHeadWordIsTheBodyNamedLast() {
    var found =
        directives(
            """
            1. Chi cục Tiêu chuẩn Đo lường Chất lượng
            - Kiểm tra cân ở chợ.
            2. Việc khác
            - Giao Chi cục lập kế hoạch kiểm tra trong tháng.
            - Trung tâm Thông tin KH&CN đăng tin.
            - Trung tâm gửi bản tin về Sở.
            """);
    assertEquals(
        List.of(
            List.of("tieu-chuan-do-luong"),
            List.of("tieu-chuan-do-luong"),
            List.of("thong-tin-khcn"),
            List.of("thong-tin-khcn")),
        found.stream().map(directive -> directive.facts().units()).toList());
  }

  @Test
  void aSubItemActsForTheItemAboveIt() {
    var found =
        directives(
            """
            1. Việc khác
            - Giao Thanh tra Sở thực hiện các nhiệm vụ sau:
            + Rà soát đơn thư.
            + Lập đoàn kiểm tra.
            - Giao Văn phòng Sở:
            + Gửi lịch họp.
            """);
    assertEquals(
        List.of(List.of("thanh-tra"), List.of("thanh-tra"), List.of("van-phong")),
        found.stream().map(directive -> directive.facts().units()).toList());
  }

  private static Directive directive(String heading, String item) {
    return directives(heading + "\n- " + item + "\n").getFirst();
  }

  private static List<Directive> directives(String conclusions) {
    var text =
        """
        SỞ KHOA HỌC VÀ CÔNG NGHỆ
        Số: 9/TB-SKHCN
        THÔNG BÁO
        Kết luận giao ban tháng 02/2021

        Ngày 02/3/2021, Giám đốc Sở chủ trì họp giao ban và kết luận như sau:

        """;
    return EXTRACTOR.extract("x", document(text + conclusions)).notice().directives();
  }
}
