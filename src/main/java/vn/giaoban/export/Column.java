package vn.giaoban.export;

import java.util.function.Function;

/// A column of a table of records.
///
/// @param width in characters
/// @param value what stands in it
/// @param <T> the records
public record Column<T>(
    String vietnamese, String english, int width, Function<? super T, Cell> value) {
  /// In Vietnamese, with English beside it.
  public String head() {
    return head(vietnamese, english);
  }

  static String head(String vietnamese, String english) {
    return vietnamese + " / " + english;
  }

  /// What stands in it in one row.
  public Cell of(T row) {
    return value.apply(row);
  }

  /// The same column in a table of records that hold such a one.
  public <S> Column<S> within(Function<? super S, ? extends T> part) {
    return new Column<>(vietnamese, english, width, row -> value.apply(part.apply(row)));
  }
}
