package vn.giaoban.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoban.json.Json;
import vn.giaoban.report.ExportFormat;
import vn.giaoban.report.Sheet;
import vn.giaoban.search.Totals;

/// The options that say how an analysis is printed, and where to.
final class SheetOutput {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = {
        "table, json, jsonl, csv or xlsx (default: table).",
        "json is the answer as over HTTP; the others hold a row for each of its figures."
      })
  private Format format;

  @Mixin private Output output;

  @Mixin private Colours colours;

  /// Prints an analysis.
  ///
  /// @param answer as it is over HTTP
  /// @param sheet the same as a table
  /// @param totals what the table is of
  <T> void print(Terminal terminal, Object answer, Sheet<T> sheet, List<T> rows, Totals totals)
      throws IOException {
    print(terminal, answer, sheet, rows, totals, to -> printRows(to, sheet, rows));
  }

  /// The same with a table of its own for terminals.
  <T> void print(
      Terminal terminal,
      Object answer,
      Sheet<T> sheet,
      List<T> rows,
      Totals totals,
      Output.Printing table)
      throws IOException {
    var file = format.file();
    if (file != null) {
      output.write(terminal, file, out -> write(file, sheet, rows, totals, out));
    } else if (format == Format.JSON) {
      output.print(terminal, to -> to.out().print(Json.pretty(answer)));
    } else {
      printTable(terminal, table, sheet.facts().apply(totals));
    }
  }

  /// Writes something that has one format only.
  void write(Terminal terminal, OutputFile.Writing writing) throws IOException {
    output.write(terminal, writing);
  }

  /// Writes a table that is at hand.
  static <T> void write(
      ExportFormat as, Sheet<T> sheet, List<T> rows, Totals totals, OutputStream out)
      throws IOException {
    var writer = as.writer(sheet, out);
    writer.begin(totals);
    for (var row : rows) {
      writer.accept(row);
    }
    writer.finish();
  }

  private void printTable(Terminal terminal, Output.Printing table, List<Sheet.Fact> facts)
      throws IOException {
    output.print(terminal, to -> table.to(colours.on(to)));
    terminal.out().flush();
    terminal.err().println(Terminal.printable(facts(facts)));
  }

  private static <T> void printRows(Terminal terminal, Sheet<T> sheet, List<T> rows) {
    if (!rows.isEmpty()) {
      table(terminal, sheet, rows).print();
    }
  }

  private static <T> ResultTable table(Terminal terminal, Sheet<T> sheet, List<T> rows) {
    var heads =
        sheet.columns().stream().map(column -> column.vietnamese().toUpperCase(Locale.ROOT));
    var table = new ResultTable(terminal, heads.toArray(String[]::new));
    for (var row : rows) {
      table.add(
          sheet.columns().stream()
              .map(column -> new ResultTable.Cell(column.of(row).text()))
              .toList());
    }
    return table;
  }

  private static String facts(List<Sheet.Fact> facts) {
    return facts.stream()
        .map(fact -> fact.label() + ": " + fact.value())
        .collect(Collectors.joining("; "));
  }
}
