package vn.giaoban.lucene.suggest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import vn.giaoban.lucene.query.QueryTranslator;
import vn.giaoban.search.query.Query;
import vn.giaoban.text.Folding;

/// Corrects the spelling of one query by the words of an index.
///
/// Not thread-safe; made for one request.
public final class SpellingCorrector {
  /// The most corrections of one text.
  private static final int OFFERED = 6;

  private static final Change UNMARKED =
      new Change(SpellingCorrector::unmarked, SpellingCorrector::unmarked);

  /// Rewrites of whole words and of a prefix.
  private record Change(UnaryOperator<String> words, UnaryOperator<String> beginning) {}

  private final Query query;
  private final Respelling respelling;

  public SpellingCorrector(Query query, IndexReader reader, QueryTimeout limit) {
    this.query = query;
    this.respelling = new Respelling(new Lexicon(reader, limit), QueryTranslator.isMarked(query));
  }

  /// What each word of a text of the query may have been meant for, likeliest first.
  public List<List<String>> ofWords(String text) throws IOException {
    return respelling.ofWords(text);
  }

  /// Rewrites of the query: corrected spellings, most likely first, and last the query without
  /// diacritics. The caller checks which have hits.
  public List<Query> wordings() throws IOException {
    var wordings = new LinkedHashSet<Query>();
    for (int rank = 0; rank < OFFERED; rank++) {
      int place = rank;
      wordings.add(
          reworded(query, new Change(text -> respelled(text, place), UnaryOperator.identity())));
    }
    wordings.add(reworded(query, UNMARKED));
    for (var wording : List.copyOf(wordings)) {
      wordings.add(reworded(wording, UNMARKED));
    }
    wordings.remove(query);
    return List.copyOf(wordings);
  }

  private String respelled(String text, int rank) {
    try {
      var ways = respelling.of(text);
      return ways.isEmpty() ? text : ways.get(Math.min(rank, ways.size() - 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unmarked(String text) {
    var small = Folding.exact(text);
    return Folding.plain(small).equals(small) ? text : Folding.plain(text);
  }

  private static Query reworded(Query query, Change change) {
    return switch (query) {
      case Query.Words(var text, boolean literal) ->
          new Query.Words(change.words().apply(text), literal);
      case Query.Phrase(var text, boolean literal) ->
          new Query.Phrase(change.words().apply(text), literal);
      case Query.Proximity(var text, int distance) ->
          new Query.Proximity(change.words().apply(text), distance);
      case Query.Prefix(var text) -> new Query.Prefix(change.beginning().apply(text));
      case Query.Fuzzy(var text) -> new Query.Fuzzy(change.words().apply(text));
      case Query.And(var parts) -> new Query.And(reworded(parts, change));
      case Query.Or(var parts) -> new Query.Or(reworded(parts, change));
      case Query.Not(_),
          Query.Everything(),
          Query.Value(_, _),
          Query.InDays(_, _),
          Query.NumberIs(_, _),
          Query.Cites(_),
          Query.AnyOf(_) ->
          query;
    };
  }

  private static List<Query> reworded(List<Query> parts, Change change) {
    var others = new ArrayList<Query>();
    parts.forEach(part -> others.add(reworded(part, change)));
    return others;
  }
}
