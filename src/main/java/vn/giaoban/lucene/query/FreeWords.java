package vn.giaoban.lucene.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;
import vn.giaoban.lucene.analysis.Compounds;
import vn.giaoban.lucene.analysis.QueryWord;
import vn.giaoban.search.Hit.Match;

/// Makes the [FreeWord]s of a run of words.
///
/// @param ranking translates words for ranking
/// @param naming translates words with the kinds of their matches
record FreeWords(Synonyms synonyms, WordQueries ranking, WordQueries naming) {
  /// The words by their exact form, in order.
  ///
  /// @param meant the corrected spellings of each word
  Map<String, FreeWord> of(String run, List<List<String>> meant) {
    var texts = Compounds.ofQuery(run);
    var words = new LinkedHashMap<String, FreeWord>();
    int at = 0;
    for (var segment : Segment.of(QueryWord.of(run), synonyms, false)) {
      for (var word : segment.words()) {
        words.putIfAbsent(word.exact(), word(texts.get(at).term(), word, segment, meant.get(at)));
        at++;
      }
    }
    return words;
  }

  /// The pairs of neighbours in a run.
  List<Query> pairs(String run) {
    return ranking.pairs(QueryWord.of(run));
  }

  private FreeWord word(String text, QueryWord word, Segment segment, List<String> meant) {
    var readings =
        meant.stream().map(reading -> new FreeWord.Reading(reading, sequence(reading))).toList();
    var spelled =
        Clauses.highest(
            List.of(
                Spelling.EXACT.word(word), new BoostQuery(ranking.like(word), Spelling.VARIED)));
    return new FreeWord(
        text, spelled, typed(spelled, segment), named(word, segment, readings), readings);
  }

  private static Query sequence(String words) {
    return Spelling.TYPED.sequence(QueryWord.of(words));
  }

  private static Query typed(Query spelled, Segment segment) {
    var ways = new ArrayList<Query>();
    ways.add(spelled);
    for (var other : segment.others()) {
      ways.add(new BoostQuery(Spelling.TYPED.sequence(other), WordQueries.SYNONYM));
    }
    return Clauses.highest(ways);
  }

  private Query named(QueryWord word, Segment segment, List<FreeWord.Reading> readings) {
    var ways = new ArrayList<Query>();
    ways.add(naming.named(word));
    for (var other : segment.others()) {
      ways.add(NamedMatches.wrapQuery(Match.SYNONYM.name(), Spelling.TYPED.sequence(other)));
    }
    for (var reading : readings) {
      ways.add(NamedMatches.wrapQuery(Match.FUZZY.name(), reading.query()));
    }
    return Clauses.any(ways);
  }
}
