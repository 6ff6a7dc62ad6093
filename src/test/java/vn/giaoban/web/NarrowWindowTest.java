package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages on a small phone, or at 400 % zoom.
@ResourceLock(Chromium.LOCK)
class NarrowWindowTest {
  @RegisterExtension final Visitor visitor = new Visitor();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/compare",
        "/compare?features=word",
        "/trend?by=topic",
        "/deadlines?asOf=2021-11-19",
        "/followups",
        "/coverage",
        "/report",
        "/about",
        "/about/api",
        "/directives/003-69e726a4c7a6e55d-txt-23",
        "/?q=ISO&province=-nghe-an&topic=iso",
        "/?q=%22khongcotutieptheodaivoichungtoiduoccatgiuadongdenchunaocungkhongconua%22",
        "/notices/003-69e726a4c7a6e55d-txt?q=nhan+hieu&around=003-69e726a4c7a6e55d-txt-23#L67"
      })
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
