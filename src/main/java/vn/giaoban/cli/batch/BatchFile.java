package vn.giaoban.cli.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.source.UserColumns;
import vn.giaoban.source.UserTable;
import vn.giaoban.text.CsvRows;

/// Reads the queries of `search --batch`: one a line, without empty lines and comments (`#`); or a
/// table with a column `query` and optionally a column of names (`name`, or else the first other
/// column).
public final class BatchFile {
  private static final String QUERY = "query";
  private static final String NAME = "name";
  private static final UserColumns COLUMNS = new UserColumns(List.of(QUERY), List.of(NAME), false);

  /// A query of a batch.
  ///
  /// @param name display name; the query itself if it has none
  /// @param line from 1
  /// @param column column of the query in its line, from 1; in a table, positions count within the
  ///   query
  public record Line(String name, String query, int line, int column) {}

  /// The queries of a batch in order, and rows with invalid quotes.
  public record Queries(List<Line> lines, List<CsvRows.Broken> broken) {
    public Queries {
      lines = List.copyOf(lines);
      broken = List.copyOf(broken);
    }
  }

  private BatchFile() {}

  /// The queries of a text.
  ///
  /// @param name display name of the file
  /// @throws JobException for a table without queries
  public static Queries read(String text, String name) {
    return isTable(text, name) ? table(text, name) : new Queries(lines(text), List.of());
  }

  private static boolean isTable(String text, String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".csv") || lower.endsWith(".tsv") || UserTable.isHeaded(text, COLUMNS);
  }

  private static List<Line> lines(String text) {
    var found = new ArrayList<Line>();
    int number = 0;
    for (var line : text.lines().toList()) {
      number++;
      var query = line.strip();
      if (!query.isEmpty() && !query.startsWith("#")) {
        found.add(new Line(query, query, number, line.indexOf(query) + 1));
      }
    }
    return found;
  }

  private static Queries table(String text, String name) {
    try {
      var table = UserTable.read(text, COLUMNS);
      var names = names(table);
      var lines =
          table.rows().stream()
              .map(row -> line(row, names))
              .filter(line -> !line.query().isEmpty())
              .toList();
      return new Queries(lines, table.broken());
    } catch (UserTable.HeaderException e) {
      throw new JobException("%s:%d: %s".formatted(name, e.line(), e.getMessage()));
    }
  }

  /// The column of names.
  private static String names(UserTable table) {
    return Stream.concat(
            Stream.of(NAME).filter(table.columns()::contains), table.columns().stream())
        .filter(column -> !column.equals(QUERY))
        .findFirst()
        .orElse(QUERY);
  }

  private static Line line(UserTable.Row row, String names) {
    var query = row.cell(QUERY);
    var name = row.cell(names);
    return new Line(name.isEmpty() ? query : name, query, row.line(), 1);
  }
}
