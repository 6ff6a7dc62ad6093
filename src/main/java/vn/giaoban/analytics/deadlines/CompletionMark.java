package vn.giaoban.analytics.deadlines;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.source.UserTable;

/// What is to be written of one directive into a table of completions.
///
/// @param textHash of the text that was done
/// @param doneOn null to take back what the table says
public record CompletionMark(String directive, String textHash, @Nullable LocalDate doneOn) {
  private static final String END = "\r\n";

  /// A table of this mark alone.
  private String table() {
    return head() + END + row(Completions.COLUMNS.required());
  }

  private static String head() {
    return String.join(",", Completions.COLUMNS.required());
  }

  /// Checks it as a row of a table is checked.
  ///
  /// @throws IllegalArgumentException if it cannot be
  public void check(DirectiveSearcher searcher, LocalDate today) throws IOException {
    if (doneOn == null) {
      return;
    }
    var refused = Completions.read(table(), searcher, today).refused();
    if (!refused.isEmpty()) {
      throw new IllegalArgumentException(refused.getFirst().reason());
    }
  }

  /// The text of a table with this mark in the place of the directive's rows; all other lines stay
  /// as they are.
  ///
  /// @param text empty for no table yet
  /// @throws IllegalArgumentException if it is no table
  public String in(String text) {
    if (text.isBlank()) {
      return doneOn == null ? text : table() + END;
    }
    var table = UserTable.read(text, Completions.COLUMNS);
    var lines = new ArrayList<>(text.lines().toList());
    var dropped =
        table.rows().stream()
            .filter(row -> row.cell(Completions.ID).equals(directive))
            .map(UserTable.Row::line)
            .toList();
    for (int line : dropped.reversed()) {
      lines.remove(line - 1);
    }
    if (doneOn != null) {
      lines.add(row(table.columns(), UserTable.separator(text, Completions.COLUMNS)));
    }
    return lines.stream().map(line -> line + END).collect(Collectors.joining());
  }

  private String row(List<String> columns) {
    return row(columns, ',');
  }

  private String row(List<String> columns, char separator) {
    return columns.stream().map(this::cell).collect(Collectors.joining(String.valueOf(separator)));
  }

  private String cell(String column) {
    return switch (column) {
      case Completions.ID -> directive;
      case Completions.HASH -> textHash;
      case Completions.DAY -> String.valueOf(doneOn);
      default -> "";
    };
  }
}
