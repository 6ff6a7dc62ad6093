package vn.giaoban.cli.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.text.CsvRows;

/// Reads the queries of `search --batch`: one a line, without empty lines and comments (`#`); or
/// CSV with a header row, a column `query` and optionally a column of names (`name`, or else the
/// first other column).
public final class BatchFile {
  private static final String QUERY = "query";

  /// A query of a batch.
  ///
  /// @param name display name; the query itself if it has none
  /// @param line from 1
  /// @param column column of the query in its line, from 1; in CSV, positions count within the
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
    return isCsv(text, name) ? table(text, name) : new Queries(lines(text), List.of());
  }

  private static boolean isCsv(String text, String name) {
    var head = text.lines().findFirst().orElse("");
    return name.toLowerCase(Locale.ROOT).endsWith(".csv")
        || (head.contains(",") && columns(head).contains(QUERY));
  }

  private static List<String> columns(String head) {
    try {
      var rows = CsvRows.read(head);
      return rows.isEmpty() ? List.of() : heads(rows.getFirst());
    } catch (CsvRows.SyntaxException _) {
      return List.of();
    }
  }

  private static List<String> heads(CsvRows.Row row) {
    return row.cells().stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
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
    var table = CsvRows.readAll(text);
    var head = table.brokenHead();
    if (head != null) {
      throw new JobException("%s:%d: %s".formatted(name, head.line(), head.reason()));
    }
    var heads = table.rows().isEmpty() ? List.<String>of() : heads(table.rows().getFirst());
    int query = heads.indexOf(QUERY);
    if (query < 0) {
      throw new JobException(name + ":1: no column is called query");
    }
    var lines =
        table.rows().stream()
            .skip(1)
            .map(row -> line(row, query, nameColumn(heads, query)))
            .filter(line -> !line.query().isEmpty())
            .toList();
    return new Queries(lines, table.broken());
  }

  private static int nameColumn(List<String> heads, int query) {
    int called = heads.indexOf("name");
    return called >= 0 ? called : query == 0 ? 1 : 0;
  }

  private static Line line(CsvRows.Row row, int queryColumn, int nameColumn) {
    var query = cell(row, queryColumn);
    var name = cell(row, nameColumn);
    return new Line(name.isEmpty() ? query : name, query, row.line(), 1);
  }

  private static String cell(CsvRows.Row row, int column) {
    return column < row.cells().size() ? row.cells().get(column) : "";
  }
}
