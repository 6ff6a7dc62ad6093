package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// How the page follows the index while somebody reads.
@ResourceLock(Chromium.LOCK)
class FollowTest {
  private static final String LATER = "{\"generation\": 99}";

  @RegisterExtension final Visitor visitor = new Visitor();

  @Test
  void tellsOfNewDataAndLeavesTheHitsUntilAsked() {
    visitor.page().clock().install();
    var page = visitor.open("/?q=OCOP");
    var first = visitor.hits().first();
    first.evaluate("hit => hit.dataset.read = 'yes'");
    page.clock().runFor(10_000);
    assertThat(page.locator("#fresh")).isHidden();
    page.route(
        "**/api/v1/status",
        route ->
            route.fulfill(new FulfillOptions().setContentType("application/json").setBody(LATER)));
    page.clock().runFor(4_000);
    assertThat(page.locator("#fresh")).containsText("Có dữ liệu mới");
    assertEquals("yes", first.getAttribute("data-read"), "the hits stay");
    page.locator("#fresh a").click();
    visitor.settled();
    assertThat(page.locator("#fresh")).isHidden();
    assertEquals(null, visitor.hits().first().getAttribute("data-read"), "the hits are new");
  }
}
