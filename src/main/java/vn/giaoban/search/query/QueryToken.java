package vn.giaoban.search.query;

import org.jspecify.annotations.Nullable;

/// A smallest part of a query as written; `start` is where it stands in the text.
sealed interface QueryToken {
  int start();

  record End(int start) implements QueryToken {}

  record Or(int start) implements QueryToken {}

  /// An operator between parts, a plain word where a part is expected.
  record And(int start) implements QueryToken {}

  record Not(int start) implements QueryToken {}

  record Open(int start) implements QueryToken {}

  record Close(int start) implements QueryToken {}

  /// A field with its value, in normal form and not empty.
  ///
  /// @param valueStart where the value stands
  record Field(int start, QueryField field, String value, int valueStart) implements QueryToken {}

  /// What stands between quotes, in normal form.
  ///
  /// @param literal whether `=` stands before it
  /// @param distance the number behind `~`; null where there is none
  record Quotation(int start, String text, boolean literal, @Nullable Integer distance)
      implements QueryToken {}

  /// A quotation that does not end, up to the end of a query that is still being typed.
  ///
  /// @param start where its quote stands
  /// @param field the one whose value it is; null for a phrase
  record Unclosed(int start, @Nullable QueryField field) implements QueryToken {}

  /// A word as written, with `*` and `~` where it has any.
  ///
  /// @param start behind the `=` of a literal one
  /// @param literal whether `=` stands before it
  record Word(int start, String text, boolean literal) implements QueryToken {}

  /// Whether it ends what AND joins.
  default boolean endsAll() {
    return this instanceof End || this instanceof Or || this instanceof Close;
  }
}
