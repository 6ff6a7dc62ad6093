package vn.giaoban.analytics.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Directive;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.source.RowEdit;
import vn.giaoban.source.UserTable;

/// What is to be written of one directive into a table of completions.
///
/// @param textHash of the text that was done
/// @param deadline the one that is meant, such as `2020-10`; null for all of the directive
/// @param doneOn null to take back what the table says
public record CompletionMark(
    String directive, String textHash, @Nullable String deadline, @Nullable LocalDate doneOn) {
  /// The changes of a table.
  ///
  /// @param table its text; empty for none yet
  /// @param marked the directive in the index; null if it is no longer there
  /// @throws IllegalArgumentException if the deadline or the table cannot be read
  List<RowEdit> edits(String table, @Nullable Directive marked) {
    if (deadline == null) {
      return List.of(edit(this::isOfDirective, doneOn == null ? Map.of() : row(null, doneOn)));
    }
    var lastDay = PeriodParser.calendar(deadline).lastDay();
    return doneOn == null
        ? reopened(table, lastDay, marked)
        : List.of(edit(row -> names(row, lastDay), row(lastDay, doneOn)));
  }

  /// Takes out the row of the deadline. A row that has all of the directive done is replaced by one
  /// for each of the other deadlines.
  private List<RowEdit> reopened(String table, LocalDate lastDay, @Nullable Directive marked) {
    var edits = new ArrayList<RowEdit>();
    edits.add(edit(row -> names(row, lastDay), Map.of()));
    var whole = rows(table).filter(row -> names(row, null)).findFirst().orElse(null);
    if (whole != null && marked != null) {
      edits.add(edit(row -> names(row, null), Map.of()));
      for (var other : DeadlinesRequest.lastDays(marked)) {
        if (!other.equals(lastDay) && rows(table).noneMatch(row -> names(row, other))) {
          edits.add(edit(_ -> false, row(other, whole)));
        }
      }
    }
    return edits;
  }

  private static Stream<UserTable.Row> rows(String table) {
    return table.isBlank()
        ? Stream.of()
        : UserTable.read(table, Completions.COLUMNS).rows().stream();
  }

  private static RowEdit edit(Predicate<UserTable.Row> replaced, Map<String, String> row) {
    return new RowEdit(Completions.COLUMNS, replaced, row);
  }

  private boolean isOfDirective(UserTable.Row row) {
    return row.cell(Completions.ID).equals(directive);
  }

  /// Whether a row is about one deadline of the directive.
  ///
  /// @param lastDay null for all of it
  private boolean names(UserTable.Row row, @Nullable LocalDate lastDay) {
    return isOfDirective(row) && Objects.equals(lastDay, named(row));
  }

  /// The last day that a row names; null if it names none; [LocalDate#MAX] for what cannot be read.
  private static @Nullable LocalDate named(UserTable.Row row) {
    var named = row.cell(Completions.DEADLINE);
    try {
      return named.isEmpty() ? null : PeriodParser.calendar(named).lastDay();
    } catch (IllegalArgumentException _) {
      return LocalDate.MAX;
    }
  }

  private Map<String, String> row(@Nullable LocalDate lastDay, LocalDate day) {
    var cells = new HashMap<String, String>();
    cells.put(Completions.ID, directive);
    cells.put(Completions.HASH, textHash);
    cells.put(Completions.DAY, day.toString());
    if (lastDay != null) {
      cells.put(Completions.DEADLINE, lastDay.toString());
    }
    return cells;
  }

  /// A row that says of one deadline what another says of all.
  private static Map<String, String> row(LocalDate lastDay, UserTable.Row whole) {
    var cells = new HashMap<>(whole.cells());
    cells.put(Completions.DEADLINE, lastDay.toString());
    return cells;
  }
}
