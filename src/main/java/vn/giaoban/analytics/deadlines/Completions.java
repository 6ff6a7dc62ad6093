package vn.giaoban.analytics.deadlines;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.source.UserColumns;
import vn.giaoban.source.UserTable;
import vn.giaoban.text.CsvRows;
import vn.giaoban.vocabulary.date.DateReader;

/// A user's table of completed directives (`directive id, textHash, done on`, and `deadline` where
/// only one of several is meant): what its valid rows say, and the rejected ones with line and
/// reason.
///
/// @param directives completions by directive id
/// @param rows number of valid rows
/// @param refused rejected rows in line order
public record Completions(Map<String, Completion> directives, int rows, List<Refused> refused) {
  static final String ID = "directive id";
  static final String HASH = "textHash";
  static final String DAY = "done on";
  static final String DEADLINE = "deadline";
  static final UserColumns COLUMNS =
      new UserColumns(List.of(ID, HASH, DAY), List.of(DEADLINE), false);

  /// Nothing is known to be done.
  static final Completions NONE = new Completions(Map.of(), 0, List.of());

  /// A rejected row.
  ///
  /// @param line its first line in the file, from 1
  public record Refused(int line, String reason) {}

  public Completions {
    directives = Map.copyOf(directives);
    refused = List.copyOf(refused);
  }

  /// Number of completed directives without a deadline.
  public long withoutDeadline() {
    return directives.values().stream().filter(each -> each.lastDays().isEmpty()).count();
  }

  /// What is known of a directive.
  public Completion of(Directive directive) {
    var known = directives.get(directive.id());
    return known == null ? Completion.open(directive) : known;
  }

  /// Ids of the named directives with a deadline that are in one of some states, sorted.
  List<String> in(Set<CompletedState> states, LocalDate asOf) {
    return ids(each -> states.contains(each.state(asOf)));
  }

  /// Ids of the directives that had a deadline in the past, but of which the earliest open one is
  /// not.
  List<String> keptSoFar(LocalDate asOf) {
    return ids(each -> each.wasDue(asOf) && each.state(asOf) == CompletedState.OPEN_IN_TIME);
  }

  private List<String> ids(Predicate<Completion> wanted) {
    return directives.entrySet().stream()
        .filter(each -> !each.getValue().lastDays().isEmpty() && wanted.test(each.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /// Validates the rows of a table against the index.
  ///
  /// @param text a table with these columns; others are ignored
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
    return reading.done();
  }

  private static UserTable table(String text) {
    try {
      return UserTable.read(text, COLUMNS);
    } catch (UserTable.HeaderException e) {
      throw new IllegalArgumentException("line %d: %s".formatted(e.line(), e.getMessage()), e);
    }
  }

  private static final class Reading {
    final List<Refused> refused = new ArrayList<>();
    private final Map<String, NamedDays> named = new LinkedHashMap<>();
    private int rows;
    private final DirectiveSearcher searcher;
    private final LocalDate today;

    Reading(DirectiveSearcher searcher, LocalDate today) {
      this.searcher = searcher;
      this.today = today;
    }

    /// What the rows so far say of a directive.
    private static final class NamedDays {
      final Directive directive;
      final Map<LocalDate, LocalDate> done = new HashMap<>();
      @Nullable LocalDate rest;
      final Map<String, Integer> lines = new HashMap<>();

      NamedDays(Directive directive) {
        this.directive = directive;
      }

      Completion completion() {
        return new Completion(DeadlinesRequest.lastDays(directive), done, rest);
      }
    }

    Completions done() {
      var directives = new HashMap<String, Completion>();
      named.forEach((id, days) -> directives.put(id, days.completion()));
      refused.sort(Comparator.comparingInt(Refused::line));
      return new Completions(directives, rows, refused);
    }

    void refuse(List<CsvRows.Broken> broken) {
      broken.forEach(row -> refused.add(new Refused(row.line(), row.reason())));
    }

    void take(UserTable.Row row) throws IOException {
      try {
        var id = row.required(ID);
        var filed = directive(id, row.required(HASH));
        var day = day(row.required(DAY), filed);
        var lastDay = lastDay(row.cell(DEADLINE), filed.directive());
        var days = named.computeIfAbsent(id, _ -> new NamedDays(filed.directive()));
        check(days, lastDay, row.line());
        if (lastDay == null) {
          days.rest = day;
        } else {
          days.done.put(lastDay, day);
        }
        rows++;
      } catch (IllegalArgumentException e) {
        refused.add(new Refused(row.line(), String.valueOf(e.getMessage())));
      }
    }

    private static void check(NamedDays days, @Nullable LocalDate lastDay, int line) {
      var named = lastDay == null ? "" : " with the deadline " + lastDay;
      var before = days.lines.putIfAbsent(named, line);
      if (before != null) {
        throw new IllegalArgumentException(
            "%s%s stands in line %d already".formatted(days.directive.id(), named, before));
      }
    }

    /// The last day of the deadline that a row names; null if it names none.
    private static @Nullable LocalDate lastDay(String deadline, Directive directive) {
      if (deadline.isEmpty()) {
        return null;
      }
      var lastDay = PeriodParser.calendar(deadline).lastDay();
      if (!DeadlinesRequest.lastDays(directive).contains(lastDay)) {
        throw new IllegalArgumentException(
            "%s has no deadline %s".formatted(directive.id(), lastDay));
      }
      return lastDay;
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
