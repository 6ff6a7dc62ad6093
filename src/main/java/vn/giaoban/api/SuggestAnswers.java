package vn.giaoban.api;

import java.util.List;
import vn.giaoban.json.Json;
import vn.giaoban.search.Suggestion;
import vn.giaoban.search.Suggestions;

/// JSON responses of query completion.
public final class SuggestAnswers {
  private SuggestAnswers() {}

  /// The completions of `query`, as typed.
  public record Answer(long generation, String query, boolean partial, List<One> suggestions) {}

  /// A completion.
  ///
  /// @param kind `words`, `unit`, `topic`, `province`, `agency`, `person`, `citation`, `notice`,
  ///   `value`
  /// @param span the part of the typed text that it replaces
  public record One(String kind, String text, String query, long count, List<Integer> span) {}

  public static Answer of(String typed, Suggestions found) {
    return new Answer(
        found.generation(),
        typed,
        found.partial(),
        found.suggestions().stream().map(SuggestAnswers::one).toList());
  }

  private static One one(Suggestion suggestion) {
    var span = suggestion.span();
    return new One(
        Json.name(suggestion.kind()),
        suggestion.text(),
        suggestion.query(),
        suggestion.count(),
        List.of(span.start(), span.end()));
  }
}
