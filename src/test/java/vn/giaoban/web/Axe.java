package vn.giaoban.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The rules of axe-core.
final class Axe {
  private static final String RULES = rules();

  private Axe() {}

  /// The rules that a page breaks, or that axe cannot decide, with the elements; an empty list for
  /// none. The contrast of what an open list covers is not asked for.
  static Object violations(Page page) {
    page.evaluate(RULES);
    return page.evaluate(
        """
        async () => {
          const { violations, incomplete } = await axe.run();
          // A ratio of 0 was not told: of a sign that its table has scrolled out of sight.
          const covered = ({ any }) =>
              any.some(({ data }) =>
                  /Obscur|Overlap/.test(data?.messageKey ?? "") || data?.contrastRatio === 0);
          return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
              nodes.filter((node) => !covered(node)).map(({ html }) => `${id}: ${html}`));
        }""");
  }

  private static String rules() {
    try (var in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
