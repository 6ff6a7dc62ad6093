package vn.giaoban.export;

import java.util.function.Function;
import vn.giaoban.search.dimension.Label;

/// A column of a table of records.
///
/// @param width in characters
/// @param value extracts the cell of a record
/// @param <T> record type
public record Column<T>(
    String vietnamese, String english, int width, Function<? super T, Cell> value) {
  /// The header.
  public Label head() {
    return new Label(vietnamese, english);
  }

  /// The cell of one record.
  public Cell of(T row) {
    return value.apply(row);
  }

  /// The same column for records that contain a `T`.
  public <S> Column<S> within(Function<? super S, ? extends T> part) {
    return new Column<>(vietnamese, english, width, row -> value.apply(part.apply(row)));
  }
}
