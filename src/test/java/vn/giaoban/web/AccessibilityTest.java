package vn.giaoban.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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
  private static final String RULES = rules();

  private static final List<String> PAGES =
      List.of(
          "/",
          "/?q=ISO&province=-nghe-an",
          "/?q=%28ISO",
          "/notices/003-69e726a4c7a6e55d-txt?q=nhan+hieu&around=003-69e726a4c7a6e55d-txt-23#L67");

  @RegisterExtension final Visitor visitor = new Visitor();

  /// Each page by day on a telephone and by night on a desk; with `-Plong` the other way too.
  static Stream<Arguments> views() {
    return PAGES.stream()
        .flatMap(
            page ->
                Stream.of(
                        Arguments.of(page, ColorScheme.LIGHT, 360),
                        Arguments.of(page, ColorScheme.DARK, 1280),
                        Arguments.of(page, ColorScheme.LIGHT, 1280),
                        Arguments.of(page, ColorScheme.DARK, 360))
                    .limit(TestLength.of(2, 4)));
  }

  @ParameterizedTest
  @MethodSource("views")
  void breaksNoRule(String page, ColorScheme scheme, int width) {
    visitor.enter(width, 800, scheme);
    visitor.open(page);
    assertEquals(List.of(), violations());
  }

  @Test
  void breaksNoRuleWhileOfferingWaysToGoOn() {
    visitor.open("/");
    visitor.box().pressSequentially("nhan hi");
    assertThat(visitor.page().locator("#offers")).hasAttribute("data-typed", "nhan hi");
    assertThat(visitor.page().locator("#offers li").first()).isVisible();
    visitor.box().press("ArrowDown");
    assertEquals(List.of(), violations());
  }

  @Test
  void wouldNoticeABrokenRule() {
    visitor.open("/");
    visitor.page().evaluate("document.querySelector('label[for=q]').remove()");
    assertNotEquals(List.of(), violations());
  }

  private Object violations() {
    visitor.page().evaluate(RULES);
    return visitor
        .page()
        .evaluate(
            """
            async () => (await axe.run()).violations.flatMap(
                ({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))""");
  }

  private static String rules() {
    try (var in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
