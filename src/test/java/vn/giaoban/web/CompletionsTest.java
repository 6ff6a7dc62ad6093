package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Ways to go on, offered while one types.
@ResourceLock(Chromium.LOCK)
class CompletionsTest {
  @RegisterExtension final Visitor visitor = new Visitor();

  @BeforeEach
  void open() {
    visitor.open("/");
    visitor.box().focus();
  }

  private void type(String text) {
    visitor.page().keyboard().type(text);
  }

  private void press(String... keys) {
    for (var key : keys) {
      visitor.page().keyboard().press(key);
    }
  }

  private Locator list() {
    return visitor.page().locator("#offers");
  }

  private Locator offers() {
    return list().locator("[role=option]");
  }

  @Test
  void offersWordsWithTheirMarks() {
    type("nhan hi");
    assertThat(offers().first()).isVisible();
    assertThat(offers().locator(".value").getByText("nhãn hiệu").first()).isVisible();
    assertThat(visitor.box()).hasAttribute("aria-expanded", "true");
    assertThat(visitor.page().locator("#offers-told")).containsText("gợi ý");
  }

  @Test
  void takesTheOneChosenByArrowAndEnter() {
    type("nhan hi");
    assertThat(offers().first()).isVisible();
    press("ArrowDown");
    assertThat(offers().first()).hasAttribute("aria-selected", "true");
    assertThat(visitor.box()).hasAttribute("aria-activedescendant", "offer-0");
    assertThat(visitor.box()).isFocused();
    var count = offers().first().locator(".count").innerText();
    press("Enter");
    assertThat(visitor.page().locator("#count strong")).hasText(count);
    assertThat(list()).isHidden();
    assertThat(visitor.box()).not().hasValue("nhan hi");
  }

  @Test
  void takesTheOneClicked() {
    type("nhan hi");
    var count = offers().nth(0).locator(".count").innerText();
    offers().nth(0).click();
    assertThat(visitor.page().locator("#count strong")).hasText(count);
    assertThat(visitor.box()).isFocused();
  }

  @Test
  void searchesForWhatIsTypedUnlessOneIsChosen() {
    type("nhan hieu");
    assertThat(offers().first()).isVisible();
    press("ArrowDown", "ArrowUp", "Enter");
    assertThat(visitor.hits()).hasCount(4);
    assertThat(list()).isHidden();
    assertEquals("/?q=nhan+hieu", visitor.address());
  }

  @Test
  void comesAroundAtTheEnds() {
    type("nhan hi");
    assertThat(offers().first()).isVisible();
    press("ArrowUp");
    assertThat(offers().last()).hasAttribute("aria-selected", "true");
    press("ArrowDown", "ArrowDown");
    assertThat(offers().first()).hasAttribute("aria-selected", "true");
    assertThat(list().locator("[aria-selected=true]")).hasCount(1);
  }

  @Test
  void closesOnEscapeAndKeepsWhatIsTyped() {
    type("nhan hi");
    assertThat(offers().first()).isVisible();
    press("Escape");
    assertThat(list()).isHidden();
    assertThat(visitor.box()).hasValue("nhan hi");
    assertThat(visitor.box()).hasAttribute("aria-expanded", "false");
  }

  @Test
  void closesWhereTheFocusGoes() {
    type("nhan hi");
    assertThat(offers().first()).isVisible();
    press("Tab");
    assertThat(list()).isHidden();
  }

  @Test
  void movesNothingElseOnThePage() {
    var before = visitor.page().locator("#count").boundingBox().y;
    type("nhan hi");
    assertThat(offers().first()).isVisible();
    assertEquals(before, visitor.page().locator("#count").boundingBox().y);
  }

  @Test
  void asksWithTheFiltersInForce() {
    visitor.open("/?province=dong-thap&sort=date");
    visitor.box().focus();
    var request = visitor.page().waitForRequest("**/api/v1/suggest?*", () -> type("nhan"));
    assertTrue(request.url().contains("province=dong-thap"), request.url());
    assertThat(offers().first()).isVisible();
  }

  @Test
  void asksOnceForWhatIsTypedQuickly() {
    var asked = new ArrayList<String>();
    visitor
        .page()
        .onRequest(
            request -> {
              if (request.url().contains("/suggest")) {
                asked.add(request.url());
              }
            });
    visitor.box().pressSequentially("nhan hi");
    assertThat(offers().first()).isVisible();
    assertTrue(asked.size() < 7, asked.toString());
  }

  @Test
  void dropsAnAnswerThatIsOvertaken() {
    var held = new ArrayList<Route>();
    var dropped = new ArrayList<Request>();
    visitor.page().route("**/api/v1/suggest?q=OC&*", held::add);
    visitor.page().onRequestFailed(dropped::add);
    visitor.page().waitForRequest("**/api/v1/suggest?q=OC&*", () -> type("OC"));
    visitor.box().fill("nhan hi");
    visitor.page().waitForCondition(() -> !dropped.isEmpty());
    assertEquals(held.getFirst().request(), dropped.getFirst());
    assertThat(offers().locator(".value").getByText("nhãn hiệu").first()).isVisible();
  }
}
