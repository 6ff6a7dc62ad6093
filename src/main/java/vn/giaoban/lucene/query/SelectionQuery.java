package vn.giaoban.lucene.query;

import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.search.NoticesRequest;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.period.DayRange;

/// Translates a selection into one Lucene query without scores.
public final class SelectionQuery {
  private SelectionQuery() {}

  /// The directives of a selection.
  ///
  /// @param query the translated query of the selection
  public static Query directives(Selection selection, Query query) {
    return directives(Restrictions.of(selection), query);
  }

  /// The directives that match a query and meet some restrictions.
  public static Query directives(Restrictions restrictions, Query query) {
    return of(Fields.DIRECTIVE, restrictions).add(query, Occur.FILTER).build();
  }

  /// The same for a query that only directives match.
  public static Query meeting(Restrictions restrictions, Query query) {
    var all = new BooleanQuery.Builder();
    addRestrictions(all, restrictions);
    return all.add(query, Occur.FILTER).build();
  }

  /// The directives of a selection, ranked by a query.
  public static Query ranked(Selection selection, Query query) {
    return of(Fields.DIRECTIVE, Restrictions.of(selection)).add(query, Occur.MUST).build();
  }

  /// The assessments that a selection leaves out because it does not filter on kind.
  public static Query leftOut(Selection selection, Query query) {
    var restrictions = Restrictions.of(selection);
    if (!restrictions.impliesKind()) {
      return new MatchNoDocsQuery("a selection that filters on kind");
    }
    var kind = restrictions.on(Set.of());
    return of(Fields.DIRECTIVE, restrictions.except(kind))
        .add(query, Occur.FILTER)
        .add(directives(kind, query), Occur.MUST_NOT)
        .build();
  }

  /// The notices of a selection.
  ///
  /// @throws IllegalArgumentException if the selection filters directives
  public static Query notices(Selection selection) {
    if (!selection.isOfNotices()) {
      throw new IllegalArgumentException("notices are not selected by " + selection);
    }
    return ofNotices(selection).build();
  }

  /// The notices of a request.
  public static Query notices(NoticesRequest request) {
    var all = ofNotices(request.selection());
    if (request.missing() != null) {
      all.add(new TermQuery(new Term(Fields.MISSING, request.missing().apiName())), Occur.FILTER);
    }
    return all.build();
  }

  private static BooleanQuery.Builder ofNotices(Selection selection) {
    return of(Fields.NOTICE, new Restrictions(selection.filters(), selection.days(), false));
  }

  private static BooleanQuery.Builder of(String record, Restrictions restrictions) {
    var all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(Fields.RECORD, record)), Occur.FILTER);
    addRestrictions(all, restrictions);
    return all;
  }

  private static void addRestrictions(BooleanQuery.Builder all, Restrictions restrictions) {
    restrictions
        .filters()
        .forEach((dimension, filter) -> add(all, Fields.value(dimension), filter));
    addDays(all, restrictions.days());
  }

  private static void add(BooleanQuery.Builder all, String field, DimensionFilter filter) {
    if (!filter.chosen().isEmpty()) {
      all.add(anyOf(field, filter.chosen()), Occur.FILTER);
    }
    if (!filter.excluded().isEmpty()) {
      all.add(anyOf(field, filter.excluded()), Occur.MUST_NOT);
    }
  }

  private static Query anyOf(String field, Set<String> values) {
    List<BytesRef> terms =
        values.stream().map(value -> new BytesRef(Fields.valueTerm(value))).toList();
    return new TermInSetQuery(field, terms);
  }

  private static void addDays(BooleanQuery.Builder all, DayRange days) {
    if (days.isBounded()) {
      all.add(QueryTranslator.days(Fields.DAY, days), Occur.FILTER);
    }
  }
}
