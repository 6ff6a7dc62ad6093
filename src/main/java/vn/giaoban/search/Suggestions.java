package vn.giaoban.search;

import java.util.List;

/// The answer to a [SuggestRequest].
///
/// @param generation of the index that answered
/// @param partial whether the time limit was hit, so that some may be missing
/// @param suggestions the most used first
public record Suggestions(long generation, boolean partial, List<Suggestion> suggestions) {
  public Suggestions {
    suggestions = List.copyOf(suggestions);
  }
}
