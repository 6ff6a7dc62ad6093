package vn.giaoban.search;

import vn.giaoban.text.Span;

/// A completion of a query.
///
/// @param text display text
/// @param query the whole completed query
/// @param count exact number of hits within the filters, at least one
/// @param span the part of the typed text that it replaces
public record Suggestion(Kind kind, String text, String query, long count, Span span) {
  /// The type of a completion.
  public enum Kind {
    /// A word or phrase.
    WORDS,
    UNIT,
    TOPIC,
    PROVINCE,
    /// A month, quarter or year of notices.
    PERIOD,
    AGENCY,
    /// The chair of a meeting.
    PERSON,
    /// A document cited by directives.
    CITATION,
    /// The notice's own number.
    NOTICE,
    /// A value of any other dimension, after its field.
    VALUE
  }
}
