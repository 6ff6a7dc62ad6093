package vn.giaoban.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/// CSV (RFC 4180): quoted cells may contain separators, doubled quotes and line breaks; spaces
/// around cells and empty lines are ignored.
public final class CsvRows {
  /// A row.
  ///
  /// @param line first line of the row, from 1
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// A row with invalid quotes.
  ///
  /// @param line from 1
  public record Broken(int line, String reason) {}

  /// A table in which broken rows do not affect the others.
  public record Table(List<Row> rows, List<Broken> broken) {
    public Table {
      rows = List.copyOf(rows);
      broken = List.copyOf(broken);
    }

    /// The error in the header row; null if it is valid or there is none.
    public @Nullable Broken brokenHead() {
      var first = broken.isEmpty() ? null : broken.getFirst();
      return first == null || (!rows.isEmpty() && rows.getFirst().line() < first.line())
          ? null
          : first;
    }
  }

  /// Thrown for invalid CSV, with the reason.
  public static final class SyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final int line;

    private SyntaxException(Broken first) {
      super(first.reason());
      line = first.line();
    }

    /// The first broken row.
    public int line() {
      return line;
    }
  }

  private static final String OPEN = "a quote is not closed";
  private static final String BEHIND = "text behind a closing quote";

  /// In this mode an empty cell is null unless quoted.
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setIgnoreSurroundingSpaces(true)
          .setNullString("")
          .setQuoteMode(QuoteMode.ALL_NON_NULL)
          .get();

  private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");

  private CsvRows() {}

  /// A row as text, with quotes where a cell needs them, without a line end.
  public static String line(List<String> cells, char separator) {
    return CSVFormat.RFC4180.builder().setDelimiter(separator).get().format(cells.toArray());
  }

  /// The rows of a text with commas between its cells.
  ///
  /// @throws SyntaxException for invalid quotes
  public static List<Row> read(String text) {
    var table = readAll(text, ',');
    if (!table.broken().isEmpty()) {
      throw new SyntaxException(table.broken().getFirst());
    }
    return table.rows();
  }

  /// The rows of a text without broken ones; a broken row ends at its first line, and parsing
  /// resumes on the next.
  ///
  /// @param separator what stands between cells
  public static Table readAll(String text, char separator) {
    if (text.indexOf('"') < 0) {
      return new Table(split(text, separator), List.of());
    }
    var format = FORMAT.builder().setDelimiter(separator).get();
    var rows = new ArrayList<Row>();
    var broken = new ArrayList<Broken>();
    var starts = starts(text);
    int next = 0;
    while (next < starts.size()) {
      var rest = CharBuffer.wrap(text).position(starts.get(next));
      next = readOn(rest, format, next, rows, broken);
    }
    return new Table(rows, broken);
  }

  /// The rows of a text without quotes, as most tables are, which takes a fraction of the time.
  private static List<Row> split(String text, char separator) {
    var rows = new ArrayList<Row>();
    var lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      var cells = cells(lines.get(i), separator);
      if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
        rows.add(new Row(i + 1, cells));
      }
    }
    return rows;
  }

  private static List<String> cells(String line, char separator) {
    var cells = new ArrayList<String>();
    int from = 0;
    for (int to = line.indexOf(separator); to >= 0; to = line.indexOf(separator, from)) {
      cells.add(line.substring(from, to).strip());
      from = to + 1;
    }
    cells.add(line.substring(from).strip());
    return cells;
  }

  private static List<Integer> starts(String text) {
    var starts = new ArrayList<>(List.of(0));
    LINE_END.matcher(text).results().forEach(end -> starts.add(end.end()));
    return starts;
  }

  /// Parses up to the first broken row.
  ///
  /// @param before number of lines before `rest`
  /// @return number of lines consumed
  private static int readOn(
      CharBuffer rest, CSVFormat format, int before, List<Row> rows, List<Broken> broken) {
    int read = 0;
    try (var parser = CSVParser.parse(Reader.of(rest.duplicate()), format)) {
      for (var row : parser) {
        read = (int) parser.getCurrentLineNumber();
        if (!isEmpty(row)) {
          rows.add(new Row(before + read - breaks(row), cells(row)));
        }
      }
      return Integer.MAX_VALUE;
    } catch (UncheckedIOException _) {
      broken.add(new Broken(before + read + 1, isOpen(rest, format) ? OPEN : BEHIND));
      return before + read + 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isEmpty(CSVRecord row) {
    return row.size() == 1 && row.get(0) == null;
  }

  /// Number of line breaks inside its cells.
  private static int breaks(CSVRecord row) {
    return cells(row).stream().mapToInt(cell -> (int) (cell + "|").lines().count() - 1).sum();
  }

  private static List<String> cells(CSVRecord row) {
    return row.stream().map(cell -> Objects.requireNonNullElse(cell, "")).toList();
  }

  /// Whether the text is valid if a closing quote is added at its end.
  private static boolean isOpen(CharBuffer text, CSVFormat format) {
    try (var parser =
        CSVParser.parse(Reader.of(text), format.builder().setLenientEof(true).get())) {
      parser.forEach(_ -> {});
      return true;
    } catch (IOException | UncheckedIOException _) {
      return false;
    }
  }
}
