package vn.giaoban.report.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A block of a document body.
public sealed interface Block {
  /// A heading.
  ///
  /// @param level 1 for `I. TÌNH HÌNH CHUNG`, 2 for `1. Theo chủ đề`, 3 for `a) Nhãn hiệu`
  /// @param number as written before the title: `I.`, `1.`, `a)`; empty for none
  /// @param text in capitals on level 1
  record Heading(int level, String number, String text) implements Block {
    public Heading {
      if (level < 1 || level > 3) {
        throw new IllegalArgumentException("a heading's level must be from 1 to 3, not " + level);
      }
      number = PlainText.line(number);
      text = PlainText.line(text);
    }

    /// The number followed by the title.
    public String full() {
      return number.isEmpty() ? text : number + " " + text;
    }
  }

  /// The start of an annex, on a new page and with its own page numbers. The signature comes before
  /// the first annex.
  ///
  /// @param number such as `Phụ lục I`, or `Phụ lục` for an only annex
  /// @param title in capitals
  /// @param isWide whether its pages are in landscape, for a wide table
  record Annex(String number, String title, boolean isWide) implements Block {
    public Annex {
      number = PlainText.line(number);
      title = PlainText.line(title);
    }
  }

  record Paragraph(List<Run> runs) implements Block {
    public Paragraph {
      runs = List.copyOf(runs);
    }

    public static Paragraph of(String text) {
      return new Paragraph(List.of(new Run.Plain(text)));
    }

    public static Paragraph of(Run... runs) {
      return new Paragraph(List.of(runs));
    }
  }

  /// An unnumbered list, one item a line.
  record Items(List<Paragraph> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// A table with a header row that is repeated on each page.
  ///
  /// @param caption above the table; empty for none
  /// @param name in short, for a sheet of a workbook; empty for the heading above
  /// @param columns at least one
  /// @param rows each as long as `columns`
  /// @param total the last row, emphasized; as long as `columns`, or empty for none
  record Table(
      String caption, String name, List<Column> columns, List<List<Value>> rows, List<Value> total)
      implements Block {
    public Table {
      caption = PlainText.line(caption);
      name = PlainText.line(name);
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      total = List.copyOf(total);
      if (columns.isEmpty()) {
        throw new IllegalArgumentException("a table needs a column");
      }
      for (var row : rows) {
        requireLength(row, columns);
      }
      if (!total.isEmpty()) {
        requireLength(total, columns);
      }
    }

    /// A table without a total row.
    public Table(String caption, List<Column> columns, List<List<Value>> rows) {
      this(caption, caption, columns, rows, List.of());
    }

    /// The same with another short name.
    public Table named(String other) {
      return new Table(caption, other, columns, rows, total);
    }

    /// The same without a caption, below a heading that says it.
    public Table untitled() {
      return new Table("", name, columns, rows, total);
    }

    private static void requireLength(List<Value> row, List<Column> columns) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row of %d cells under %d columns: %s".formatted(row.size(), columns.size(), row));
      }
    }

    /// All rows below the header, the total row last.
    public Stream<List<Value>> lines() {
      return total.isEmpty() ? rows.stream() : Stream.concat(rows.stream(), Stream.of(total));
    }
  }

  /// A table column.
  ///
  /// @param weight relative width, more than 0
  record Column(String title, Align align, int weight) {
    public Column {
      title = PlainText.line(title);
      if (weight < 1) {
        throw new IllegalArgumentException("a column's weight must be more than 0, not " + weight);
      }
    }

    /// A column of text.
    public static Column words(String title, int weight) {
      return new Column(title, Align.LEFT, weight);
    }

    /// A column of numbers.
    public static Column figures(String title, int weight) {
      return new Column(title, Align.RIGHT, weight);
    }
  }

  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /// A verbatim quotation from a notice.
  ///
  /// @param text without quotation marks
  /// @param source issuer, document and line
  /// @param address URL of the source; empty for none
  record Quotation(String text, String source, String address) implements Block {
    public Quotation {
      text = PlainText.lines(text);
      source = PlainText.line(source);
      address = PlainText.line(address);
    }
  }

  /// A chart. Readers who cannot see it, and files without pictures, get `alternative` and the
  /// numbers.
  ///
  /// @param title below the picture
  /// @param alternative the content of the chart in words
  /// @param categories from left to right, at least one
  /// @param series at least one, each as long as `categories`
  record Chart(
      ChartKind kind,
      String title,
      String alternative,
      Measure measure,
      List<String> categories,
      List<Series> series)
      implements Block {
    public Chart {
      title = PlainText.line(title);
      alternative = PlainText.line(alternative);
      categories = categories.stream().map(PlainText::line).toList();
      series = List.copyOf(series);
      if (categories.isEmpty() || series.isEmpty()) {
        throw new IllegalArgumentException("a chart needs a category and a series: " + title);
      }
      for (var one : series) {
        one.requireLength(categories.size());
      }
    }

    /// The text in place of a chart that cannot be drawn.
    String undrawn() {
      return "Không vẽ được biểu đồ “%s” vì máy lập báo cáo không có phông chữ.".formatted(title);
    }

    /// The data as a table: one row for each category, one column for each series.
    public Table table() {
      var columns =
          Stream.concat(
              Stream.of(Column.words("", 2)),
              series.stream().map(one -> Column.figures(one.name(), 1)));
      var rows = Stream.iterate(0, i -> i < categories.size(), i -> i + 1).map(this::row);
      return new Table(title, columns.toList(), rows.toList());
    }

    private List<Value> row(int category) {
      return Stream.concat(
              Stream.of((Value) new Value.Text(categories.get(category))),
              series.stream().map(one -> one.values().get(category)))
          .toList();
    }
  }

  enum ChartKind {
    /// Vertical bars, grouped if there are several series.
    BARS,
    /// Horizontal bars, for long category names.
    LYING_BARS,
    /// A time series as a line, with a gap for a missing value.
    LINES
  }

  enum Measure {
    COUNT,
    SHARE
  }

  /// One value for each category of a chart.
  ///
  /// @param values each a [Value.Count], [Value.Share] or [Value.Missing]
  record Series(String name, List<Value> values) {
    public Series {
      name = PlainText.line(name);
      values = List.copyOf(values);
      for (var value : values) {
        requireNumber(value);
      }
    }

    public static Series counts(String name, long... counts) {
      return new Series(
          name, Arrays.stream(counts).mapToObj(c -> (Value) new Value.Count(c)).toList());
    }

    private static void requireNumber(Value value) {
      switch (value) {
        case Value.Count _, Value.Share _, Value.Missing _ -> {}
        case Value.Text _, Value.Day _, Value.Change _, Value.Link _, Value.Sourced _ ->
            throw new IllegalArgumentException("a chart cannot show " + value);
      }
    }

    private void requireLength(int length) {
      if (values.size() != length) {
        throw new IllegalArgumentException(
            "%d values for %d categories: %s".formatted(values.size(), length, name));
      }
    }
  }

  /// Notes in small print, one a line, on what the numbers mean and leave out.
  record Notes(List<Paragraph> items) implements Block {
    public Notes {
      items = List.copyOf(items);
    }
  }

  /// The place of the table of contents, which lists the headings of level 1 and the annexes.
  record Contents() implements Block {}

  /// Dotted lines for the writer to fill in.
  record Blank(int lines) implements Block {}
}
