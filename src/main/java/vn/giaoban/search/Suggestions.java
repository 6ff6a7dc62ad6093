package vn.giaoban.search;

import java.util.List;

/// The result of a [SuggestRequest].
///
/// @param generation index generation of the result
/// @param partial whether the time limit was exceeded, so that completions may be missing
/// @param suggestions most used first
public record Suggestions(long generation, boolean partial, List<Suggestion> suggestions) {
  public Suggestions {
    suggestions = List.copyOf(suggestions);
  }
}
