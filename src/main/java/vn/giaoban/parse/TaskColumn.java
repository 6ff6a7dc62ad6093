package vn.giaoban.parse;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Table;
import vn.giaoban.vocabulary.NameKey;

/// What a column in a table of tasks holds.
enum TaskColumn {
  NUMBER,
  /// What is to be done.
  TASK,
  /// Who does it.
  LEAD,
  PARTNERS,
  DEADLINE,
  /// Anything else that such tables have.
  OTHER;

  private static final List<Row> ROWS = Table.read(TaskColumn.class, "task-columns.csv", Row::of);

  /// @param words folded
  private record Row(String words, TaskColumn column) {
    private static Row of(Map<String, String> cells) {
      return new Row(
          NameKey.plain(cells.getOrDefault("words", "")),
          valueOf(cells.getOrDefault("column", "").toUpperCase(Locale.ROOT)));
    }

    private boolean begins(String head) {
      return head.startsWith(words)
          && (head.length() == words.length() || head.charAt(words.length()) == ' ');
    }
  }

  /// The column with this head; null if it is none of such a table.
  static @Nullable TaskColumn of(String head) {
    var key = NameKey.plain(head);
    return ROWS.stream()
        .filter(row -> row.begins(key))
        .max(Comparator.comparingInt(row -> row.words.length()))
        .map(Row::column)
        .orElse(null);
  }
}
