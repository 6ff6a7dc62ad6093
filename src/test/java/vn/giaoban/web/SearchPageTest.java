package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// What scripts add to the search page, over the notices of `corpus/`.
@ResourceLock(Chromium.LOCK)
class SearchPageTest {
  @RegisterExtension final Visitor visitor = new Visitor();

  @Test
  void asksFromTheStartPage() {
    visitor.open("/");
    visitor.box().fill("OCOP");
    visitor.page().locator("#form button[type=submit]").click();
    assertThat(visitor.page()).hasTitle("OCOP – Giao Ban");
    assertThat(visitor.hits()).hasCount(1);
  }

  @Test
  void asksWithoutLeavingThePage() {
    visitor.open("/?q=ISO");
    visitor.page().evaluate("document.body.dataset.same = 'yes'");
    visitor.ask("nhan hieu");
    visitor.assertTotal(4);
    assertThat(visitor.page()).hasTitle("nhan hieu – Giao Ban");
    assertEquals("/?q=nhan+hieu", visitor.address());
    assertThat(visitor.page().locator("body")).hasAttribute("data-same", "yes");
  }

  @Test
  void leadsBackToTheStartPageWhereNothingIsAskedForAnyMore() {
    visitor.open("/?q=ISO");
    visitor.ask("");
    assertThat(visitor.page().locator(".holdings")).isVisible();
    assertEquals("/", visitor.address());
    visitor.open("/?topic=iso");
    visitor.value("topic", "iso").click();
    assertThat(visitor.page().locator(".holdings")).isVisible();
  }

  @Test
  void offersASpellingThatFindsSomething() {
    visitor.open("/?q=nhan+hieo");
    visitor.page().locator("#suggestion").click();
    assertThat(visitor.box()).hasValue("nhãn hiệu");
    assertThat(visitor.hits()).not().hasCount(0);
  }

  @Test
  void listsWhatLacksAWordBelowTheHits() {
    visitor.open("/?q=OCOP+b%C6%B0%E1%BB%9Fi");
    var near = visitor.page().locator("#nearly .hit").first();
    assertThat(near).containsText("thiếu “bưởi”");
    assertThat(near.locator("mark").first()).hasText("OCOP");
    near.locator(".origin a").first().click();
    assertThat(visitor.page()).hasURL(Pattern.compile("/notices/"));
    visitor.complaints();
  }

  @Test
  void keepsWhatItShowsWhileTheServerIsGone() {
    visitor.open("/?q=ISO");
    visitor.page().route("**/?q=OCOP", route -> route.abort());
    visitor.box().fill("OCOP");
    visitor.box().press("Enter");
    assertThat(visitor.page().locator("#lost")).containsText("Không kết nối được");
    assertThat(visitor.hits()).hasCount(3);
    visitor.page().unroute("**/?q=OCOP");
    visitor.box().press("Enter");
    assertThat(visitor.hits()).hasCount(1);
    assertThat(visitor.page().locator("#lost")).isHidden();
    visitor.complaints();
  }

  @Test
  void forgetsTheProblemWithTheNextQuery() {
    visitor.open("/?q=%28ISO");
    assertThat(visitor.page().locator("#problem mark")).hasText("(");
    visitor.ask("(OCOP");
    assertThat(visitor.box()).hasAttribute("aria-invalid", "true");
    assertThat(visitor.box()).hasAttribute("aria-describedby", "problem");
    visitor.ask("ISO");
    assertThat(visitor.page().locator("#problem")).hasCount(0);
    assertThat(visitor.box()).not().hasAttribute("aria-invalid", Pattern.compile(".*"));
    assertThat(visitor.box()).not().hasAttribute("aria-describedby", Pattern.compile(".*"));
    assertThat(visitor.hits()).hasCount(3);
  }

  @Test
  void showsMoreAndComesBackToThem() {
    visitor.open("/?q=*");
    assertThat(visitor.hits()).hasCount(20);
    visitor.page().locator("#more").click();
    assertThat(visitor.hits()).hasCount(40);
    assertThat(visitor.hits().nth(20).locator(".origin a:first-child")).isFocused();
    visitor.hits().nth(30).locator(".origin a:first-child").click();
    visitor.page().waitForURL("**/notices/**");
    visitor.page().goBack();
    assertThat(visitor.hits()).hasCount(40);
    assertThat(visitor.hits().nth(30)).isInViewport();
  }

  @Test
  void copiesACitationWithItsOrigin() {
    visitor.open("/?q=OCOP");
    var button = visitor.hits().first().locator(".quote");
    button.click();
    assertThat(button).containsText("Đã sao chép");
    var copied = (String) visitor.page().evaluate("navigator.clipboard.readText()");
    assertTrue(copied.startsWith("“Tiếp tục Tổ chức tập huấn"), copied);
    assertTrue(copied.endsWith(", dòng 75)"), copied);
  }

  private void moveToBar(int place) {
    var bar = visitor.page().locator(".histogram .bar").nth(place).boundingBox();
    visitor.page().mouse().move(bar.x + bar.width / 2, bar.y + bar.height / 2);
  }

  @Test
  void brushesTheHistogram() {
    visitor.open("/?q=*");
    moveToBar(0);
    visitor.page().mouse().down();
    moveToBar(2);
    visitor.page().mouse().up();
    visitor.page().waitForURL("**/?q=*&from=2020-07-01&to=2020-09-30");
    assertThat(visitor.page().locator(".histogram .bar.chosen")).not().hasCount(0);
  }

  @Test
  void forgetsADragThatTheBrowserTakesOver() {
    visitor.open("/?q=*");
    moveToBar(0);
    visitor.page().mouse().down();
    moveToBar(2);
    assertThat(visitor.page().locator(".histogram .brushed")).hasCount(3);
    visitor.page().evaluate("dispatchEvent(new PointerEvent('pointercancel'))");
    assertThat(visitor.page().locator(".histogram .brushed")).hasCount(0);
    moveToBar(0);
    moveToBar(2);
    assertThat(visitor.page().locator(".histogram .brushed")).hasCount(0);
    visitor.page().mouse().up();
    assertEquals("/?q=*", visitor.address());
  }

  @Test
  void foldsLongItems() {
    visitor.enter(320, 700, com.microsoft.playwright.options.ColorScheme.LIGHT);
    visitor.open("/?q=*&size=100");
    var unfold = visitor.page().locator(".unfold:visible").first();
    var text = visitor.page().locator(".hit:has(.unfold:visible) .text").first();
    double folded = text.boundingBox().height;
    unfold.click();
    assertTrue(text.boundingBox().height > folded);
  }

  @Test
  void keepsLanguageAndColours() {
    visitor.open("/?q=ISO");
    visitor.page().getByText("English").click();
    assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
    assertThat(visitor.page().locator("#count strong")).hasText("3 directives");
    visitor.page().getByText("Dark").click();
    assertThat(visitor.page().locator("html")).hasAttribute("data-theme", "dark");
    assertEquals("/?q=ISO", visitor.address());
    assertEquals(
        "rgb(22, 23, 26)",
        visitor.page().evaluate("getComputedStyle(document.body).backgroundColor"));
  }
}
