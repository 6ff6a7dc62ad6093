package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A filter with more values than its page has.
@ResourceLock(Chromium.LOCK)
class LongListTest {
  private static final List<String> FIRST =
      List.of(
          "An", "Bình", "Cẩm", "Diễn", "Đông", "Giang", "Hòa", "Hưng", "Khánh", "Lộc", "Minh",
          "Nam", "Phúc", "Quỳnh", "Sơn", "Tân", "Thanh", "Yên");
  private static final List<String> SECOND =
      List.of(
          "Bảng", "Châu", "Đồng", "Giang", "Hải", "Khê", "Lâm", "Mỹ", "Ninh", "Phong", "Quang",
          "Thành", "Thắng", "Thịnh", "Trung", "Vượng");

  @RegisterExtension final Visitor visitor = new Visitor(notice());

  private static String notice() {
    var text = new StringBuilder();
    text.append("SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH NGHỆ AN\nTHÔNG BÁO\nKết luận giao ban\n");
    int number = 0;
    for (var first : FIRST) {
      for (var second : SECOND) {
        text.append(
            "- Giao UBND xã %s %s rà soát hồ sơ nhãn hiệu trước ngày 15/%d/2020.\n"
                .formatted(first, second, 1 + number++ % 12));
      }
    }
    return text.toString();
  }

  private Locator list(String within) {
    return visitor.page().locator("#facet-unitText " + within);
  }

  @Test
  void findsAmongDeadlinesBelowTheLinksToThosePast() {
    visitor.open("/?q=*");
    assertThat(visitor.page().locator("#facet-deadline .due-links li")).hasCount(1);
    visitor.page().locator("#facet-deadline .find").fill("11/2020");
    var found = visitor.page().locator("#facet-deadline .values li:visible .value");
    assertThat(found).hasCount(1);
    assertThat(found).hasText("Tháng 11/2020");
  }

  @Test
  void findsAValueThatThePageLacks() {
    visitor.open("/?q=*&filters=all");
    assertThat(list(".values li")).hasCount(258);
    assertThat(visitor.value("unitText", "Ủy ban nhân dân xã Yên Vượng")).hasCount(0);
    list(".find").fill("yen vuong");
    assertThat(list(".values li:visible")).hasCount(1);
    assertThat(list(".values li:visible .value")).hasText("Ủy ban nhân dân xã Yên Vượng");
    assertThat(list(".nothing")).isHidden();
    visitor.value("unitText", "Ủy ban nhân dân xã Yên Vượng").click();
    visitor.assertTotal(1);
    assertThat(visitor.page().locator(".chosen li")).containsText("xã Yên Vượng");
  }

  @Test
  void keepsWhatIsChosenWhileAnotherValueIsLookedFor() {
    visitor.open("/?q=*&filters=all");
    visitor.value("unitText", "Ủy ban nhân dân xã An Bảng").click();
    visitor.assertTotal(1);
    list(".find").fill("yen vuong");
    visitor.value("unitText", "Ủy ban nhân dân xã Yên Vượng").click();
    visitor.assertTotal(2);
  }

  @Test
  void saysThatThereIsNoneOnlyWhereTheServerHasNone() {
    visitor.open("/?q=*&filters=all");
    list(".find").fill("yen xuyen");
    assertThat(list(".nothing")).isVisible();
    list(".find").fill("");
    assertThat(list(".values li")).hasCount(258);
    assertThat(list(".nothing")).isHidden();
  }
}
