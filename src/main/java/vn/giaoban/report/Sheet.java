package vn.giaoban.report;

import java.util.List;
import java.util.function.Function;
import vn.giaoban.search.Totals;

/// A table of records that can be written as a file of any [ExportFormat].
///
/// @param columns from left to right
/// @param json a record as JSON has it
/// @param facts what the file says of itself, a line for each thing
/// @param <T> the records
public record Sheet<T>(
    List<Column<T>> columns,
    Function<? super T, ?> json,
    Function<? super Totals, List<Fact>> facts) {
  /// One thing that a file says of itself.
  public record Fact(String label, String value) {}

  public Sheet {
    columns = List.copyOf(columns);
  }
}
