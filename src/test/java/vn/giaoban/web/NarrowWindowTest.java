package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages on a small phone, or at 400 % zoom.
@ResourceLock(Chromium.LOCK)
class NarrowWindowTest {
  @RegisterExtension final Visitor visitor = new Visitor();

  static Stream<String> addresses() {
    return Stream.concat(
        Addresses.ALL.stream(), Stream.of("/?q=%22" + "khongdutchohet".repeat(5) + "%22"));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void needsNoScrollingSideways(String address) {
    visitor.enter(320, 640, ColorScheme.LIGHT);
    visitor.open(address);
    openEverything();
    assertTrue(width() <= 320, "the page is %d wide".formatted(width()));
  }

  private void openEverything() {
    visitor.page().evaluate("document.querySelectorAll('details').forEach(d => (d.open = true))");
    visitor.settled();
  }

  private int width() {
    return (Integer) visitor.page().evaluate("document.documentElement.scrollWidth");
  }

  @Test
  void keepsTheFiltersClosedUntilAskedFor() {
    visitor.enter(320, 640, ColorScheme.LIGHT);
    visitor.open("/?q=ISO");
    var value = visitor.value("province", "dong-thap");
    assertThat(value).isHidden();
    visitor.page().locator("#filters > summary").click();
    value.click();
    assertThat(visitor.hits()).hasCount(2);
    assertThat(value).isVisible();
  }
}
