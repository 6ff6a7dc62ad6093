package vn.giaoban.lucene.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.giaoban.lucene.analysis.DocumentNumber;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.analysis.QueryWord;
import vn.giaoban.lucene.query.WordQueries.Aim;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.query.Query;
import vn.giaoban.text.Folding;

/// Translates queries into Lucene queries.
///
/// Safe for any number of threads.
public final class QueryTranslator {
  private static final MatchAllDocsQuery EVERYTHING = MatchAllDocsQuery.INSTANCE;

  private final Synonyms synonyms;
  private final Ranking ranking;

  public QueryTranslator(Synonyms synonyms) {
    this(synonyms, Ranking.STANDARD);
  }

  public QueryTranslator(Synonyms synonyms, Ranking ranking) {
    this.synonyms = synonyms;
    this.ranking = ranking;
  }

  /// Matches without scores.
  public org.apache.lucene.search.Query finding(Query query) {
    return translate(query, words(query, Occur.MUST, Aim.FINDING));
  }

  /// Matches and ranks.
  public org.apache.lucene.search.Query ranking(Query query) {
    return translate(query, words(query, Occur.MUST, Aim.RANKING));
  }

  /// Ranks by any of the words instead of all.
  public org.apache.lucene.search.Query rankingAny(Query query) {
    return translate(query, words(query, Occur.SHOULD, Aim.RANKING));
  }

  /// Names its parts, to tell which words of a hit matched and how.
  public org.apache.lucene.search.Query naming(Query query) {
    return translate(query, words(query, Occur.MUST, Aim.NAMING));
  }

  /// The query with free words that need not all occur.
  public RelaxedQuery relaxed(Query query, RelaxedQuery.Respeller respeller) throws IOException {
    var held = RelaxedQuery.held(query);
    var naming = words(query, Occur.MUST, Aim.NAMING);
    return RelaxedQuery.of(
        query,
        respeller,
        new FreeWords(synonyms, words(query, Occur.MUST, Aim.RANKING), naming),
        translate(held, words(query, Occur.MUST, Aim.FINDING)),
        translate(held, naming));
  }

  private WordQueries words(Query query, Occur occur, Aim aim) {
    return new WordQueries(synonyms, ranking, isMarked(query), occur, aim);
  }

  /// Whether any free word of `query` has a diacritic.
  public static boolean isMarked(Query query) {
    return query.texts().flatMap(text -> QueryWord.of(text).stream()).anyMatch(QueryWord::isMarked);
  }

  private static org.apache.lucene.search.Query translate(Query query, WordQueries words) {
    return switch (query) {
      case Query.Everything() -> EVERYTHING;
      case Query.Words(var text, boolean literal) -> words.words(text, literal);
      case Query.Phrase(var text, boolean literal) -> words.phrase(text, literal);
      case Query.Proximity(var text, int distance) -> words.proximity(text, distance);
      case Query.Prefix(var text) -> words.prefix(text);
      case Query.Fuzzy(var text) -> words.fuzzy(text);
      case Query.And(var parts) -> all(parts, words);
      case Query.Or(var parts) -> any(parts, words);
      case Query.Not(_) -> all(List.of(query), words);
      case Query.Value(var dimension, var value) -> value(dimension, value);
      case Query.InDays(var dimension, var days) -> days(Fields.days(dimension), days);
      case Query.NumberIs(int number, var symbol) ->
          constant(
              Fields.NUMBER,
              symbol == null
                  ? Fields.valueTerm(Integer.toString(number))
                  : Fields.typedTerm(DocumentNumber.compact(number + "/" + symbol)));
      case Query.Cites(var ref) -> constant(Fields.CITES, DocumentNumber.sought(ref));
      case Query.AnyOf(var ids) ->
          new TermInSetQuery(Fields.ID, ids.stream().map(BytesRef::new).toList());
    };
  }

  private static org.apache.lucene.search.Query all(List<Query> parts, WordQueries words) {
    var all = new BooleanQuery.Builder();
    if (parts.stream().allMatch(Query.Not.class::isInstance)) {
      all.add(EVERYTHING, Occur.MUST);
    }
    for (var part : parts) {
      if (part instanceof Query.Not(var inner)) {
        all.add(translate(inner, words), Occur.MUST_NOT);
      } else {
        all.add(
            translate(part, words), part.texts().findAny().isPresent() ? Occur.MUST : Occur.FILTER);
      }
    }
    return all.build();
  }

  private static org.apache.lucene.search.Query any(List<Query> parts, WordQueries words) {
    var any = new BooleanQuery.Builder();
    parts.forEach(part -> any.add(translate(part, words), Occur.SHOULD));
    return any.build();
  }

  /// A value by its code; in an open dimension, by the typed name.
  private static org.apache.lucene.search.Query value(Dimension dimension, String value) {
    var field = Fields.value(dimension);
    var either = new BooleanQuery.Builder();
    either.add(new TermQuery(new Term(field, Fields.valueTerm(value))), Occur.SHOULD);
    var code = Fields.valueTerm(Folding.plain(Folding.oneLine(value)));
    either.add(new TermQuery(new Term(field, code)), Occur.SHOULD);
    for (var term : Fields.typedTerms(value)) {
      either.add(new TermQuery(new Term(field, term)), Occur.SHOULD);
    }
    return new ConstantScoreQuery(either.build());
  }

  static org.apache.lucene.search.Query days(String field, DayRange days) {
    return LongField.newRangeQuery(
        field,
        days.first() == null ? Long.MIN_VALUE : days.first().toEpochDay(),
        days.last() == null ? Long.MAX_VALUE : days.last().toEpochDay());
  }

  private static org.apache.lucene.search.Query constant(String field, String term) {
    return new ConstantScoreQuery(new TermQuery(new Term(field, term)));
  }
}
