package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Charts of the pages of analytics, over the notices of `corpus/`.
@ResourceLock(Chromium.LOCK)
class ChartTest {
  /// The place on the screen of a point of a chart's first plot.
  private static final String PLACE =
      """
      async (sketch, point) => {
        const script = document.querySelector("script[src*='/web/']").src;
        const { getInstanceByDom } = await import(new URL("echarts.js", script).href);
        const [x, y] = getInstanceByDom(sketch).convertToPixel({ gridIndex: 0 }, point);
        const { left, top } = sketch.getBoundingClientRect();
        return [left + x, top + y];
      }
      """;

  /// What there is to see of a drawing: whether any of its points has a colour.
  private static final String IS_DRAWN =
      """
      canvas => {
        const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
        return data.some((value) => value > 0);
      }
      """;

  @RegisterExtension final Visitor visitor = new Visitor();

  private Locator drawing() {
    return visitor.page().locator(".plot canvas").first();
  }

  /// Clicks on a point of the first chart.
  private void click(int column, int row) {
    assertThat(drawing()).isVisible();
    var place =
        (List<?>)
            visitor.page().locator(".sketch").first().evaluate(PLACE, List.<Object>of(column, row));
    visitor
        .page()
        .mouse()
        .click(((Number) place.get(0)).doubleValue(), ((Number) place.get(1)).doubleValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/compare",
        "/trend",
        "/trend?by=topic",
        "/trend?line=ISO&line=OCOP",
        "/deadlines?asOf=2021-11-19",
        "/coverage"
      })
  void areDrawnAboveTheirTables(String address) {
    for (int width : List.of(1280, 320)) {
      visitor.enter(width, 800, ColorScheme.DARK);
      visitor.open(address);
      assertThat(drawing()).isVisible();
      assertEquals(true, drawing().evaluate(IS_DRAWN));
      assertThat(visitor.page().locator(".twin table").first()).isHidden();
      assertEquals(List.of(), Axe.violations(visitor.page()));
      visitor.page().locator(".twin summary").first().click();
      assertThat(visitor.page().locator(".twin table").first()).isVisible();
    }
  }

  @Test
  void leadFromACellToItsSearch() {
    visitor.open("/compare");
    click(0, 0);
    assertThat(visitor.page()).hasURL(Pattern.compile("/\\?.*province=nghe-an"));
    visitor.assertTotal(13);
  }

  @Test
  void leadFromAPointToItsSearch() {
    visitor.open("/trend?step=year");
    click(1, 45);
    visitor.assertTotal(45);
  }

  @Test
  void areSavedAsPictures() throws IOException {
    visitor.open("/compare?province=nghe-an");
    var saved =
        visitor.page().waitForDownload(() -> visitor.page().locator(".plot button").click());
    assertEquals("So sánh.png", saved.suggestedFilename());
    try (var picture = saved.createReadStream()) {
      assertTrue(ImageIO.read(picture).getWidth() > 400);
    }
  }

  @Test
  void comeWithTheirTablesOnPaper() {
    visitor.enter(1280, 800, ColorScheme.DARK);
    visitor.open("/compare");
    assertThat(drawing()).isVisible();
    visitor.page().evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(visitor.page().locator(".twin table")).isVisible();
    assertThat(visitor.page().locator("html")).hasAttribute("data-theme", "light");
    visitor.page().evaluate("dispatchEvent(new Event('afterprint'))");
    assertThat(visitor.page().locator(".twin table")).isHidden();
    assertThat(visitor.page().locator("html")).hasAttribute("data-theme", "auto");
  }

  @Test
  void areLoadedOnlyWhereTheyAreShown() {
    var loaded = new ArrayList<String>();
    visitor.page().onRequest((Request request) -> loaded.add(request.url()));
    visitor.open("/?q=ISO");
    visitor.open("/followups");
    assertTrue(loaded.stream().noneMatch(url -> url.endsWith("/echarts.js")), loaded::toString);
    visitor.open("/trend");
    assertThat(drawing()).isVisible();
    assertTrue(loaded.stream().anyMatch(url -> url.endsWith("/echarts.js")), loaded::toString);
  }

  @Test
  void leaveTheTablesWhereTheyCannotBeDrawn() {
    visitor.page().route("**/echarts.js", route -> route.abort());
    visitor.open("/compare");
    var complaint = visitor.awaitComplaint().getFirst();
    assertTrue(complaint.contains("/echarts.js"), complaint);
    assertThat(visitor.page().locator(".twin table")).isVisible();
    assertThat(visitor.page().locator(".plot")).hasCount(0);
  }
}
