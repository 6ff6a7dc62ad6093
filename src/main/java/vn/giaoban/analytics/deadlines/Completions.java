package vn.giaoban.analytics.deadlines;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.source.UserColumns;
import vn.giaoban.source.UserTable;
import vn.giaoban.text.CsvRows;
import vn.giaoban.vocabulary.date.DateReader;

/// A user's table of completed directives (`directive id, textHash, done on`): its valid rows, and
/// the rejected ones with line and reason.
///
/// @param done day of completion by directive id
/// @param lastDays last day by directive id; directives without a deadline have none of the four
///   states
/// @param refused rejected rows in line order
public record Completions(
    Map<String, LocalDate> done, Map<String, LocalDate> lastDays, List<Refused> refused) {
  static final String ID = "directive id";
  static final String HASH = "textHash";
  static final String DAY = "done on";
  static final UserColumns COLUMNS = new UserColumns(List.of(ID, HASH, DAY), List.of(), false);

  /// Nothing is known to be done.
  static final Completions NONE = new Completions(Map.of(), Map.of(), List.of());

  /// A rejected row.
  ///
  /// @param line its first line in the file, from 1
  public record Refused(int line, String reason) {}

  public Completions {
    done = Map.copyOf(done);
    lastDays = Map.copyOf(lastDays);
    refused = List.copyOf(refused);
  }

  /// Number of completed directives without a deadline.
  public int withoutDeadline() {
    return done.size() - lastDays.size();
  }

  /// Ids of directives with a deadline that were completed by `asOf`, sorted.
  List<String> doneBy(LocalDate asOf) {
    return lastDays.keySet().stream().filter(id -> doneOn(id, asOf) != null).sorted().toList();
  }

  /// Those of [#doneBy] in a state.
  List<String> doneBy(LocalDate asOf, CompletedState state) {
    return doneBy(asOf).stream()
        .filter(id -> state(id, Objects.requireNonNull(lastDays.get(id)), asOf) == state)
        .toList();
  }

  /// The day of completion if it is not after `asOf`; else null.
  public @Nullable LocalDate doneOn(String directive, LocalDate asOf) {
    var day = done.get(directive);
    return day == null || day.isAfter(asOf) ? null : day;
  }

  /// The state of a directive with this last day.
  public CompletedState state(String directive, LocalDate lastDay, LocalDate asOf) {
    var day = doneOn(directive, asOf);
    if (day == null) {
      return lastDay.isBefore(asOf) ? CompletedState.OPEN_LATE : CompletedState.OPEN_IN_TIME;
    }
    return day.isAfter(lastDay) ? CompletedState.DONE_LATE : CompletedState.DONE_IN_TIME;
  }

  /// Validates the rows of a table against the index.
  ///
  /// @param text a table with these three columns; other columns are ignored
  /// @param today later days are rejected
  /// @throws IllegalArgumentException if it is not a valid table
  static Completions read(String text, DirectiveSearcher searcher, LocalDate today)
      throws IOException {
    var reading = new Reading(searcher, today);
    var table = table(text);
    reading.refuse(table.broken());
    for (var row : table.rows()) {
      reading.take(row);
    }
    reading.refused.sort(Comparator.comparingInt(Refused::line));
    return new Completions(reading.done, reading.lastDays, reading.refused);
  }

  private static UserTable table(String text) {
    try {
      return UserTable.read(text, COLUMNS);
    } catch (UserTable.HeaderException e) {
      throw new IllegalArgumentException("line %d: %s".formatted(e.line(), e.getMessage()), e);
    }
  }

  private static final class Reading {
    final Map<String, LocalDate> done = new LinkedHashMap<>();
    final List<Refused> refused = new ArrayList<>();
    final Map<String, LocalDate> lastDays = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final DirectiveSearcher searcher;
    private final LocalDate today;

    Reading(DirectiveSearcher searcher, LocalDate today) {
      this.searcher = searcher;
      this.today = today;
    }

    void refuse(List<CsvRows.Broken> broken) {
      broken.forEach(row -> refused.add(new Refused(row.line(), row.reason())));
    }

    void take(UserTable.Row row) throws IOException {
      try {
        var id = row.required(ID);
        var filed = directive(id, row.required(HASH));
        var day = day(row.required(DAY), filed);
        var before = lines.putIfAbsent(id, row.line());
        if (before != null) {
          throw new IllegalArgumentException("%s stands in line %d already".formatted(id, before));
        }
        done.put(id, day);
        var lastDay = DeadlinesRequest.lastDay(filed.directive());
        if (lastDay != null) {
          lastDays.put(id, lastDay);
        }
      } catch (IllegalArgumentException e) {
        refused.add(new Refused(row.line(), String.valueOf(e.getMessage())));
      }
    }

    private FiledDirective directive(String id, String hash) throws IOException {
      var filed = searcher.directive(id);
      if (filed == null) {
        throw new IllegalArgumentException(
            "there is no directive %s%s".formatted(id, now(id, hash)));
      }
      if (!filed.directive().textHash().equals(hash)) {
        throw new IllegalArgumentException(
            "%s has another text (its textHash is %s, not %s)%s"
                .formatted(id, filed.directive().textHash(), hash, now(id, hash)));
      }
      if (filed.directive().kind() != Kind.DIRECTIVE) {
        throw new IllegalArgumentException(id + " is an assessment, which is not to be done");
      }
      return filed;
    }

    /// The present id of the text within the same notice, since ordinals change.
    private String now(String id, String hash) throws IOException {
      int end = id.lastIndexOf('-');
      var notice = end < 0 ? null : searcher.notice(id.substring(0, end));
      if (notice == null) {
        return "";
      }
      return notice.directives().stream()
          .filter(directive -> directive.textHash().equals(hash))
          .findFirst()
          .map(directive -> "; that text is %s now".formatted(directive.id()))
          .orElse("");
    }

    private LocalDate day(String text, FiledDirective filed) {
      var day = parsed(text);
      if (day.isAfter(today)) {
        throw new IllegalArgumentException("done on %s, which has not come".formatted(day));
      }
      var given = filed.directive().date();
      if (given != null && day.isBefore(given)) {
        throw new IllegalArgumentException(
            "done on %s, before it was issued on %s".formatted(day, given));
      }
      return day;
    }

    private static LocalDate parsed(String text) {
      var day = DateReader.day(text);
      if (day == null) {
        throw new IllegalArgumentException(
            "'%s' is no day (such as 2020-11-20 or 20/11/2020)".formatted(text));
      }
      return day;
    }
  }
}
