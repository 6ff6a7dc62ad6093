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

/// A result whose rows are at hand.
///
/// @param json the answer as it is over HTTP
/// @param sheet how its rows are written
/// @param totals what they are of
/// @param table how it is printed for a person
public record Rows<T>(
    Object json, Sheet<T> sheet, List<T> rows, Totals totals, Output.Printing table)
    implements Result {
  /// Printed as the rows are written.
  public Rows(Object json, Sheet<T> sheet, List<T> rows, Totals totals) {
    this(json, sheet, rows, totals, to -> print(to, sheet, rows));
  }

  /// The same with another table for persons.
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
