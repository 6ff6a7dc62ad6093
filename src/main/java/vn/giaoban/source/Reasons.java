package vn.giaoban.source;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Table;

/// The message catalogue of reasons why files are not read: each reason in Vietnamese.
final class Reasons {
  private static final String PLACE = "{}";

  private record Row(Pattern reason, String vietnamese) {
    private @Nullable String translated(String given) {
      var match = reason.matcher(given);
      return match.matches() ? filled(match) : null;
    }

    private String filled(Matcher match) {
      var text = vietnamese;
      for (int i = 1; i <= match.groupCount(); i++) {
        text = text.replaceFirst(Pattern.quote(PLACE), Matcher.quoteReplacement(match.group(i)));
      }
      return text;
    }
  }

  private static final List<Row> ROWS =
      Table.read(
          Reasons.class,
          "reasons.csv",
          row ->
              new Row(pattern(row.getOrDefault("reason", "")), row.getOrDefault("vietnamese", "")));

  private Reasons() {}

  private static Pattern pattern(String template) {
    return Pattern.compile(
        Arrays.stream(template.split(Pattern.quote(PLACE), -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("(.*)")));
  }

  /// A reason in Vietnamese; as it is if the catalogue does not have it.
  static String vietnamese(String reason) {
    return ROWS.stream()
        .map(row -> row.translated(reason))
        .filter(text -> text != null)
        .findFirst()
        .orElse(reason);
  }

  /// A file's name with the reason in both languages, on one line.
  static String line(String path, String reason) {
    var vietnamese = vietnamese(reason);
    return vietnamese.equals(reason)
        ? path + ": " + reason
        : "%s: %s (%s)".formatted(path, reason, vietnamese);
  }
}
