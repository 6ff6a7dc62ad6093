package vn.giaoban.search.query;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.period.DayRange;

/// A query as data; an engine translates it.
///
/// Free words are kept as typed, in normal form; the engine handles diacritics, synonyms and
/// syllables.
public sealed interface Query {
  /// Matches every directive.
  record Everything() implements Query {}

  /// Free text, outside any field.
  sealed interface Wording extends Query {
    String text();
  }

  /// A run of words; all must occur, in the text or the section heading.
  ///
  /// @param literal without synonyms
  record Words(String text, boolean literal) implements Wording {}

  /// A phrase.
  ///
  /// @param literal without synonyms
  record Phrase(String text, boolean literal) implements Wording {}

  /// Words in any order with at most `distance` other words between them.
  record Proximity(String text, int distance) implements Wording {}

  /// A prefix of a word.
  record Prefix(String text) implements Wording {}

  /// A word within one edit.
  record Fuzzy(String text) implements Wording {}

  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }
  }

  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  record Not(Query part) implements Query {}

  /// Matches a value; [Dimension#NONE] matches records without a value.
  record Value(Dimension dimension, String value) implements Query {}

  /// Matches records with a day in the range: the day it counts under, or the last day of a
  /// deadline.
  ///
  /// @param dimension a dated one
  record InDays(Dimension dimension, DayRange days) implements Query {
    public InDays {
      if (!dimension.isDated()) {
        throw new IllegalArgumentException(dimension.apiName() + " has no days");
      }
    }
  }

  /// Matches the notice's own number.
  ///
  /// @param symbol null for any
  record NumberIs(int number, @Nullable String symbol) implements Query {}

  /// Matches citations of a document, by number and symbol or by a phrase of its name.
  record Cites(String ref) implements Query {}

  /// Matches records by id.
  record AnyOf(List<String> ids) implements Query {
    public AnyOf {
      ids = List.copyOf(ids);
    }
  }

  /// Whether any part restricts a dimension.
  default boolean speaksOf(Dimension dimension) {
    return leaves().anyMatch(leaf -> leaf instanceof Value(var named, _) && named == dimension);
  }

  /// Whether whatever matches has some free word of the query.
  default boolean needsWords() {
    return switch (this) {
      case Wording _ -> true;
      case And(var parts) -> parts.stream().anyMatch(Query::needsWords);
      case Or(var parts) -> parts.stream().allMatch(Query::needsWords);
      case Not(_), Everything(), Value(_, _), InDays(_, _), NumberIs(_, _), Cites(_), AnyOf(_) ->
          false;
    };
  }

  /// The free words of all parts.
  default Stream<String> texts() {
    return leaves().filter(Wording.class::isInstance).map(leaf -> ((Wording) leaf).text());
  }

  /// The leaf queries, in order.
  private Stream<Query> leaves() {
    return switch (this) {
      case And(var parts) -> parts.stream().flatMap(Query::leaves);
      case Or(var parts) -> parts.stream().flatMap(Query::leaves);
      case Not(var part) -> part.leaves();
      case Wording _, Everything(), Value(_, _), InDays(_, _), NumberIs(_, _), Cites(_), AnyOf(_) ->
          Stream.of(this);
    };
  }
}
