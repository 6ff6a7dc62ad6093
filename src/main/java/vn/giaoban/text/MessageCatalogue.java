package vn.giaoban.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Messages in English with their Vietnamese, from a table with the columns `english` and
/// `vietnamese`; `{}` stands for what differs, which may be a message of its own. A message may
/// also stand behind what it is about (`a.txt: the file is empty`). Of several rows that fit the
/// first counts, but one that begins with what differs only where no other does.
///
/// Safe for any number of threads.
public final class MessageCatalogue {
  private static final String PLACE = "{}";
  private static final String BEHIND_NAME = ": ";

  private final List<Row> rows;

  private record Row(Pattern english, boolean isOpen, String vietnamese) {
    static Row of(Map<String, String> cells) {
      var english = cells.getOrDefault("english", "");
      var vietnamese = cells.getOrDefault("vietnamese", "");
      if (places(english) != places(vietnamese)) {
        throw new IllegalArgumentException("not as many {} in the one as in the other");
      }
      return new Row(pattern(english), english.startsWith(PLACE), vietnamese);
    }

    private static int places(String template) {
      return template.split(Pattern.quote(PLACE), -1).length;
    }

    private static Pattern pattern(String template) {
      return Pattern.compile(
          Arrays.stream(template.split(Pattern.quote(PLACE), -1))
              .map(Pattern::quote)
              .collect(Collectors.joining("(.*?)")),
          Pattern.DOTALL);
    }

    private @Nullable String translated(String message, UnaryOperator<String> part) {
      var match = english.matcher(message);
      return match.matches() ? filled(match, part) : null;
    }

    private String filled(MatchResult match, UnaryOperator<String> part) {
      var text = new StringBuilder();
      int at = 0;
      for (int i = 1; i <= match.groupCount(); i++) {
        int place = vietnamese.indexOf(PLACE, at);
        text.append(vietnamese, at, place).append(part.apply(match.group(i)));
        at = place + PLACE.length();
      }
      return text.append(vietnamese.substring(at)).toString();
    }
  }

  private MessageCatalogue(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /// Reads the table `name` beside `owner`.
  public static MessageCatalogue read(Class<?> owner, String name) {
    return new MessageCatalogue(Table.read(owner, name, Row::of));
  }

  /// These rows, and behind them those of another catalogue.
  public MessageCatalogue and(MessageCatalogue more) {
    return new MessageCatalogue(Stream.concat(rows.stream(), more.rows.stream()).toList());
  }

  /// A message in Vietnamese; as it is if the catalogue does not have it.
  public String vietnamese(String message) {
    return translated(message, row -> !row.isOpen)
        .or(() -> behindName(message))
        .or(() -> translated(message, Row::isOpen))
        .orElse(message);
  }

  private Optional<String> translated(String message, Predicate<Row> among) {
    return rows.stream()
        .filter(among)
        .map(row -> row.translated(message, this::vietnamese))
        .filter(text -> text != null)
        .findFirst();
  }

  private Optional<String> behindName(String message) {
    int colon = message.indexOf(BEHIND_NAME);
    if (colon < 0) {
      return Optional.empty();
    }
    int start = colon + BEHIND_NAME.length();
    var rest = message.substring(start);
    var translated = vietnamese(rest);
    return translated.equals(rest)
        ? Optional.empty()
        : Optional.of(message.substring(0, start) + translated);
  }
}
