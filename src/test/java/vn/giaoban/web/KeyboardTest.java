package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Keyboard operation of all pages.
@ResourceLock(Chromium.LOCK)
class KeyboardTest {
  private static final int TOO_FAR = 200;

  @RegisterExtension final Visitor visitor = new Visitor();

  private void press(String... keys) {
    for (var key : keys) {
      visitor.page().keyboard().press(key);
    }
  }

  /// Presses Tab until `target` has the focus.
  private void tabTo(Locator target) {
    for (int i = 0; i < TOO_FAR; i++) {
      press("Tab");
      if ((Boolean) target.evaluate("node => node === document.activeElement")) {
        return;
      }
    }
    assertThat(target).isFocused();
  }

  @Test
  void searchesFiltersAndReadsByTabAndEnter() {
    visitor.open("/?q=*");
    tabTo(visitor.box());
    press("Control+A");
    visitor.page().keyboard().type("ISO");
    press("Enter");
    assertThat(visitor.hits()).hasCount(3);

    var dongThap = visitor.value("province", "dong-thap");
    tabTo(dongThap);
    press("Space");
    assertThat(visitor.hits()).hasCount(2);
    assertThat(dongThap).isFocused();

    tabTo(visitor.hits().first().locator(".origin a:first-child"));
    press("Enter");
    assertThat(visitor.page().locator("p.wanted")).hasId("L40");
    tabTo(visitor.page().locator("#around a.next"));
    press("Enter");
    assertThat(visitor.page().locator("p.wanted")).hasId("L42");
  }

  @Test
  void leavesAValueOutAndKeepsTheFocus() {
    visitor.open("/?q=ISO");
    tabTo(visitor.leaveOut("province", "quang-ngai"));
    press("Enter");
    assertThat(visitor.hits()).hasCount(2);
    assertThat(visitor.value("province", "-quang-ngai")).isFocused();
    press("Space");
    assertThat(visitor.hits()).hasCount(3);
  }

  @Test
  void skipsToTheResults() {
    visitor.open("/?q=ISO");
    press("Tab");
    assertThat(visitor.page().locator(".skip")).isFocused();
    press("Enter");
    assertThat(visitor.page().locator("main")).isFocused();
    assertThat(visitor.hits()).hasCount(3);
  }

  @Test
  void walksThroughTheHitsByShortcut() {
    visitor.open("/?q=ISO");
    press("j", "j", "k", "j");
    assertThat(visitor.hits().nth(1).locator(".origin a:first-child")).isFocused();
    press("Enter");
    assertThat(visitor.page().locator("p.wanted")).hasId("L42");
    assertThat(visitor.page().locator("#around a.next")).isVisible();
    press("j");
    visitor.page().waitForURL("**/notices/001-*");
    assertThat(visitor.page().locator("#around a.prev")).isVisible();
    press("u");
    visitor.page().waitForURL("**/?q=ISO#*");
    assertThat(visitor.hits().nth(2).locator(".origin a:first-child")).isFocused();
  }

  @Test
  void goesBackToAHitThatWasShownOnDemand() {
    visitor.open("/?q=*&size=40");
    visitor.hits().nth(30).locator(".origin a:first-child").click();
    visitor.page().waitForURL("**/notices/**");
    press("u");
    visitor.page().waitForURL("**/?q=*&size=40*");
    assertThat(visitor.hits()).hasCount(40);
    assertThat(visitor.hits().nth(30)).isInViewport();
  }

  @Test
  void goesToTheBoxByShortcutAndTypesThereWhatIsTyped() {
    visitor.open("/?q=ISO");
    press("/");
    assertThat(visitor.box()).isFocused();
    press("End", "j", "/");
    assertThat(visitor.box()).hasValue("ISOj/");
  }

  @Test
  void leavesSingleKeysAloneOnceTheyAreSwitchedOff() {
    visitor.open("/?q=ISO");
    visitor.page().locator("#keys").uncheck();
    press("j");
    assertThat(visitor.hits().first().locator(".origin a:first-child")).not().isFocused();
    visitor.page().reload();
    visitor.settled();
    press("j");
    assertThat(visitor.hits().first().locator(".origin a:first-child")).not().isFocused();
  }

  @Test
  void showsWhereTheFocusIs() {
    visitor.open("/?q=ISO");
    var link = visitor.hits().first().locator(".origin a:first-child");
    assertEquals("none", outline(link));
    tabTo(link);
    assertNotEquals("none", outline(link));
  }

  private static Object outline(Locator node) {
    return node.evaluate("node => getComputedStyle(node).outlineStyle");
  }
}
