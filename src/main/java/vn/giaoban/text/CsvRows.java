package vn.giaoban.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

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

    private SyntaxException(int line, String reason, Exception cause) {
      super(reason, cause);
      this.line = line;
    }

    /// That behind the last one that could be read.
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

  private CsvRows() {}

  /// The rows of a text.
  ///
  /// @throws SyntaxException where quotes are wrong
  public static List<Row> read(String text) {
    var rows = new ArrayList<Row>();
    long read = 0;
    try (var parser = CSVParser.parse(text, FORMAT)) {
      for (var row : parser) {
        read = parser.getCurrentLineNumber();
        if (!isEmpty(row)) {
          rows.add(new Row((int) read - breaks(row), cells(row)));
        }
      }
      return List.copyOf(rows);
    } catch (UncheckedIOException e) {
      throw new SyntaxException((int) read + 1, isOpen(text) ? OPEN : BEHIND, e);
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
  private static boolean isOpen(String text) {
    try (var parser = CSVParser.parse(text, FORMAT.builder().setLenientEof(true).get())) {
      parser.forEach(_ -> {});
      return true;
    } catch (IOException | UncheckedIOException _) {
      return false;
    }
  }
}
