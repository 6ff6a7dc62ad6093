package vn.giaoban.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/// A free word of a query that a near hit may lack.
///
/// @param text as typed
/// @param spelled ranks by the word in any of its spellings
/// @param typed ranks by the same or a synonym
/// @param naming the same with the kinds of matches
/// @param readings the corrected spellings
public record FreeWord(
    String text, Query spelled, Query typed, Query naming, List<Reading> readings) {
  /// Weight of a corrected spelling relative to the typed one.
  private static final float CORRECTED = 0.8f;

  /// A corrected spelling.
  public record Reading(String text, Query query) {}

  public FreeWord {
    readings = List.copyOf(readings);
  }

  /// Ranks by the word in any spelling.
  public Query any() {
    var ways = new ArrayList<Query>();
    ways.add(typed);
    readings.forEach(reading -> ways.add(new BoostQuery(reading.query(), CORRECTED)));
    return Clauses.highest(ways);
  }

  /// An upper bound of its document frequency, without synonyms and corrected spellings.
  public long frequency(IndexReader reader) throws IOException {
    return frequency(spelled, reader);
  }

  /// Whether no directive has it or any word of its synonyms.
  public boolean isUnknown(IndexReader reader) throws IOException {
    return frequency(typed, reader) == 0;
  }

  private static long frequency(Query query, IndexReader reader) throws IOException {
    var terms = new HashSet<Term>();
    query.visit(QueryVisitor.termCollector(terms));
    long sum = 0;
    for (var term : terms) {
      sum += reader.docFreq(term);
    }
    return sum;
  }
}
