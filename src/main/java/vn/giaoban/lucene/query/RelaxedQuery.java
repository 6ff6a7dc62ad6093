package vn.giaoban.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import vn.giaoban.search.query.Query;

/// A query whose free words need not all occur (query relaxation). Everything else holds: fields,
/// exclusions, phrases, alternatives, words behind `=`.
///
/// @param held matches without its free words
/// @param naming names the words that a near hit has, to highlight them
/// @param words the free words, each once, in order
/// @param pairs rank directives in which typed neighbours are neighbours
public record RelaxedQuery(
    org.apache.lucene.search.Query held,
    org.apache.lucene.search.Query naming,
    List<FreeWord> words,
    List<org.apache.lucene.search.Query> pairs) {
  public RelaxedQuery {
    words = List.copyOf(words);
    pairs = List.copyOf(pairs);
  }

  /// Tells what a run of words may have been meant for.
  @FunctionalInterface
  public interface Respeller {
    /// The corrected spellings of each word of a text.
    List<List<String>> of(String text) throws IOException;
  }

  /// The runs of free words that may be relaxed.
  static List<String> runs(Query query) {
    return switch (query) {
      case Query.Words(var text, boolean literal) -> literal ? List.of() : List.of(text);
      case Query.And(var parts) -> parts.stream().flatMap(part -> runs(part).stream()).toList();
      case Query.Phrase _,
          Query.Proximity _,
          Query.Prefix _,
          Query.Fuzzy _,
          Query.Or _,
          Query.Not _,
          Query.Everything _,
          Query.Value _,
          Query.InDays _,
          Query.NumberIs _,
          Query.Cites _,
          Query.AnyOf _ ->
          List.of();
    };
  }

  /// The query without these runs.
  static Query held(Query query) {
    if (query instanceof Query.Words(_, boolean literal) && !literal) {
      return new Query.Everything();
    }
    return query instanceof Query.And(var parts)
        ? new Query.And(parts.stream().map(RelaxedQuery::held).toList())
        : query;
  }

  /// @param held matches without the free words
  /// @param heldNames the same with the kinds of matches
  static RelaxedQuery of(
      Query query,
      Respeller respeller,
      FreeWords free,
      org.apache.lucene.search.Query held,
      org.apache.lucene.search.Query heldNames)
      throws IOException {
    var words = new LinkedHashMap<String, FreeWord>();
    var pairs = new ArrayList<org.apache.lucene.search.Query>();
    for (var run : runs(query)) {
      free.of(run, respeller.of(run)).forEach(words::putIfAbsent);
      pairs.addAll(free.pairs(run));
    }
    var names = new ArrayList<org.apache.lucene.search.Query>();
    words.values().forEach(word -> names.add(word.naming()));
    names.add(heldNames);
    return new RelaxedQuery(held, Clauses.any(names), List.copyOf(words.values()), pairs);
  }

  /// Matches directives that have each of `some` of the words.
  public org.apache.lucene.search.Query all(List<FreeWord> some) {
    return ranked(some, some.size());
  }

  /// Matches directives that have at least so many of the words.
  public org.apache.lucene.search.Query atLeast(int least) {
    return ranked(words, least);
  }

  /// Matches directives that have any of `telling`, and ranks by all words.
  public org.apache.lucene.search.Query anyOf(List<FreeWord> telling) {
    var any = new BooleanQuery.Builder().add(ranked(telling, 1), Occur.MUST);
    words.stream()
        .filter(word -> !telling.contains(word))
        .forEach(word -> any.add(word.any(), Occur.SHOULD));
    return any.build();
  }

  private org.apache.lucene.search.Query ranked(List<FreeWord> some, int least) {
    var sought = new BooleanQuery.Builder();
    boolean all = least == some.size();
    some.forEach(word -> sought.add(word.any(), all ? Occur.MUST : Occur.SHOULD));
    if (!all) {
      sought.setMinimumNumberShouldMatch(least);
    }
    var ranked = new BooleanQuery.Builder().add(sought.build(), Occur.MUST);
    pairs.forEach(pair -> ranked.add(pair, Occur.SHOULD));
    return ranked.build();
  }
}
