package vn.giaoban.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.giaoban.source.WrittenText.document;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a person should look at again.
class DirectiveWarningsTest {
  private static final NoticeExtractor EXTRACTOR = NoticeExtractor.standard();

  private static final String HEAD = OrdersTest.HEAD + OrdersTest.SPOKEN + "1. Sở Công Thương\n";

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
