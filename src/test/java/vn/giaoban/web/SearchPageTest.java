package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Asking questions on the search page, over the notices of `corpus/`.
@ResourceLock(Chromium.LOCK)
class SearchPageTest {
  @RegisterExtension final Visitor visitor = new Visitor();

  @Test
  void findsAndMarksWhatIsTypedWithoutMarks() {
    visitor.open("/");
    visitor.ask("nhan hieu");
    assertThat(visitor.hits()).hasCount(4);
    assertThat(visitor.page().locator("#count strong")).hasText("4");
    assertThat(visitor.page().locator("#d-003-69e726a4c7a6e55d-txt-23 mark"))
        .hasText(new String[] {"Nhãn", "hiệu"});
  }

  @Test
  void asksByTheButtonToo() {
    visitor.open("/");
    visitor.box().fill("OCOP");
    visitor.page().locator("#form button[type=submit]").click();
    assertThat(visitor.hits()).hasCount(1);
    assertThat(visitor.page()).hasTitle("OCOP – Giao Ban");
  }

  @Test
  void showsWhatIsInTheIndex() {
    visitor.open("/");
    assertThat(visitor.page().locator("#foot")).containsText("5 văn bản");
  }

  @Test
  void offersASpellingThatFindsSomething() {
    visitor.open("/?q=nhan+hieo");
    var offer = visitor.page().locator("#count button");
    assertThat(offer).hasText("nhãn hiệu");
    offer.click();
    assertThat(visitor.box()).hasValue("nhãn hiệu");
    assertThat(visitor.hits()).not().hasCount(0);
    assertEquals("/?q=nh%C3%A3n+hi%E1%BB%87u", visitor.address());
  }

  @Test
  void listsWhatLacksAWordBelowTheHits() {
    visitor.open("/?q=OCOP+b%C6%B0%E1%BB%9Fi");
    assertThat(visitor.hits()).hasCount(0);
    var near = visitor.page().locator("#nearly .hit").first();
    assertThat(near).containsText("thiếu “bưởi”");
    assertThat(near.locator("mark").first()).hasText("OCOP");
    near.locator("a").click();
    assertThat(visitor.page()).hasURL(Pattern.compile("/notice/|notice"));
  }

  @Test
  void saysWhatToDoWhereNothingIsFound() {
    visitor.open("/?q=%22hoa+kh%C3%B4ng+gian%22");
    assertThat(visitor.page().locator("#count")).containsText("thử bớt từ hoặc bỏ bộ lọc");
    assertThat(visitor.hits()).hasCount(0);
  }

  @Test
  void saysSoWhereTheAnswerBreaksOff() {
    visitor.open("/");
    visitor
        .page()
        .route(
            "**/api/v1/directives?**",
            route ->
                route.fulfill(new Route.FulfillOptions().setStatus(200).setBody("{\"hits\": [")));
    visitor.ask("OCOP");
    assertThat(visitor.page().locator("#problem")).containsText("Không kết nối được với máy chủ");
    assertThat(visitor.hits()).hasCount(0);
  }

  @Test
  void showsThePlaceWhereAQueryCannotBeRead() {
    visitor.open("/?q=ISO+%28OCOP");
    var problem = visitor.page().locator("#problem");
    assertThat(problem).containsText("vị trí 5: dấu ngoặc đơn chưa đóng");
    assertThat(problem.locator("code")).hasText("ISO (OCOP");
    assertThat(problem.locator("code mark")).hasText("(");
    assertThat(visitor.box()).hasAttribute("aria-invalid", "");
  }

  @Test
  void forgetsTheProblemWithTheNextQuery() {
    visitor.open("/?q=%28ISO");
    visitor.ask("ISO");
    assertThat(visitor.page().locator("#problem")).isHidden();
    assertThat(visitor.box()).not().hasAttribute("aria-invalid", Pattern.compile(".*"));
    assertThat(visitor.hits()).hasCount(3);
  }

  @Test
  void showsTheRestOnDemand() {
    visitor.open("/?q=*");
    assertThat(visitor.hits()).hasCount(20);
    visitor.page().locator("#more").click();
    assertThat(visitor.hits()).hasCount(40);
    var ids = visitor.hits().evaluateAll("hits => new Set(hits.map(hit => hit.id)).size");
    assertEquals(40, ids);
    assertThat(visitor.hits().nth(20).locator(".origin a")).isFocused();
  }

  @Test
  void copiesAQuotationWithItsOrigin() {
    visitor.open("/?q=OCOP");
    var button = visitor.hits().first().locator("button");
    button.click();
    assertThat(button).containsText("Đã chép");
    var copied = (String) visitor.page().evaluate("navigator.clipboard.readText()");
    assertTrue(copied.startsWith("“Tiếp tục Tổ chức tập huấn"), copied);
    assertTrue(copied.endsWith(", dòng 75)"), copied);
  }

  @Test
  void sortsByDate() {
    visitor.open("/?q=ISO");
    visitor.page().locator("#sort").selectOption("-date");
    visitor.settled();
    assertThat(visitor.hits().first().locator("time")).hasText("28/9/2020");
    assertEquals("/?q=ISO&sort=-date", visitor.address());
  }

  @Test
  void includesAssessmentsOnDemand() {
    visitor.open("/?q=nhan+hieu");
    visitor.page().locator("#count button").click();
    assertThat(visitor.page().locator("#count strong")).hasText("5");
    assertThat(visitor.page().locator("#chosen li"))
        .containsText(List.of("Giao nhiệm vụ", "Đánh giá", "Bỏ hết").toArray(String[]::new));
  }
}
