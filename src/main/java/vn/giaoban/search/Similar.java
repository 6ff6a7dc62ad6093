package vn.giaoban.search;

import java.util.List;
import vn.giaoban.text.Span;

/// A directive of another notice that is worded like a given one.
///
/// @param score from 0 to 1, which means the same syllables in the same order
/// @param sameText the ids of further directives with the very same wording, which are not listed
///   again
/// @param phrases what both say, in the order of the given one
/// @param units codes of who must act in both
/// @param topics codes of what both are about
/// @param citations the documents that both refer to
public record Similar(
    FiledDirective filed,
    double score,
    List<String> sameText,
    List<SharedPhrase> phrases,
    List<String> units,
    List<String> topics,
    List<String> citations) {
  public static final int MAX_SIZE = 50;
  public static final int DEFAULT_SIZE = 10;

  public Similar {
    sameText = List.copyOf(sameText);
    phrases = List.copyOf(phrases);
    units = List.copyOf(units);
    topics = List.copyOf(topics);
    citations = List.copyOf(citations);
  }

  /// Words that stand side by side in two texts.
  ///
  /// @param here in the text of the given directive
  /// @param there in that of the similar one
  public record SharedPhrase(Span here, Span there) {}
}
