package vn.giaoban.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
  @Test
  void listsItemsUnderTheirHeadings() {
    assertEquals(
        List.of(
            "Văn phòng Sở > Gửi lịch họp.",
            "Văn phòng Sở > Lập danh sách.",
            "Thanh tra Sở > Rà soát đơn thư."),
        read(
            """
            1. Văn phòng Sở:
            - Gửi lịch họp.
            - Lập danh sách.
            2. Thanh tra Sở:
            - Rà soát đơn thư.
            """));
  }

  @Test
  void readsASubjectBehindAStarAsAHeading() {
    assertEquals(
        List.of("Nhiệm vụ chung > Gửi lịch họp.", "Văn phòng Sở > Lập danh sách."),
        read(
            """
            * Nhiệm vụ chung
            - Gửi lịch họp.
            * Văn phòng Sở
            - Lập danh sách.
            """));
  }

  @Test
  void doesNotMindNumbersThatRestartOrRepeat() {
    assertEquals(
        List.of(
            "Văn phòng Sở > Gửi lịch họp.",
            "Thanh tra Sở > Rà soát đơn thư.",
            "Phòng Quản lý Công nghệ > Thẩm định hồ sơ.",
            "Phòng Quản lý Khoa học > Họp hội đồng."),
        read(
            """
            1. Văn phòng Sở
            - Gửi lịch họp.
            1. Thanh tra Sở
            - Rà soát đơn thư.
            5. Phòng Quản lý Công nghệ
            - Thẩm định hồ sơ.
            2. Phòng Quản lý Khoa học
            - Họp hội đồng.
            """));
  }

  @Test
  void readsThreeLevelsOfDecimals() {
    assertEquals(
        List.of(
            "Nhiệm vụ > Văn phòng Sở > Gửi lịch họp.",
            "Nhiệm vụ > Văn phòng Sở > Lập danh sách.",
            "Nhiệm vụ > Thanh tra Sở > Rà soát đơn thư."),
        Reading.items(
                """
                1. Nhiệm vụ
                1.1. Văn phòng Sở
                1.1.1. Gửi lịch họp.
                1.1.2. Lập danh sách.
                1.2. Thanh tra Sở
                1.2.1. Rà soát đơn thư.
                """)
            .stream()
            .map(item -> String.join(" > ", item.headings()) + " > " + item.text().text())
            .toList());
  }

  @Test
  void readsAHeadingThatSharesItsLine() {
    assertEquals(
        List.of(
            "Văn phòng Sở > Gửi lịch họp tuần sau.",
            "Văn phòng Sở > Lập danh sách khách mời.",
            "Giao Thanh tra Sở > Rà soát đơn thư."),
        read(
            """
            1. Văn phòng Sở: Gửi lịch họp tuần sau.
            - Lập danh sách khách mời.
            2. Giao Thanh tra Sở: Rà soát đơn thư.
            """));
  }

  @Test
  void anIntroductionIsNoItem() {
    var items =
        Reading.items(
            """
            1. Phòng Quản lý Công nghệ
            - Thực hiện các nhiệm vụ sau:
            + Thẩm định hồ sơ.
            + Gửi kết quả.
            - Họp tổ chuyên gia.
            """);
    assertEquals(
        List.of("Thẩm định hồ sơ.", "Gửi kết quả.", "Họp tổ chuyên gia."),
        items.stream().map(item -> item.text().text()).toList());
    assertEquals(
        List.of(new Item.Parent("Thực hiện các nhiệm vụ sau:", true)), items.get(1).above());
    assertEquals(List.of(), items.get(2).above());
  }

  @Test
  void anItemWithATaskOfItsOwnIsOneBesideItsSubItems() {
    assertEquals(
        List.of(
            "Thanh tra Sở > Lập đoàn kiểm tra cân ở chợ trong tuần.",
            "Thanh tra Sở > Kiểm tra chợ huyện.",
            "Thanh tra Sở > Kiểm tra chợ xã."),
        read(
            """
            1. Thanh tra Sở
            - Lập đoàn kiểm tra cân ở chợ trong tuần.
            + Kiểm tra chợ huyện.
            + Kiểm tra chợ xã.
            """));
  }

  @Test
  void aParagraphUnderAHeadingIsAnItem() {
    assertEquals(
        List.of("Văn phòng Sở > Chuẩn bị hội nghị. Gửi giấy mời cho các đại biểu."),
        read("# Văn phòng Sở\n\nChuẩn bị hội nghị. Gửi giấy mời cho các đại biểu.\n"));
  }

  @Test
  void stopsAtTheClosingFormula() {
    assertEquals(
        List.of("Văn phòng Sở > Gửi lịch họp."),
        read(
            """
            1. Văn phòng Sở
            - Gửi lịch họp.

            Trên đây là kết luận của Giám đốc Sở, Văn phòng thông báo để các phòng biết, thực hiện.
            """));
  }

  @Test
  void aHigherHeadingClosesTheLowerOnes() {
    assertEquals(
        List.of("Văn phòng Sở > Gửi lịch họp.", "VIỆC KHÁC > Các phòng gửi ý kiến về Văn phòng."),
        read(
            """
            I. NHIỆM VỤ
            1. Văn phòng Sở
            - Gửi lịch họp.
            II. VIỆC KHÁC
            - Các phòng gửi ý kiến về Văn phòng.
            """));
  }

  private static List<String> read(String text) {
    return Reading.items(text).stream()
        .map(item -> item.section() + " > " + item.text().text())
        .toList();
  }
}
