package vn.giaoban.cli.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.giaoban.cli.option.Output;
import vn.giaoban.cli.terminal.ResultTable;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.export.Cell;
import vn.giaoban.export.ExportFormat;
import vn.giaoban.export.ExportedTable;
import vn.giaoban.export.Sheet;
import vn.giaoban.search.Totals;
import vn.giaoban.search.dimension.Language;

/// A result with all rows in memory.
///
/// @param json JSON of the HTTP response
/// @param sheet columns of the rows
/// @param totals totals of the export
/// @param table prints the result for a person
public record Rows<T>(
    Object json, Sheet<T> sheet, List<T> rows, Totals totals, Output.Printing table)
    implements Result {
  /// A result printed as the table of its rows.
  public Rows(Object json, Sheet<T> sheet, List<T> rows, Totals totals) {
    this(json, sheet, rows, totals, to -> print(to, sheet, rows));
  }

  /// The result of a table.
  public static <T> Rows<T> of(Object json, ExportedTable<T> table) {
    return new Rows<>(json, table.sheet(), table.rows(), table.totals());
  }

  /// The same with another text form.
  public Rows<T> printedBy(Output.Printing other) {
    return new Rows<>(json, sheet, rows, totals, other);
  }

  private static <T> void print(Terminal to, Sheet<T> sheet, List<T> rows) {
    if (rows.isEmpty()) {
      return;
    }
    var heads =
        sheet.columns().stream()
            .map(column -> column.head().in(to.language()).toUpperCase(Locale.ROOT));
    var table = new ResultTable(to, heads.toArray(String[]::new));
    for (var row : rows) {
      table.add(
          sheet.columns().stream()
              .map(column -> new ResultTable.Cell(text(column.of(row), to)))
              .toList());
    }
    table.print();
  }

  private static String text(Cell cell, Terminal to) {
    return switch (cell) {
      case Cell.Text(var text) -> text;
      case Cell.Named(var label) -> label.in(to.language());
      case Cell.Periods(var codes) ->
          codes.stream().map(to.wording()::period).collect(Collectors.joining(", "));
      case Cell.Day(var day) -> to.day(day);
      case Cell.Count(long count) -> to.wording().number(count);
      case Cell.Share(double fraction) -> to.wording().percent(fraction);
      case Cell.Decimal(double number) -> to.wording().decimal(number, 3);
      case Cell.Empty() -> "";
    };
  }

  @Override
  public void print(Terminal to) throws IOException {
    table.to(to);
    var facts = sheet.facts().apply(totals);
    if (!facts.isEmpty()) {
      to.tell(
          facts.stream()
              .map(fact -> fact.label().in(to.language()) + ": " + fact.value().in(to.language()))
              .collect(Collectors.joining("; ")));
    }
  }

  @Override
  public void write(ExportFormat as, Language language, OutputStream out) throws IOException {
    new ExportedTable<>(sheet, rows, totals).write(as, language, out);
  }
}
