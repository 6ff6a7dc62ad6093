package vn.giaoban.cli;

import java.io.IOException;
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
  /// How the answer is printed.
  enum Format {
    TABLE,
    JSON,
    JSONL,
    CSV,
    XLSX;

    /// As it is typed.
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

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
    switch (format) {
      case TABLE -> printTable(terminal, sheet, rows, totals);
      case JSON -> output.print(terminal, to -> to.out().print(Json.pretty(answer)));
      case JSONL -> write(terminal, ExportFormat.JSONL, sheet, rows, totals);
      case CSV -> write(terminal, ExportFormat.CSV, sheet, rows, totals);
      case XLSX -> {
        if (output.isSeen(terminal)) {
          throw new JobException("a workbook is not for a terminal; --output FILE takes it");
        }
        write(terminal, ExportFormat.XLSX, sheet, rows, totals);
      }
    }
  }

  private <T> void write(
      Terminal terminal, ExportFormat as, Sheet<T> sheet, List<T> rows, Totals totals)
      throws IOException {
    output.write(
        terminal,
        out -> {
          var writer = as.writer(sheet, out);
          writer.begin(totals);
          for (var row : rows) {
            writer.accept(row);
          }
          writer.finish();
        });
  }

  private <T> void printTable(Terminal terminal, Sheet<T> sheet, List<T> rows, Totals totals)
      throws IOException {
    if (!rows.isEmpty()) {
      output.print(terminal, to -> table(colours.on(to), sheet, rows).print());
    }
    terminal.out().flush();
    terminal.err().println(Terminal.printable(facts(sheet.facts().apply(totals))));
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
