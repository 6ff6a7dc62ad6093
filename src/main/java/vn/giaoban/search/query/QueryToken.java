package vn.giaoban.search.query;

import org.jspecify.annotations.Nullable;

/// A token of the query language; `start` is its offset in the text.
sealed interface QueryToken {
  int start();

  record End(int start) implements QueryToken {}

  record Or(int start) implements QueryToken {}

  /// The AND operator; a plain word where an operand is expected.
  record And(int start) implements QueryToken {}

  record Not(int start) implements QueryToken {}

  record Open(int start) implements QueryToken {}

  record Close(int start) implements QueryToken {}

  /// A field with its value, normalized and not empty.
  ///
  /// @param valueStart offset of the value
  record Field(int start, QueryField field, String value, int valueStart) implements QueryToken {}

  /// The text of a quotation, normalized.
  ///
  /// @param literal whether `=` precedes it
  /// @param distance the number after `~`; null for none
  record Quotation(int start, String text, boolean literal, @Nullable Integer distance)
      implements QueryToken {}

  /// An unclosed quotation at the end of a query being typed.
  ///
  /// @param start offset of its quote
  /// @param field the field whose value it is; null for a phrase
  record Unclosed(int start, @Nullable QueryField field) implements QueryToken {}

  /// A word as written, including `*` and `~`.
  ///
  /// @param start offset after the `=` of a literal word
  /// @param literal whether `=` precedes it
  record Word(int start, String text, boolean literal) implements QueryToken {}

  /// Whether it ends a conjunction.
  default boolean endsAll() {
    return this instanceof End || this instanceof Or || this instanceof Close;
  }
}
