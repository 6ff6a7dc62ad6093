package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Completions while typing.
@ResourceLock(Chromium.LOCK)
class CompletionsTest {
  @RegisterExtension final Visitor visitor = new Visitor();

  @BeforeEach
  void open() {
    visitor.open("/?q=*");
    visitor.box().fill("");
  }

  private void type(String text) {
    visitor.page().keyboard().type(text);
  }

  private void press(String... keys) {
    for (var key : keys) {
      visitor.page().keyboard().press(key);
    }
  }

  /// Types, and waits for what is offered for all of it: offers for its beginning may come before.
  private void typeForOffers(String text) {
    type(text);
    offersFor(text);
  }

  private void offersFor(String text) {
    assertThat(list()).hasAttribute("data-typed", text);
    assertThat(offers().first()).isVisible();
  }

  private Locator list() {
    return visitor.page().locator("#offers");
  }

  private Locator offers() {
    return list().locator("[role=option]");
  }

  @Test
  void offersWordsWithTheirMarks() {
    typeForOffers("nhan hi");
    assertThat(offers().locator(".value").getByText("nhãn hiệu").first()).isVisible();
    assertThat(visitor.box()).hasAttribute("aria-expanded", "true");
    assertThat(visitor.page().locator("#offers-told")).containsText("gợi ý");
  }

  @Test
  void takesTheOneChosenByArrowAndEnter() {
    typeForOffers("nhan hi");
    press("ArrowDown");
    assertThat(offers().first()).hasAttribute("aria-selected", "true");
    assertThat(visitor.box()).hasAttribute("aria-activedescendant", "offer-0");
    assertThat(visitor.box()).isFocused();
    var count = offers().first().locator(".count").innerText();
    press("Enter");
    visitor.assertTotal(Long.parseLong(count));
    assertThat(list()).isHidden();
    assertThat(visitor.box()).not().hasValue("nhan hi");
  }

  @Test
  void takesTheOneClicked() {
    typeForOffers("nhan hi");
    var count = offers().nth(0).locator(".count").innerText();
    offers().nth(0).click();
    visitor.assertTotal(Long.parseLong(count));
    assertThat(visitor.box()).isFocused();
  }

  @Test
  void searchesForWhatIsTypedUnlessOneIsChosen() {
    typeForOffers("nhan hieu");
    press("ArrowDown", "ArrowUp", "Enter");
    assertThat(visitor.hits()).hasCount(4);
    assertThat(list()).isHidden();
    assertEquals("/?q=nhan+hieu", visitor.address());
  }

  @Test
  void comesAroundAtTheEnds() {
    typeForOffers("nhan hi");
    press("ArrowUp");
    assertThat(offers().last()).hasAttribute("aria-selected", "true");
    press("ArrowDown", "ArrowDown");
    assertThat(offers().first()).hasAttribute("aria-selected", "true");
    assertThat(list().locator("[aria-selected=true]")).hasCount(1);
  }

  @Test
  void closesOnEscapeAndKeepsWhatIsTyped() {
    typeForOffers("nhan hi");
    press("Escape");
    assertThat(list()).isHidden();
    assertThat(visitor.box()).hasValue("nhan hi");
    assertThat(visitor.box()).hasAttribute("aria-expanded", "false");
  }

  @Test
  void closesWhereTheFocusGoes() {
    typeForOffers("nhan hi");
    press("Tab");
    assertThat(list()).isHidden();
  }

  @Test
  void movesNothingElseOnThePage() {
    var before = visitor.page().locator("#count").boundingBox().y;
    typeForOffers("nhan hi");
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

  /// The clock of the page stands still while one types.
  @Test
  void asksOnceForWhatIsTypedQuickly() {
    visitor.page().clock().install();
    visitor.open("/?q=*");
    visitor.box().fill("");
    visitor.page().clock().pauseAt(Instant.now().plus(Duration.ofHours(1)).toString());
    var asked = new ArrayList<String>();
    visitor
        .page()
        .onRequest(
            request -> {
              if (request.url().contains("/suggest")) {
                asked.add(request.url());
              }
            });
    type("nhan hi");
    visitor.page().clock().runFor(1_000);
    offersFor("nhan hi");
    assertEquals(1, asked.size(), asked::toString);
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
