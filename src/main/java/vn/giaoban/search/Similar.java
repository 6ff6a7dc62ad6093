package vn.giaoban.search;

import java.util.List;
import vn.giaoban.text.Span;

/// A directive of another notice that is similar to a given one.
///
/// @param score from 0 to 1: the mean of `likeness` and of the cosine similarity of bigrams
/// @param likeness chance that the two are one task, as in follow-ups, from 0 to 1
/// @param sameText ids of further directives with the same wording, not listed separately
/// @param phrases shared phrases, in the order of the given directive
/// @param units shared unit codes
/// @param topics shared topic codes
/// @param citations shared cited documents
public record Similar(
    FiledDirective filed,
    double score,
    double likeness,
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

  /// A phrase that occurs in both texts.
  ///
  /// @param here span in the given directive
  /// @param there span in the similar directive
  public record SharedPhrase(Span here, Span there) {}
}
