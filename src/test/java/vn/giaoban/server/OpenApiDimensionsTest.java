package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giaoban.search.dimension.Dimension;

/// Checks the lists of dimensions in `openapi.yaml` against the dimensions; `-Dgolden.update=true`
/// rewrites these lists.
class OpenApiDimensionsTest {
  private static final Path FILE = Path.of("src/main/resources/openapi.yaml");

  /// Where the parameters are described, one behind the other.
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "(?m)(^    \\w+:\\n      name: \\w+\\n      in: query\\n      description: \\|\\n"
              + "(        .*\\n)+      schema:\\n        \\$ref: '#/components/schemas/Choice'\\n)+");

  /// Where a request takes them.
  private static final Pattern TAKEN =
      Pattern.compile(
          "(?m)(^        - \\$ref: '#/components/parameters/(%s)'\\n)+"
              .formatted(joined("|", OpenApiDimensionsTest::component)));

  private static final Pattern ENUMERATED =
      Pattern.compile("\\[(word, )?province, provinceNow, agency, .*]");

  private static final Pattern ALTERNATIVES = Pattern.compile("\\(province\\|[\\w|]+\\)");

  private static String joined(String between, Function<Dimension, String> text) {
    return joined(between, _ -> true, text);
  }

  private static String joined(
      String between, Predicate<Dimension> which, Function<Dimension, String> text) {
    return Arrays.stream(Dimension.values())
        .filter(which)
        .map(text)
        .collect(Collectors.joining(between));
  }

  private static String component(Dimension dimension) {
    var name = dimension.apiName();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String described(Dimension dimension) {
    return """
    %s:
      name: %s
      in: query
      description: |
        %s
      schema:
        $ref: '#/components/schemas/Choice'
    """
        .formatted(component(dimension), dimension.apiName(), dimension.meaning())
        .indent(4);
  }

  /// Where no dimension of directives is taken, notices are asked for.
  private static String taken(MatchResult found) {
    boolean directives = found.group().contains("/Topic'");
    return joined(
        "",
        dimension -> directives || dimension.isOfNotices(),
        dimension ->
            "        - $ref: '#/components/parameters/%s'\n".formatted(component(dimension)));
  }

  /// Lines over time have no dates, and words stand before dimensions.
  private static String enumerated(MatchResult found) {
    boolean dates = found.group().contains(" date,");
    var words = found.group(1) == null ? "" : found.group(1);
    return "["
        + words
        + joined(", ", dimension -> dates || dimension != Dimension.DATE, Dimension::apiName)
        + "]";
  }

  private static String replaced(String text, Pattern pattern, Function<MatchResult, String> by) {
    return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
  }

  @Test
  void listsTheDimensionsThatThereAre() throws IOException {
    var found = Files.readString(FILE);
    var text = replaced(found, DESCRIBED, _ -> joined("", OpenApiDimensionsTest::described));
    text = replaced(text, TAKEN, OpenApiDimensionsTest::taken);
    text = replaced(text, ENUMERATED, OpenApiDimensionsTest::enumerated);
    text = replaced(text, ALTERNATIVES, _ -> "(" + joined("|", Dimension::apiName) + ")");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FILE, text);
    }
    assertEquals(text, Files.readString(FILE));
  }

  /// Else there would be nothing to compare.
  @Test
  void findsEveryList() throws IOException {
    var text = Files.readString(FILE);
    assertEquals(1, DESCRIBED.matcher(text).results().count());
    assertEquals(
        text.lines().filter(line -> line.endsWith("parameters/Province'")).count(),
        TAKEN.matcher(text).results().count());
    for (var pattern : List.of(DESCRIBED, TAKEN, ENUMERATED, ALTERNATIVES)) {
      text = replaced(text, pattern, _ -> "");
    }
    assertFalse(text.contains("unitText, "));
  }
}
