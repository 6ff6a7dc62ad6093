package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.TestLength;

/// The rules of axe-core on every page, by day and by night, on a desk and on a telephone.
@ResourceLock(Chromium.LOCK)
class AccessibilityTest {
  @RegisterExtension final Visitor visitor = new Visitor();

  /// Pages by turns by day on a telephone and by night on a desk; with `-Plong` each in every way.
  static Stream<Arguments> views() {
    return IntStream.range(0, Addresses.ALL.size())
        .boxed()
        .flatMap(
            i ->
                Stream.concat(views(i), views(i + 1))
                    .map(view -> Arguments.of(Addresses.ALL.get(i), view.scheme(), view.width()))
                    .limit(TestLength.of(1, 4)));
  }

  /// How a page is looked at.
  private record View(ColorScheme scheme, int width) {}

  private static Stream<View> views(int place) {
    return place % 2 == 0
        ? Stream.of(new View(ColorScheme.LIGHT, 360), new View(ColorScheme.DARK, 360))
        : Stream.of(new View(ColorScheme.DARK, 1280), new View(ColorScheme.LIGHT, 1280));
  }

  @ParameterizedTest
  @MethodSource("views")
  void breaksNoRule(String page, ColorScheme scheme, int width) {
    visitor.enter(width, 800, scheme);
    visitor.open(page);
    assertEquals(List.of(), Axe.violations(visitor.page()));
  }

  @Test
  void breaksNoRuleWhileOfferingWaysToGoOn() {
    visitor.open("/?q=*");
    visitor.box().fill("");
    visitor.box().pressSequentially("nhan hi");
    assertThat(visitor.page().locator("#offers")).hasAttribute("data-typed", "nhan hi");
    assertThat(visitor.page().locator("#offers li").first()).isVisible();
    visitor.box().press("ArrowDown");
    assertEquals(List.of(), Axe.violations(visitor.page()));
  }

  @Test
  void wouldNoticeABrokenRule() {
    visitor.open("/");
    visitor.page().evaluate("document.querySelector('label[for=q]').remove()");
    assertNotEquals(List.of(), Axe.violations(visitor.page()));
  }
}
