package vn.giaoban.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.giaoban.source.WrittenText.document;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;

/// What is an order and whose, on short notices of a provincial committee.
class OrdersTest {
  private static final NoticeExtractor EXTRACTOR = NoticeExtractor.standard();

  static final String HEAD =
      """
      ỦY BAN NHÂN DÂN
      TỈNH HÀ NAM
      Số: 79/TB-UBND
      Hà Nam, ngày 08 tháng 5 năm 2024
      THÔNG BÁO
      Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về chợ
      """;

  static final String SPOKEN =
      "Ngày 06/5/2024, Phó Chủ tịch UBND tỉnh Lò Văn Quý chủ trì cuộc họp và kết luận như sau:\n";

  @Test
  void whoActsAndWithWhomPassesFromAnIntroductionToWhatStandsBelowIt() {
    assertEquals(
        List.of(
            "Về chợ tạm | cong-thuong + tai-chinh | Lập danh mục chợ tạm.",
            "Về chợ tạm | cong-thuong + tai-chinh | Đề xuất nguồn vốn.",
            "Về chợ đêm | van-hoa-du-lich | Chọn địa điểm."),
        orders(
            """
            1. Về chợ tạm
            Giao Sở Công Thương chủ trì, phối hợp với Sở Tài chính và các cơ quan liên quan:
            a) Lập danh mục chợ tạm.
            b) Đề xuất nguồn vốn.
            2. Về chợ đêm
            Giao Sở Du lịch:
            a) Chọn địa điểm.
            """));
  }

  @Test
  void aNumberedIntroductionEndsTheHeadingBesideIt() {
    assertEquals(
        List.of(
            "Về chợ tạm | cong-thuong | Sở Công Thương lập danh mục chợ tạm.",
            "null | dia-phuong | Dọn vệ sinh chợ.",
            "null | dia-phuong | UBND các huyện bố trí đất."),
        orders(
            """
            1. Về chợ tạm
            a) Sở Công Thương lập danh mục chợ tạm.
            2. UBND các huyện, thành phố chịu trách nhiệm:
            - Dọn vệ sinh chợ.
            - Về bãi đỗ xe:
            UBND các huyện bố trí đất.
            """));
  }

  @Test
  void anIntroductionMayHaveAClauseOnItsSubjectFirst() {
    assertEquals(
        List.of(
            "null | cong-thuong + cong-an | Đếm quầy hàng.",
            "null | tai-chinh | Sở Tài chính trình giá."),
        orders(
            """
            1. Đối với chợ đầu mối phía nam, giao Sở Công Thương chủ trì, phối hợp Công an tỉnh:
            - Đếm quầy hàng.
            2. Sở Tài chính trình giá.
            """));
  }

  @Test
  void anItemWithATaskIsOneThoughItIntroducesOthers() {
    assertEquals(
        List.of(
            "null | cong-thuong | Sở Công Thương kiểm tra các chợ, trong đó lưu ý:",
            "null | cong-thuong | Lối thoát nạn."),
        orders(
            """
            1. Sở Công Thương kiểm tra các chợ, trong đó lưu ý:
            - Lối thoát nạn.
            """));
  }

  @Test
  void whatDoesNotReachAnAimOpensNoConclusions() {
    assertEquals(
        List.of(
            "ĐÁNH GIÁ CHUNG | | Tuy nhiên, tiến độ xây chợ vẫn chưa đạt yêu cầu, do ba việc lớn:",
            "ĐÁNH GIÁ CHUNG | | Thứ nhất, tỷ lệ quầy có người thuê mới đạt 29%."),
        orders(
            """
            I. ĐÁNH GIÁ CHUNG
            Tuy nhiên, tiến độ xây chợ vẫn chưa đạt yêu cầu, do ba việc lớn:
            Thứ nhất, tỷ lệ quầy có người thuê mới đạt 29%.
            """));
  }

  @Test
  void namesBehindAColonAreNoItemOfAHeading() {
    assertEquals(
        List.of(
            "null | uy-ban-nhan-dan | Ủy ban nhân dân các tỉnh: Hà Nam, Nam Định khẩn trương cấp phép"
                + " các mỏ cát.",
            "Bộ Xây dựng | xay-dung-giao-thong | Hướng dẫn thủ tục cấp mỏ.",
            "null | tai-chinh | Giao Bộ Tài chính cấp vốn."),
        orders(
            """
            1. Yêu cầu các bộ, cơ quan, địa phương theo chức năng, nhiệm vụ được giao:
            a) Ủy ban nhân dân các tỉnh: Hà Nam, Nam Định khẩn trương cấp phép các mỏ cát.
            b) Bộ Xây dựng
            Hướng dẫn thủ tục cấp mỏ.
            2. Giao Bộ Tài chính cấp vốn.
            """));
  }

  @Test
  void theObjectOfAnOrderIsNotCalledOn() {
    assertEquals(
        List.of("UBND các huyện | dia-phuong | Chỉ đạo các cơ quan chuyên môn dẹp chợ cóc."),
        orders("1. UBND các huyện\n- Chỉ đạo các cơ quan chuyên môn dẹp chợ cóc.\n"));
  }

  @Test
  void takesBulletsOffAndLeavesFiguresAsTheyAre() {
    assertEquals(
        List.of(
            "Sở Công Thương | cong-thuong | ≥ 90% quầy có người thuê.",
            "Sở Công Thương | cong-thuong | -5% giá thuê.",
            "Sở Công Thương | cong-thuong | § 5 quy chế: sửa đổi.",
            "Sở Công Thương | cong-thuong | Kê quầy 20*30*5 theo mẫu 1*2*3.",
            "Sở Công Thương | cong-thuong | Lập danh mục chợ tạm."),
        orders(
            """
            1. Sở Công Thương
            - ≥ 90% quầy có người thuê.
            - -5% giá thuê.
            - § 5 quy chế: sửa đổi.
            - Kê quầy 20*30*5 theo mẫu 1*2*3.
            - Lập danh mục_chợ tạm.
            """
                .replace('_', '\u2028')));
  }

  @Test
  void aClosingOrderToAllBelongsToAll() {
    assertEquals(
        List.of(
            "Sở Công Thương | cong-thuong | Lập danh mục chợ tạm.",
            "Sở Công Thương | tat-ca dia-phuong | Chợ là việc quan trọng. UBND tỉnh yêu cầu Giám đốc"
                + " các sở, Chủ tịch UBND các huyện nêu cao trách nhiệm."),
        orders(
            """
            1. Sở Công Thương
            Lập danh mục chợ tạm.
            Chợ là việc quan trọng. UBND tỉnh yêu cầu Giám đốc các sở, Chủ tịch UBND các huyện nêu cao trách nhiệm.
            """));
  }

  @Test
  void aSteeringCommitteeOfADistrictIsTheDistrict() {
    assertEquals(
        List.of("Ban Chỉ đạo xây chợ, dẹp chợ cóc huyện Kim Bảng | dia-phuong | Dẹp chợ cóc."),
        orders("1. Ban Chỉ đạo xây chợ, dẹp chợ cóc huyện Kim Bảng\na) Dẹp chợ cóc.\n"));
  }

  @Test
  void aBodyInABracketIsAnotherNameOfTheOneBeforeIt() {
    assertEquals(
        List.of(
            "null | cong-thuong + doanh-nghiep dia-phuong | Sở Công Thương mời chủ đầu tư hạ tầng chợ"
                + " Bầu (Công ty cổ phần Chợ Bầu) và UBND xã Bầu đến làm việc."),
        orders(
            "1. Sở Công Thương mời chủ đầu tư hạ tầng chợ Bầu (Công ty cổ phần Chợ Bầu) và UBND xã"
                + " Bầu đến làm việc.\n"));
  }

  @Test
  void aTaskBehindWhatWasDoneDoesNotHideAnAssessment() {
    var found =
        notice(
            HEAD
                + SPOKEN
                + """
                Thời gian qua, Ban Chỉ đạo chợ đã kịp thời ban hành quy chế. Kết quả nêu trên cho thấy sự chủ động. Để đạt mục tiêu đề ra, Chủ tịch UBND tỉnh yêu cầu:
                1. Sở Công Thương lập danh mục chợ tạm.
                """);
    assertEquals(
        List.of(Kind.ASSESSMENT, Kind.DIRECTIVE), found.stream().map(Directive::kind).toList());
  }

  @Test
  void anInvitationOrdersOnlyWhatItAssigns() {
    assertEquals(
        List.of(
            "Phân công nhiệm vụ | van-hoa-du-lich | Giao Sở Du lịch gửi danh sách đại biểu trước ngày"
                + " 15/5/2024."),
        orders(
            HEAD.replace("Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp", "Về việc dự Hội nghị")
                + "UBND tỉnh mời các sở, ngành tham dự Hội nghị như sau:\n",
            """
            1. Thành phần
            - Đồng chí Lò Văn Quý, Phó Chủ tịch UBND tỉnh;
            - Lãnh đạo các sở, ngành: Sở Du lịch, Sở Nội vụ;
            2. Thời gian: Vào lúc 08 giờ 00 phút, ngày 19/5/2024 (Chủ nhật).
            3. Địa điểm: Hội trường Nhà văn hóa tỉnh.
            4. Phân công nhiệm vụ:
            - Giao Sở Du lịch gửi danh sách đại biểu trước ngày 15/5/2024.
            (Thông báo này thay cho Giấy mời)./.
            """));
  }

  @Test
  void aLetterThatPassesAnOrderOnHasIt() {
    var notice =
        EXTRACTOR
            .extract(
                "a",
                document(
                    """
                    VĂN PHÒNG CHÍNH PHỦ
                    Số: 906/VPCP-NN
                    V/v xử lý vấn đề báo nêu
                    Hà Nội, ngày 12 tháng 6 năm 2023
                    Kính gửi: Bộ Xây dựng.
                    Báo Bến Sông ngày 04 tháng 6 năm 2023 có bài "Đê bị lấp" (xin gửi bản chụp kèm theo).
                    Phó Thủ tướng Lý Thành Đô yêu cầu Bộ Xây dựng kiểm tra, báo cáo trước ngày 30 tháng 6 năm 2023.
                    Văn phòng Chính phủ thông báo để Bộ Xây dựng biết, thực hiện./.
                    Nơi nhận:
                    - Như trên.
                    """))
            .notice();
    assertEquals(
        List.of(
            "null | xay-dung-giao-thong | Phó Thủ tướng Lý Thành Đô yêu cầu Bộ Xây dựng kiểm tra, báo"
                + " cáo trước ngày 30 tháng 6 năm 2023."),
        notice.directives().stream().map(OrdersTest::line).toList());
    assertNull(notice.meeting().dates().metOn());
  }

  @Test
  void recipientsBehindAMisreadLetterAreNoItems() {
    assertEquals(
        List.of(
            "null | doan-the quoc-phong | Đề nghị Hội Nông dân tỉnh, Bộ Chỉ huy Quân sự tỉnh, Bộ"
                + " Chỉ huy Bộ đội biên phòng tỉnh hỗ trợ nhân công dựng nhà trước ngày 20/6/2024."),
        orders(
            """
            1. Đề nghị Hội Nông dân tỉnh, Bộ Chỉ huy Quân sự tỉnh, Bộ
            Chỉ huy Bộ đội biên phòng tỉnh hỗ trợ nhân công dựng nhà trước ngày 20/6/2024.
            Nay thông báo kết luận của Chủ tịch UBND tỉnh, kiêm Phó Trưởng
            Ban Thường trực Ban Chỉ đạo để các cơ quan biết, thực hiện./.
            ANơi nhận: TL. CHỦ TỊCH
            - Thường trực Tỉnh ủy; z= ÁNH VĂN PHÒNG
            - Lưu: VT, KGVXn9.
            """));
  }

  static List<String> orders(String conclusions) {
    return orders(HEAD + SPOKEN, conclusions);
  }

  static List<String> orders(String head, String conclusions) {
    return notice(head + conclusions).stream().map(OrdersTest::line).toList();
  }

  private static List<Directive> notice(String text) {
    return EXTRACTOR.extract("a", document(text)).notice().directives();
  }

  private static String line(Directive directive) {
    var with =
        directive.facts().with().isEmpty()
            ? ""
            : " + " + String.join(" ", directive.facts().with());
    return "%s | %s%s | %s"
        .formatted(
            directive.section(),
            String.join(" ", directive.facts().units()),
            with,
            directive.text())
        .replace("|  |", "| |");
  }
}
