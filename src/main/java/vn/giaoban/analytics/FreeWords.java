package vn.giaoban.analytics;

import java.util.List;
import java.util.stream.Stream;
import vn.giaoban.search.Query;

/// The words of a query that stand for themselves and not for the value of a field.
final class FreeWords {
  private FreeWords() {}

  static List<String> of(Query query) {
    return in(query).toList();
  }

  private static Stream<String> in(Query query) {
    return switch (query) {
      case Query.Words(var text, _) -> Stream.of(text);
      case Query.Phrase(var text, _) -> Stream.of(text);
      case Query.Proximity(var text, _) -> Stream.of(text);
      case Query.Prefix(var text) -> Stream.of(text);
      case Query.Fuzzy(var text) -> Stream.of(text);
      case Query.And(var parts) -> parts.stream().flatMap(FreeWords::in);
      case Query.Or(var parts) -> parts.stream().flatMap(FreeWords::in);
      case Query.Not(var part) -> in(part);
      case Query.Everything(),
          Query.Value(_, _),
          Query.DateRange(_),
          Query.DeadlineRange(_),
          Query.NumberIs(_, _),
          Query.Cites(_),
          Query.AnyOf(_) ->
          Stream.empty();
    };
  }
}
