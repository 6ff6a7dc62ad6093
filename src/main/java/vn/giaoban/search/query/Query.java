package vn.giaoban.search.query;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.period.DayRange;

/// What is looked for, as data; an engine translates it.
///
/// Free words are kept as typed (in normal form): how marks, synonyms and syllables are treated is
/// the engine's part of the contract.
public sealed interface Query {
  /// Every directive.
  record Everything() implements Query {}

  /// Free words: what stands for itself, and not for the value of a field.
  sealed interface Wording extends Query {
    String text();
  }

  /// A run of neighbouring bare words; all must occur, in text or section heading.
  ///
  /// @param literal without synonyms
  record Words(String text, boolean literal) implements Wording {}

  /// Words in this order, side by side.
  ///
  /// @param literal without synonyms
  record Phrase(String text, boolean literal) implements Wording {}

  /// Words in any order with at most `distance` others between them.
  record Proximity(String text, int distance) implements Wording {}

  /// A word that starts so.
  record Prefix(String text) implements Wording {}

  /// A word at most one edit away.
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

  /// A record that has this value; [Dimension#NONE] for one without any.
  record Value(Dimension dimension, String value) implements Query {}

  /// A record that has one of these days: that it counts under, or the last of a deadline.
  ///
  /// @param dimension a dated one
  record InDays(Dimension dimension, DayRange days) implements Query {
    public InDays {
      if (!dimension.isDated()) {
        throw new IllegalArgumentException(dimension.apiName() + " has no days");
      }
    }
  }

  /// A record of the notice that bears this number.
  ///
  /// @param symbol null for any
  record NumberIs(int number, @Nullable String symbol) implements Query {}

  /// A record that refers to this document, by number and symbol or by the phrase that names it.
  record Cites(String ref) implements Query {}

  /// One of the records with these ids.
  record AnyOf(List<String> ids) implements Query {
    public AnyOf {
      ids = List.copyOf(ids);
    }
  }

  /// Whether it names values of a dimension anywhere.
  default boolean speaksOf(Dimension dimension) {
    return leaves().anyMatch(leaf -> leaf instanceof Value(var named, _) && named == dimension);
  }

  /// The free words anywhere in it.
  default Stream<String> texts() {
    return leaves().filter(Wording.class::isInstance).map(leaf -> ((Wording) leaf).text());
  }

  /// What is joined and negated in it, in order.
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
