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

  /// A row whose quotes are wrong.
  ///
  /// @param line from 1
  public record Broken(int line, String reason) {}

  /// What a text holds where a row may be wrong without the others.
  public record Table(List<Row> rows, List<Broken> broken) {
    public Table {
      rows = List.copyOf(rows);
      broken = List.copyOf(broken);
    }

    /// Why the first row, which names the columns, cannot be read; null where it can, or there is
    /// none.
    public @Nullable Broken brokenHead() {
      var first = broken.isEmpty() ? null : broken.getFirst();
      return first == null || (!rows.isEmpty() && rows.getFirst().line() < first.line())
          ? null
          : first;
    }
  }

  /// Where a text is no CSV, and why.
  public static final class SyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final int line;

    private SyntaxException(Broken first) {
      super(first.reason());
      line = first.line();
    }

    /// That of the first row that cannot be read.
    public int line() {
      return line;
    }
  }

  private static final String OPEN = "a quote is not closed";
  private static final String BEHIND = "text behind a closing quote";

  /// In this mode an empty cell is null, unless it stands in quotes.
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setIgnoreSurroundingSpaces(true)
          .setNullString("")
          .setQuoteMode(QuoteMode.ALL_NON_NULL)
          .get();

  private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");

  private CsvRows() {}

  /// The rows of a text.
  ///
  /// @throws SyntaxException where quotes are wrong
  public static List<Row> read(String text) {
    var table = readAll(text);
    if (!table.broken().isEmpty()) {
      throw new SyntaxException(table.broken().getFirst());
    }
    return table.rows();
  }

  /// The rows of a text, without those whose quotes are wrong: such a row is the line that it
  /// starts in, and the next line starts another one.
  public static Table readAll(String text) {
    var rows = new ArrayList<Row>();
    var broken = new ArrayList<Broken>();
    var starts = starts(text);
    int next = 0;
    while (next < starts.size()) {
      next = readOn(CharBuffer.wrap(text).position(starts.get(next)), next, rows, broken);
    }
    return new Table(rows, broken);
  }

  private static List<Integer> starts(String text) {
    var starts = new ArrayList<>(List.of(0));
    LINE_END.matcher(text).results().forEach(end -> starts.add(end.end()));
    return starts;
  }

  /// Reads up to the first row that is wrong.
  ///
  /// @param before how many lines are before `rest`
  /// @return how many lines are done with
  private static int readOn(CharBuffer rest, int before, List<Row> rows, List<Broken> broken) {
    int read = 0;
    try (var parser = CSVParser.parse(Reader.of(rest.duplicate()), FORMAT)) {
      for (var row : parser) {
        read = (int) parser.getCurrentLineNumber();
        if (!isEmpty(row)) {
          rows.add(new Row(before + read - breaks(row), cells(row)));
        }
      }
      return Integer.MAX_VALUE;
    } catch (UncheckedIOException _) {
      broken.add(new Broken(before + read + 1, isOpen(rest) ? OPEN : BEHIND));
      return before + read + 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isEmpty(CSVRecord row) {
    return row.size() == 1 && row.get(0) == null;
  }

  /// How many line breaks its cells hold.
  private static int breaks(CSVRecord row) {
    return cells(row).stream().mapToInt(cell -> (int) (cell + "|").lines().count() - 1).sum();
  }

  private static List<String> cells(CSVRecord row) {
    return row.stream().map(cell -> Objects.requireNonNullElse(cell, "")).toList();
  }

  /// Whether the text could be read if its end closed a quote.
  private static boolean isOpen(CharBuffer text) {
    try (var parser =
        CSVParser.parse(Reader.of(text), FORMAT.builder().setLenientEof(true).get())) {
      parser.forEach(_ -> {});
      return true;
    } catch (IOException | UncheckedIOException _) {
      return false;
    }
  }
}
