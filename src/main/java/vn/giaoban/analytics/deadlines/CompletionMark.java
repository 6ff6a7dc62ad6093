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
    return String.join(",", Completions.COLUMNS.required())
        + END
        + row(Completions.COLUMNS.required(), ',');
  }

  /// Checks it as a row of a table is checked.
  ///
  /// @throws IllegalArgumentException if it cannot be
  void check(DirectiveSearcher searcher, LocalDate today) throws IOException {
    if (doneOn == null) {
      return;
    }
    var refused = Completions.read(table(), searcher, today).refused();
    if (!refused.isEmpty()) {
      throw new IllegalArgumentException(refused.getFirst().reason());
    }
  }

  /// The text of a table with this mark in the place of the directive's rows; all other rows stay
  /// as they are written.
  ///
  /// @param text empty for no table yet
  /// @throws IllegalArgumentException if it is no table
  String in(String text) {
    if (text.isBlank()) {
      return doneOn == null ? text : table() + END;
    }
    var table = UserTable.read(text, Completions.COLUMNS);
    var lines = new ArrayList<>(text.lines().toList());
    for (var row : table.rows().reversed()) {
      if (row.cell(Completions.ID).equals(directive)) {
        lines.subList(row.line() - 1, end(lines, row.line())).clear();
      }
    }
    if (doneOn != null) {
      lines.add(row(table.columns(), UserTable.separator(text, Completions.COLUMNS)));
    }
    return lines.stream().map(line -> line + END).collect(Collectors.joining());
  }

  /// The line that a row ends with, which began in `first`: a quotation may go on over lines.
  private static int end(List<String> lines, int first) {
    boolean isQuoted = isOdd(lines.get(first - 1));
    int last = first;
    while (isQuoted && last < lines.size()) {
      isQuoted = !isOdd(lines.get(last));
      last++;
    }
    return last;
  }

  private static boolean isOdd(String line) {
    return line.chars().filter(c -> c == '"').count() % 2 == 1;
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
