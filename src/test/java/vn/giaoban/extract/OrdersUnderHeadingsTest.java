package vn.giaoban.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoban.extract.OrdersTest.orders;
import static vn.giaoban.source.WrittenText.document;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.notice.Directive;

/// Where a heading ends and an order begins, and whom the lines above an order name.
class OrdersUnderHeadingsTest {
  private static final String LETTER =
      """
      ỦY BAN NHÂN DÂN
      TỈNH HÀ NAM
      Số: 512/UBND-KT
      V/v rà soát các chợ tạm
      Hà Nam, ngày 08 tháng 5 năm 2024
      """;

  @Test
  void aNumberedSubjectBeforeAColonIsTheSectionOfItsOrder() {
    assertEquals(
        List.of(
            "Về chợ đầu mối phía nam | cong-thuong | Giao Sở Công Thương đếm quầy hàng.",
            "Rà soát giá thuê quầy | tai-chinh | Yêu cầu Sở Tài chính trình giá."),
        orders(
            """
            1. Về chợ đầu mối phía nam: Giao Sở Công Thương đếm quầy hàng.
            2. Rà soát giá thuê quầy: Yêu cầu Sở Tài chính trình giá.
            """));
  }

  @Test
  void manyBodiesWithoutAnOrderAreAHeading() {
    assertEquals(
        List.of(
            "Sở Công Thương, Sở Tài chính, Sở Xây dựng, Công an tỉnh, Ban Quản lý các khu công"
                + " nghiệp và Ủy ban nhân dân các huyện, thị xã, thành phố | cong-thuong tai-chinh"
                + " xay-dung-giao-thong cong-an ban-quan-ly dia-phuong | Rà soát các chợ tạm."),
        orders(
            """
            1. Sở Công Thương, Sở Tài chính, Sở Xây dựng, Công an tỉnh, Ban Quản lý các khu công nghiệp và Ủy ban nhân dân các huyện, thị xã, thành phố:
            - Rà soát các chợ tạm.
            """));
  }

  @Test
  void aGeneralAddresseeAboveItsOrdersIsEverybody() {
    assertEquals(
        List.of("Các sở, ban, ngành liên quan | tat-ca | Gửi danh mục chợ tạm."),
        orders(
            """
            1. Các sở, ban, ngành liên quan
            - Gửi danh mục chợ tạm.
            """));
  }

  @Test
  void anAgreementToDoSomethingIsAnOrder() {
    assertEquals(
        List.of(
            "null | tai-chinh | Lập dự toán.", "null | | Thống nhất tổ chức hội chợ vào tháng 6."),
        orders(
                """
            1. Sở Tài chính lập dự toán.
            2. Thống nhất tổ chức hội chợ vào tháng 6.
            """)
            .stream()
            .map(line -> line.replace("Sở Tài chính lập", "Lập"))
            .toList());
  }

  @Test
  void thoseWhomALetterIsAddressedToAreNoItems() {
    assertEquals(
        List.of("null | cong-thuong | Sở Công Thương đếm quầy hàng, báo cáo UBND tỉnh."),
        orders(
            LETTER,
            """
            Kính gửi:
            - Sở Công Thương;
            - Ủy ban nhân dân các huyện, thị xã,
            thành phố.
            Xét đề nghị của Sở Công Thương, Chủ tịch UBND tỉnh có ý kiến như sau:
            1. Sở Công Thương đếm quầy hàng, báo cáo UBND tỉnh.
            """));
  }

  @Test
  void whoActsStandsInTheParagraphAboveTheList() {
    assertEquals(
        List.of(
            "null | cong-thuong | Đếm quầy hàng ở các chợ tạm.",
            "null | cong-thuong | Lập danh mục chợ tạm."),
        orders(
            LETTER,
            """
            Kính gửi: Sở Công Thương
            Về việc này, Chủ tịch UBND tỉnh giao Sở Công Thương thực hiện các việc sau:
            1. Đếm quầy hàng ở các chợ tạm.
            2. Lập danh mục chợ tạm.
            """));
  }

  @Test
  void namesBehindAColonBelongToTheOrder() {
    assertEquals(
        List.of(
            "null | dia-phuong | Đối với các cụm công nghiệp: Phú Thịnh 5 và Phú Thịnh 6, giao UBND"
                + " phường Văn Phú tìm nhà đầu tư."),
        orders(
            """
            1. Đối với các cụm công nghiệp: Phú Thịnh 5 và Phú Thịnh 6, giao UBND phường Văn Phú tìm nhà đầu tư.
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kiến nghị UBND huyện chỉ đạo các xã dọn chợ. | dia-phuong",
        "Giao UBND xã chỉ đạo các thôn dọn chợ. | dia-phuong",
        "Giao các sở, ngành liên quan và UBND các huyện rà soát chợ. | tat-ca dia-phuong",
        "Giao Sở Xây dựng hướng dẫn, đôn đốc, yêu cầu các đơn vị sửa chợ. | xay-dung-giao-thong",
        "Giao Sở Xây dựng sửa chợ, yêu cầu Sở Tài chính cấp vốn. | xay-dung-giao-thong tai-chinh",
        "Nhà thầu thi công sửa mái chợ trước ngày 30/6. | doanh-nghiep",
        "Các chi bộ, đảng bộ cơ sở họp chuyên đề về chợ. | doan-the"
      })
  void findsWhoIsCalledOn(String item, String units) {
    assertEquals(List.of("null | " + units + " | " + item), orders("1. " + item + "\n"));
  }

  @Test
  void aReferenceToTheNoticeItselfClosesIt() {
    assertEquals(
        List.of("null | cong-thuong | Sở Công Thương đếm quầy hàng."),
        orders(
            """
            1. Sở Công Thương đếm quầy hàng.
            Nhận được Thông báo này, yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.
            """));
  }

  @Test
  void severalBodiesOfOneKindAreCalledTogether() {
    assertEquals(
        List.of(
            "null | cong-thuong y-te | Các Sở: Công Thương, Y tế đếm quầy hàng.",
            "null | cong-thuong y-te | Giao các Sở Công Thương, Y tế đếm quầy hàng.",
            "null | tai-chinh + cong-thuong y-te | Sở Tài chính tính giá cùng các Sở Công Thương, Y tế.",
            "Các Sở: Nội vụ, Tư pháp | noi-vu tu-phap | Đếm quầy hàng.",
            "Các Bộ Công an, Quốc phòng | cong-an quoc-phong | Đếm chợ cóc."),
        orders(
            """
            1. Các Sở: Công Thương, Y tế đếm quầy hàng.
            2. Giao các Sở Công Thương, Y tế đếm quầy hàng.
            3. Sở Tài chính tính giá cùng các Sở Công Thương, Y tế.
            4. Các Sở: Nội vụ, Tư pháp
            - Đếm quầy hàng.
            5. Các Bộ Công an, Quốc phòng:
            - Đếm chợ cóc.
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Các phòng: Nội vụ, Tư pháp đếm quầy hàng. | noi-vu tu-phap",
        "Giao các phòng Nội vụ, Tư pháp đếm quầy hàng. | noi-vu tu-phap",
        "Thủ trưởng các sở: Nội vụ, Tài chính đếm quầy hàng. | noi-vu tai-chinh",
        "Trưởng các phòng: Y tế, Tư pháp đếm quầy hàng. | y-te tu-phap",
        "Các đồng chí Trưởng phòng: Nội vụ, Tư pháp đếm quầy hàng. | noi-vu tu-phap",
        "Các chi cục: Thủy lợi, Kiểm lâm đếm mương. | nong-nghiep-moi-truong",
        "Các sở, ngành: Xây dựng, Công Thương đếm quầy hàng. | xay-dung-giao-thong cong-thuong",
        "Giao các Sở, ban, ngành liên quan: Y tế; Tư pháp; Nội vụ đếm chợ. | y-te tu-phap noi-vu",
        "Các sở, ngành: Sở Y tế, Công an tỉnh đếm chợ. | y-te cong-an",
        "Các sở, ngành: Xây dựng kế hoạch chợ cóc. | tat-ca",
        "Các phòng chuyên môn đếm quầy hàng. | tat-ca",
      })
  void thoseListedBehindTheirKindAreMeantAlone(String order, String units) {
    assertEquals(
        List.of(units),
        orders("1. " + order).stream().map(each -> each.split(" \\| ", -1)[1]).toList());
  }

  @Test
  void aListBehindItsKindNamesPartners() {
    assertEquals(
        List.of(
            "null | tai-chinh + y-te tu-phap | Sở Tài chính tính giá cùng các sở, ngành: Y tế; Tư pháp."),
        orders("1. Sở Tài chính tính giá cùng các sở, ngành: Y tế; Tư pháp."));
  }

  @Test
  void thoseListedBehindAGeneralWordAreMeantAlone() {
    assertEquals(
        List.of(
            "null | cong-an y-te | Giao các cơ quan: Công an tỉnh, Sở Y tế đếm quầy hàng.",
            "null | tat-ca | Yêu cầu các đơn vị dọn chợ cóc."),
        orders(
            """
            1. Giao các cơ quan: Công an tỉnh, Sở Y tế đếm quầy hàng.
            2. Yêu cầu các đơn vị dọn chợ cóc.
            """));
  }

  @Test
  void aNumberOrRankIsNoOtherAddressee() {
    assertEquals(
        List.of(
            "Đội Tuần tra số 1, số 2 | khac | Đếm quầy hàng.",
            "null | tat-ca | Toàn thể cán bộ, chiến sĩ dọn chợ.",
            "null | doan-the | Ban Cán sự đảng UBND tỉnh lãnh đạo việc dọn chợ."),
        orders(
            """
            1. Đội Tuần tra số 1, số 2
            - Đếm quầy hàng.
            2. Toàn thể cán bộ, chiến sĩ dọn chợ.
            3. Ban Cán sự đảng UBND tỉnh lãnh đạo việc dọn chợ.
            """));
  }

  @Test
  void aNameThatIsAllOfAHeadingIsWhole() {
    var directive =
        first(
            "UBND TỈNH HÀ NAM",
            "Hà Nam",
            "1. Công an các huyện, thị xã, thành phố\n- Đếm chợ tạm.");
    assertEquals(List.of("Công an các huyện, thị xã, thành phố"), directive.facts().unitText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SỞ NỘI VỤ | Đà Nẵng | Ban Dân tộc | Ban Dân tộc thành phố",
        "SỞ NỘI VỤ | Hà Nam | Ban Dân tộc | Ban Dân tộc tỉnh",
        "SỞ NỘI VỤ | Đà Nẵng | Ban Dân tộc tỉnh Quảng Nam | Ban Dân tộc tỉnh",
        "SỞ NỘI VỤ | Đà Nẵng | Cục Thống kê | Cục Thống kê thành phố",
        "BỘ NỘI VỤ | Hà Nội | Ban Dân tộc | Ban Dân tộc tỉnh"
      })
  void aBodyOfACityHasTheNameThatItHasThere(
      String issuer, String place, String written, String named) {
    var directive = first(issuer, place, "1. Đề nghị %s gửi số liệu.".formatted(written));
    assertEquals(List.of(named), directive.facts().unitText());
  }

  private static Directive first(String issuer, String place, String orders) {
    return NoticeExtractor.standard()
        .extract(
            "a",
            document(
                """
                %s
                Số: 79/TB-X
                %s, ngày 12 tháng 3 năm 2024
                THÔNG BÁO
                Kết luận tại cuộc họp về chợ
                Ngày 11/3/2024, ông Lê Văn Chợ chủ trì cuộc họp và kết luận như sau:
                %s
                """
                    .formatted(issuer, place, orders)))
        .notice()
        .directives()
        .getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TỈNH HÀ NAM | Hà Nam | 28/02 | Cục Thuế | Cục Thuế tỉnh",
        "TỈNH HÀ NAM | Hà Nam | 01/3 | Cục Thuế | Cục Thuế",
        "TỈNH HÀ NAM | Hà Nam | 28/02 | Cục Hải quan | Cục Hải quan tỉnh",
        "TỈNH HÀ NAM | Hà Nam | 01/3 | Cục Hải quan | Cục Hải quan",
        "THÀNH PHỐ ĐÀ NẴNG | Đà Nẵng | 28/02 | Cục Thuế | Cục Thuế thành phố",
        "THÀNH PHỐ ĐÀ NẴNG | Đà Nẵng | 01/3 | Cục Thuế | Cục Thuế",
        "THÀNH PHỐ ĐÀ NẴNG | Đà Nẵng | 28/02 | Cục Hải quan | Cục Hải quan thành phố"
      })
  void aBodyHasTheNameOfTheDayOfTheNotice(
      String of, String place, String day, String written, String named) {
    var directive =
        NoticeExtractor.standard()
            .extract(
                "a",
                document(
                    """
                    ỦY BAN NHÂN DÂN
                    %1$s
                    Số: 79/TB-UBND
                    %2$s, ngày %3$s tháng %4$s năm 2025
                    THÔNG BÁO
                    Kết luận của Phó Chủ tịch UBND tại cuộc họp về chợ
                    Ngày %3$s/%4$s/2025, Phó Chủ tịch UBND chủ trì cuộc họp và kết luận như sau:
                    1. Đề nghị %5$s gửi danh sách hộ kinh doanh.
                    """
                        .formatted(
                            of, place, day.split("/", -1)[0], day.split("/", -1)[1], written)))
            .notice()
            .directives()
            .getFirst();
    assertEquals(List.of(named), directive.facts().unitText());
    assertEquals(List.of("thue-kho-bac"), directive.facts().units());
  }
}
