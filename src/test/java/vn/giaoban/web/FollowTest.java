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
  private static final String LATER =
      """
      {"generation": 99, "notices": 1234, "directives": 56789, "assessments": 0, "updatedAt": null,
       "unreadable": [{"path": "a\u202Eb.txt", "reason": "the file is empty"}],
       "stale": [], "gaps": [{"fact": "agency", "notices": 12, "first": [{"id": "a-txt", "path": "a.txt"}]}], "remarks": [{"kind": "damaged", "text": "the file _0.cfs is changed"}],
       "upkeep": {"watching": true, "verification": {"state": "notAsked", "at": null, "damage": []}}}
      """;

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
    assertThat(page.locator("#fresh")).containsText("1.234 văn bản, 56.789 nhiệm vụ");
    assertThat(page.locator("#foot")).containsText("1.234 văn bản");
    assertThat(page.locator("#foot")).containsText("the file _0.cfs is changed");
    assertThat(page.locator("#foot li bdi").first()).hasText("a\u202Eb.txt");
    assertThat(page.locator("#foot")).containsText("12 văn bản không rõ cơ quan ban hành");
    assertThat(page.locator("#foot a[href='/notices/a-txt']")).hasText("a.txt");
    assertEquals("yes", first.getAttribute("data-read"), "the hits stay");
    page.locator("#fresh button").click();
    visitor.settled();
    assertThat(page.locator("#fresh")).isHidden();
    assertEquals(null, first.getAttribute("data-read"), "the hits are new");
  }
}
