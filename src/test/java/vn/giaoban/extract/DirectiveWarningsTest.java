package vn.giaoban.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoban.source.WrittenText.document;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a person should look at again.
class DirectiveWarningsTest {
  private static final NoticeExtractor EXTRACTOR = NoticeExtractor.standard();

  private static final String HEAD =
      """
      ỦY BAN NHÂN DÂN
      TỈNH HÀ NAM
      Số: 79/TB-UBND
      Hà Nam, ngày 08 tháng 5 năm 2024
      THÔNG BÁO
      Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về chợ
      Ngày 06/5/2024, Phó Chủ tịch UBND tỉnh Lò Văn Quý chủ trì cuộc họp và kết luận như sau:
      1. Sở Công Thương
      """;

  @Test
  void hasNoneForAnOrderAsUsual() {
    assertEquals(List.of(), warnings("- Lập danh mục chợ tạm, báo cáo trước ngày 20/5/2024.\n"));
  }

  @Test
  void warnsOfAnItemOfOverFourHundredWords() {
    assertEquals(
        List.of("over 400 words"), warnings("- Lập danh mục" + " chợ tạm".repeat(200) + ".\n"));
  }

  @Test
  void warnsOfAnOrderWithoutATask() {
    assertEquals(List.of("no task: may be a heading"), warnings("- Quầy hàng của chợ tạm.\n"));
    assertEquals(
        List.of("no task"), warnings("- Quầy hàng của chợ tạm bên sông và chợ đêm gần cầu.\n"));
  }

  @Test
  void warnsOfAnAddresseeInheritedOverABreak() {
    assertEquals(
        List.of("addressee of items above"),
        warnings("- Lập danh mục chợ tạm.\nChuẩn bị đủ hàng hóa dịp Tết.\n"));
  }

  @Test
  void warnsOfCharactersThatAScanMisread() {
    assertEquals(
        List.of("misread character: \"⁄\""), warnings("- Lập danh mục chợ tạm ⁄ trước Tết.\n"));
  }

  private static List<String> warnings(String items) {
    return EXTRACTOR
        .extract("a", document(HEAD + items))
        .notice()
        .directives()
        .getLast()
        .warnings();
  }
}
