package vn.giaoban.api;

import java.util.List;
import vn.giaoban.export.Reference;
import vn.giaoban.search.Similar;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.text.Span;

/// JSON responses on similar directives.
public final class SimilarAnswers {
  private SimilarAnswers() {}

  /// The directives similar to `id`, most similar first.
  public record Answer(long generation, String id, List<One> similar) {}

  /// A similar directive and what it shares with the given one.
  ///
  /// @param likeness chance that the two are one task
  /// @param sameText ids of further directives with the same wording
  /// @param cite citation
  public record One(
      double score,
      double likeness,
      Answers.Neighbour directive,
      String cite,
      List<String> sameText,
      List<Phrase> phrases,
      List<String> units,
      List<String> topics,
      List<String> citations) {}

  /// A shared phrase.
  public record Phrase(List<Integer> here, List<Integer> there) {}

  public static Answer of(long generation, String id, List<Similar> found, Names names) {
    return new Answer(generation, id, found.stream().map(similar -> one(similar, names)).toList());
  }

  /// One similar directive.
  public static One one(Similar similar, Names names) {
    return new One(
        similar.score(),
        similar.likeness(),
        Answers.shown(similar.filed()),
        Reference.cite(similar.filed(), names),
        similar.sameText(),
        similar.phrases().stream()
            .map(phrase -> new Phrase(pair(phrase.here()), pair(phrase.there())))
            .toList(),
        similar.units(),
        similar.topics(),
        similar.citations());
  }

  private static List<Integer> pair(Span span) {
    return List.of(span.start(), span.end());
  }
}
