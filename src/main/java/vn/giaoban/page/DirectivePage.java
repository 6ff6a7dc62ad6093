package vn.giaoban.page;

import java.util.List;
import vn.giaoban.api.Answers;
import vn.giaoban.api.SimilarAnswers;

/// The page of one directive, with those of other notices that resemble it.
///
/// @param similar most similar first
public record DirectivePage(
    Frame frame, Answers.Single directive, List<SimilarAnswers.One> similar) {
  public DirectivePage {
    similar = List.copyOf(similar);
  }

  /// Whether a similar directive is more likely the same task than not.
  public boolean isLikely(SimilarAnswers.One one) {
    return one.likeness() > 0.5;
  }

  /// The text of a similar directive with the phrases that it shares marked.
  public List<Marks.Part> parts(SimilarAnswers.One one) {
    return Marks.parts(
        one.directive().text(),
        one.phrases().stream()
            .map(phrase -> new int[] {phrase.there().getFirst(), phrase.there().getLast()})
            .sorted((a, b) -> Integer.compare(a[0], b[0]))
            .toList());
  }
}
