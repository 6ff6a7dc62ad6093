package vn.giaoban.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A fresh browser page before each test; browser errors fail the test.
///
/// Serves the five notices of `corpus/`, or given texts.
final class Visitor implements BeforeEachCallback, AfterEachCallback {
  /// What a browser says of an answer that is an answer to us, such as a query that is none.
  private static final String REFUSAL = "Failed to load resource";

  private final List<String> texts;
  private final List<String> complaints = new ArrayList<>();
  private @Nullable Chromium chromium;
  private @Nullable BrowserContext context;
  private @Nullable Page page;
  private String origin = "";

  /// @param texts the notices to serve in place of `corpus/`
  Visitor(String... texts) {
    this.texts = List.of(texts);
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    chromium = Chromium.of(test);
    origin = Site.of(test, texts).origin();
    enter(1280, 900, ColorScheme.LIGHT);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    if (context != null) {
      context.close();
    }
    assertEquals(List.of(), List.copyOf(complaints));
  }

  /// Opens an empty window of this size in place of the one before.
  void enter(int width, int height, ColorScheme scheme) {
    if (context != null) {
      context.close();
    }
    context =
        Objects.requireNonNull(chromium)
            .visit(
                new NewContextOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(scheme)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setLocale("vi-VN")
                    .setPermissions(List.of("clipboard-read", "clipboard-write")));
    page = context.newPage();
    page.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
    page.onConsoleMessage(this::listen);
    page.onPageError(complaints::add);
  }

  private void listen(ConsoleMessage message) {
    boolean serious = message.type().equals("error") || message.type().equals("warning");
    if (serious && !message.text().startsWith(REFUSAL)) {
      complaints.add(message.text());
    }
  }

  /// Complaints so far, which are then forgotten.
  List<String> complaints() {
    var heard = List.copyOf(complaints);
    complaints.clear();
    return heard;
  }

  /// Waits for a complaint; returns those so far, which are then forgotten.
  List<String> awaitComplaint() {
    page().waitForCondition(() -> !complaints.isEmpty());
    return complaints();
  }

  Page page() {
    return Objects.requireNonNull(page);
  }

  /// Opens an address of the site, such as `/?q=OCOP`, and waits until it is filled.
  Page open(String address) {
    page().navigate(origin + address);
    settled();
    return page();
  }

  /// Waits until nothing is asked of the server any more.
  void settled() {
    PlaywrightAssertions.assertThat(page().locator("main")).not().hasAttribute("aria-busy", "true");
  }

  /// Types a question and sends it.
  void ask(String question) {
    box().fill(question);
    box().press("Enter");
    settled();
  }

  Locator box() {
    return page().locator("#q");
  }

  /// The box of a value in the filters.
  ///
  /// To be clicked: `check` and `uncheck` look at the box afterwards, and the page that comes then
  /// may have none.
  Locator value(String dimension, String value) {
    return page().locator("input[name='%s'][value='%s']".formatted(dimension, value));
  }

  /// The button that leaves a value out.
  Locator leaveOut(String dimension, String value) {
    return page().locator("button[name='%s'][value='-%s']".formatted(dimension, value));
  }

  void assertTotal(long directives) {
    PlaywrightAssertions.assertThat(page().locator("#count strong"))
        .hasText(directives + " nhiệm vụ");
  }

  Locator hits() {
    return page().locator("#hits > li");
  }

  /// What stands behind the origin in the address bar, decoded by nobody.
  String address() {
    return page().url().substring(origin.length());
  }
}
