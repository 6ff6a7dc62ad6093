package vn.giaoban.search;

import vn.giaoban.text.Span;

/// A way to go on with a query.
///
/// @param text for showing
/// @param query the whole query that results
/// @param count exactly how many hits it has under the filters in force, at least one
/// @param span what of the typed text it completes
public record Suggestion(Kind kind, String text, String query, long count, Span span) {
  /// What is suggested.
  public enum Kind {
    /// A word, or some that stand side by side.
    WORDS,
    UNIT,
    TOPIC,
    PROVINCE,
    AGENCY,
    /// Who presided.
    PERSON,
    /// A document that directives refer to.
    CITATION,
    /// The number of a notice itself.
    NOTICE,
    /// A value of any other dimension, where its field is being typed.
    VALUE
  }
}
