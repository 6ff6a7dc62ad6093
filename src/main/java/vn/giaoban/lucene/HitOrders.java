package vn.giaoban.lucene;

import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Sort;

/// The Lucene sorts of hits. The last key is always the id, so that the order is total.
final class HitOrders {
  private static final SortField BY_ID = new SortField(Fields.ORDER, SortField.Type.STRING);

  /// Ranking so few hits is faster than finding out which of them cannot come onto a page.
  private static final int FEW = 5_000;

  private HitOrders() {}

  static org.apache.lucene.search.Sort of(Sort sort) {
    return new org.apache.lucene.search.Sort(first(sort), BY_ID);
  }

  /// Collects one page of hits and one more, which tells whether there is a next page.
  ///
  /// @param hits how many there are
  static TopFieldCollectorManager top(SearchRequest request, @Nullable FieldDoc after, long hits) {
    int wanted = request.page().size() + 1;
    return new TopFieldCollectorManager(
        of(request.sort()), wanted, after, hits < FEW ? Integer.MAX_VALUE : wanted);
  }

  /// The reverse of an order.
  static org.apache.lucene.search.Sort reversed(Sort sort) {
    return new org.apache.lucene.search.Sort(
        firstReversed(sort), new SortField(Fields.ORDER, SortField.Type.STRING, true));
  }

  private static SortField first(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> SortField.FIELD_SCORE;
      case DATE -> days(Fields.DAY, false);
      case DATE_DESCENDING -> days(Fields.DAY, true);
      case ADDED_DESCENDING -> days(Fields.ADDED_ORDER, true);
      case DEADLINE -> days(Fields.DUE, false);
      case PROVINCE -> province(false);
    };
  }

  /// Keeps the value of a missing day, so that missing days come first in the reverse order.
  private static SortField firstReversed(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> new SortField(null, SortField.Type.SCORE, true);
      case DATE -> days(Fields.DAY, true, Long.MAX_VALUE);
      case DATE_DESCENDING -> days(Fields.DAY, false, Long.MIN_VALUE);
      case ADDED_DESCENDING -> days(Fields.ADDED_ORDER, false, Long.MIN_VALUE);
      case DEADLINE -> days(Fields.DUE, true, Long.MAX_VALUE);
      case PROVINCE -> province(true);
    };
  }

  private static SortField province(boolean reversed) {
    return new SortField(
        Fields.PROVINCE_ORDER, SortField.Type.STRING, reversed, SortField.STRING_LAST);
  }

  /// Records without a day come last in both directions.
  static SortField days(String field, boolean descending) {
    return days(field, descending, descending ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  /// @param missing the value of a missing day
  private static SortField days(String field, boolean descending, long missing) {
    return LongField.newSortField(field, descending, SortedNumericSelector.Type.MIN, missing);
  }
}
