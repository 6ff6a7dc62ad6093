package vn.giaoban.api;

import java.util.List;
import vn.giaoban.export.Reference;
import vn.giaoban.search.Similar;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.text.Span;

/// Directives that are worded alike, as they are written in JSON.
public final class SimilarAnswers {
  private SimilarAnswers() {}

  /// Those like the directive `id`, the nearest first.
  public record Answer(long generation, String id, List<One> similar) {}

  /// A directive and what it shares with the given one.
  ///
  /// @param sameText the ids of further ones worded just so
  /// @param cite where it stands, for quoting it
  public record One(
      double score,
      Answers.Neighbour directive,
      String cite,
      List<String> sameText,
      List<Phrase> phrases,
      List<String> units,
      List<String> topics,
      List<String> citations) {}

  /// The same words in both texts.
  public record Phrase(List<Integer> here, List<Integer> there) {}

  public static Answer of(long generation, String id, List<Similar> found, Names names) {
    return new Answer(generation, id, found.stream().map(similar -> one(similar, names)).toList());
  }

  /// One of them.
  public static One one(Similar similar, Names names) {
    return new One(
        similar.score(),
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
