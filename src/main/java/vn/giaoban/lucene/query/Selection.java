package vn.giaoban.lucene.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.period.DayRange;

/// A request's query, filters and days as one query without scores.
public final class Selection {
  private Selection() {}

  /// The directives that a search with the same request finds.
  ///
  /// @param query what matches the request's own
  public static Query directives(SearchRequest request, Query query) {
    var all = of(Fields.DIRECTIVE, Restrictions.of(request));
    all.add(query, Occur.FILTER);
    return all.build();
  }

  /// The notices that pass the request's filters and days.
  ///
  /// @throws IllegalArgumentException where the request restricts directives
  public static Query notices(SearchRequest request) {
    if (!(request.query() instanceof vn.giaoban.search.query.Query.Everything)) {
      throw new IllegalArgumentException("notices cannot be counted by a query");
    }
    for (var dimension : request.filters().keySet()) {
      if (!dimension.isOfNotices()) {
        throw new IllegalArgumentException(
            "notices cannot be counted by the " + dimension.apiName() + " of directives");
      }
    }
    return notices(request.filters(), request.days());
  }

  /// The notices that pass filters, on dimensions of notices, and days.
  public static Query notices(Map<Dimension, DimensionFilter> filters, DayRange days) {
    return of(Fields.NOTICE, new Restrictions(filters, days, false)).build();
  }

  private static BooleanQuery.Builder of(String record, Restrictions restrictions) {
    var all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(Fields.RECORD, record)), Occur.FILTER);
    restrictions
        .filters()
        .forEach((dimension, filter) -> add(all, Fields.value(dimension), filter));
    addDays(all, restrictions.days());
    return all;
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
