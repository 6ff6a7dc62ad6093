package vn.giaoban.text;

import java.util.ArrayList;
import java.util.List;

/// Reads comma-separated values (RFC 4180): cells in quotes may hold commas, quotes (doubled) and
/// line breaks; spaces around a cell and empty lines do not count.
public final class CsvRows {
  /// A row.
  ///
  /// @param line where the row starts, from 1
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// Where a text is no CSV, and why.
  public static final class SyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final int line;

    private SyntaxException(int line, String reason) {
      super(reason);
      this.line = line;
    }

    public int line() {
      return line;
    }
  }

  private static final int END = -1;

  private final String text;
  private int at;
  private int line = 1;
  private int rowLine = 1;
  private boolean quoted;

  private CsvRows(String text) {
    this.text = text;
  }

  /// The rows of a text.
  ///
  /// @throws SyntaxException where quotes are wrong
  public static List<Row> read(String text) {
    var reader = new CsvRows(text);
    var rows = new ArrayList<Row>();
    while (reader.peek() != END) {
      var row = reader.row();
      boolean isEmpty = row.cells().equals(List.of("")) && !reader.quoted;
      if (!isEmpty) {
        rows.add(row);
      }
    }
    return List.copyOf(rows);
  }

  private int peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  private Row row() {
    rowLine = line;
    quoted = false;
    var cells = new ArrayList<String>();
    cells.add(cell());
    while (peek() == ',') {
      at++;
      cells.add(cell());
    }
    if (peek() == '\r') {
      at++;
    }
    if (peek() == '\n') {
      at++;
    }
    line++;
    return new Row(rowLine, cells);
  }

  private String cell() {
    skipSpaces();
    return peek() == '"' ? quotedCell() : plainCell();
  }

  private void skipSpaces() {
    while (peek() == ' ' || peek() == '\t') {
      at++;
    }
  }

  private String plainCell() {
    int start = at;
    while (!endsCell(peek())) {
      at++;
    }
    return text.substring(start, at).strip();
  }

  private static boolean endsCell(int c) {
    return c == ',' || c == '\n' || c == '\r' || c == END;
  }

  private String quotedCell() {
    quoted = true;
    var cell = new StringBuilder();
    while (true) {
      int end = text.indexOf('"', at + 1);
      if (end < 0) {
        throw new SyntaxException(rowLine, "a quote is not closed");
      }
      append(cell, at + 1, end);
      at = end + 1;
      if (peek() != '"') {
        break;
      }
      cell.append('"');
    }
    skipSpaces();
    if (!endsCell(peek())) {
      throw new SyntaxException(line, "text behind a closing quote");
    }
    return cell.toString();
  }

  private void append(StringBuilder cell, int start, int end) {
    cell.append(text, start, end);
    line += (int) text.substring(start, end).chars().filter(c -> c == '\n').count();
  }
}
