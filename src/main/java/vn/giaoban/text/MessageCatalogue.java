package vn.giaoban.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Messages in English with their Vietnamese, from a table with the columns `english` and
/// `vietnamese`; `{}` stands for what differs. Of several rows that fit the first counts.
///
/// Safe for any number of threads.
public final class MessageCatalogue {
  private static final String PLACE = "{}";

  private final List<Row> rows;

  private record Row(Pattern english, String vietnamese) {
    static Row of(Map<String, String> cells) {
      return new Row(
          pattern(cells.getOrDefault("english", "")), cells.getOrDefault("vietnamese", ""));
    }

    private static Pattern pattern(String template) {
      return Pattern.compile(
          Arrays.stream(template.split(Pattern.quote(PLACE), -1))
              .map(Pattern::quote)
              .collect(Collectors.joining("(.*)")));
    }

    private @Nullable String translated(String message) {
      var match = english.matcher(message);
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

  private MessageCatalogue(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /// Reads the table `name` beside `owner`.
  public static MessageCatalogue read(Class<?> owner, String name) {
    return new MessageCatalogue(Table.read(owner, name, Row::of));
  }

  /// A message in Vietnamese; as it is if the catalogue does not have it.
  public String vietnamese(String message) {
    return rows.stream()
        .map(row -> row.translated(message))
        .filter(text -> text != null)
        .findFirst()
        .orElse(message);
  }
}
