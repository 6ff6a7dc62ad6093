package vn.giaoban.cli.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.giaoban.cli.option.Output;
import vn.giaoban.cli.terminal.ResultTable;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.export.ExportFormat;
import vn.giaoban.export.Sheet;
import vn.giaoban.search.Totals;

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

  /// The same with another text form.
  public Rows<T> printedBy(Output.Printing other) {
    return new Rows<>(json, sheet, rows, totals, other);
  }

  private static <T> void print(Terminal to, Sheet<T> sheet, List<T> rows) {
    if (rows.isEmpty()) {
      return;
    }
    var heads =
        sheet.columns().stream().map(column -> column.vietnamese().toUpperCase(Locale.ROOT));
    var table = new ResultTable(to, heads.toArray(String[]::new));
    for (var row : rows) {
      table.add(
          sheet.columns().stream()
              .map(column -> new ResultTable.Cell(column.of(row).text()))
              .toList());
    }
    table.print();
  }

  @Override
  public void print(Terminal to) throws IOException {
    table.to(to);
    var facts = sheet.facts().apply(totals);
    if (!facts.isEmpty()) {
      to.tell(
          facts.stream()
              .map(fact -> fact.label() + ": " + fact.value())
              .collect(Collectors.joining("; ")));
    }
  }

  @Override
  public void write(ExportFormat as, OutputStream out) throws IOException {
    var writer = as.writer(sheet, out);
    writer.begin(totals);
    for (var row : rows) {
      writer.accept(row);
    }
    writer.finish();
  }
}
