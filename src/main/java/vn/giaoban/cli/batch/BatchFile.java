package vn.giaoban.cli.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.text.CsvRows;

/// The queries of `search --batch`: one a line, where empty lines and those that start with `#` do
/// not count; or CSV whose first row names its columns, one of them `query`, and another one, if
/// there is any, the names of the queries (`name`, else the first).
public final class BatchFile {
  private static final String QUERY = "query";

  /// A query of a batch.
  ///
  /// @param name what the answer calls it; the query itself where it has none
  /// @param line from 1
  /// @param column where the query starts in its line, from 1; in CSV positions are those within
  ///   the query
  public record Line(String name, String query, int line, int column) {}

  private BatchFile() {}

  /// The queries of a file in their order.
  ///
  /// @param name what messages call the file
  /// @throws JobException where the file as a whole cannot be read
  public static List<Line> read(InputStream in, String name) throws IOException {
    var text = decoded(in.readAllBytes(), name);
    return isCsv(text, name) ? table(text, name) : lines(text);
  }

  private static String decoded(byte[] bytes, String name) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      throw new JobException(name + ": is in UTF-16; save it as UTF-8");
    }
    var buffer = ByteBuffer.wrap(bytes);
    var chars = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(buffer, chars, true);
    var text = chars.flip().toString();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      int column = text.length() - text.lastIndexOf('\n');
      throw new JobException(
          "%s:%d:%d: is not in UTF-8; save it as UTF-8".formatted(name, line, column));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
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

  private static List<Line> table(String text, String name) {
    try {
      var rows = CsvRows.read(text);
      var heads = rows.isEmpty() ? List.<String>of() : heads(rows.getFirst());
      int query = heads.indexOf(QUERY);
      if (query < 0) {
        throw new JobException(name + ":1: no column is called query");
      }
      return rows.stream()
          .skip(1)
          .map(row -> line(row, query, nameColumn(heads, query)))
          .filter(line -> !line.query().isEmpty())
          .toList();
    } catch (CsvRows.SyntaxException e) {
      throw new JobException("%s:%d: %s".formatted(name, e.line(), e.getMessage()));
    }
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
