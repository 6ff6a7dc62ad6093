package vn.giaoban.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// The installed browser, started once for all tests.
///
/// Not thread-safe: every class that uses it holds [#LOCK].
final class Chromium implements AutoCloseable {
  static final String LOCK = "browser";

  /// Where Debian's package puts it; `GIAOBAN_CHROMIUM` names another one.
  private static final Path PROGRAM =
      Path.of(System.getenv().getOrDefault("GIAOBAN_CHROMIUM", "/usr/bin/chromium"));

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /// How long the page may take on a busy machine to become what a test expects.
  static final double PATIENCE_MILLIS = 60_000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright.chromium().launch(new LaunchOptions().setExecutablePath(PROGRAM).setArgs(QUIET));
  }

  /// The one browser of a test run. Without one on this computer the test that asks is skipped.
  static Chromium of(ExtensionContext context) {
    assumeTrue(
        Files.isExecutable(PROGRAM), "no browser at " + PROGRAM + ": install Debian's chromium");
    var store = context.getRoot().getStore(Namespace.create(Chromium.class));
    return Objects.requireNonNull(
        store.getOrComputeIfAbsent(Chromium.class, _ -> new Chromium(), Chromium.class));
  }

  BrowserContext visit(Browser.NewContextOptions options) {
    return browser.newContext(options);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
