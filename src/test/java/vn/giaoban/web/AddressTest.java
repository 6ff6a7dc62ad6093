package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The URL of the search page contains the search.
@ResourceLock(Chromium.LOCK)
class AddressTest {
  @RegisterExtension final Visitor visitor = new Visitor();

  @Test
  void goesBackAndForward() {
    visitor.open("/?q=*");
    visitor.ask("ISO");
    visitor.value("province", "dong-thap").click();
    visitor.assertTotal(2);

    visitor.page().goBack();
    visitor.assertTotal(3);
    assertThat(visitor.value("province", "dong-thap")).not().isChecked();

    visitor.page().goBack();
    assertThat(visitor.box()).hasValue("*");

    visitor.page().goForward();
    visitor.page().goForward();
    assertThat(visitor.box()).hasValue("ISO");
    visitor.assertTotal(2);
    assertThat(visitor.value("province", "dong-thap")).isChecked();
  }

  @Test
  void canBePassedOn() {
    visitor.open("/?q=*");
    visitor.ask("ISO");
    visitor.leaveOut("province", "quang-ngai").click();
    visitor.assertTotal(2);
    visitor.page().locator("#sort").selectOption("date");
    visitor.settled();
    var address = visitor.address();

    visitor.enter(1280, 900, ColorScheme.LIGHT);
    visitor.open(address);
    assertThat(visitor.box()).hasValue("ISO");
    visitor.assertTotal(2);
    assertThat(visitor.page().locator("#sort")).hasValue("date");
    assertThat(visitor.page().locator(".chosen li")).containsText("trừ Quảng Ngãi");
  }

  @Test
  void keepsNothingThatThePageDoesNotKnow() {
    visitor.open("/?q=ISO&utm_source=mail&province=");
    visitor.assertTotal(3);
    visitor.value("province", "dong-thap").click();
    visitor.assertTotal(2);
    assertEquals("/?q=ISO&province=dong-thap", visitor.address());
  }

  @Test
  void doesNotRepeatASearchInTheHistory() {
    visitor.open("/?q=*");
    visitor.ask("ISO");
    visitor.ask("ISO");
    visitor.page().goBack();
    assertThat(visitor.box()).hasValue("*");
  }
}
