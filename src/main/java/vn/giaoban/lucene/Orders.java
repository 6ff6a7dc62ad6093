package vn.giaoban.lucene;

import org.apache.lucene.document.LongField;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import vn.giaoban.search.Sort;

/// The orders of hits as Lucene sorts; the last key is always the id, so no two hits are equal.
final class Orders {
  private static final SortField BY_ID = new SortField(Fields.ORDER, SortField.Type.STRING);

  private Orders() {}

  static org.apache.lucene.search.Sort of(Sort sort) {
    return new org.apache.lucene.search.Sort(first(sort), BY_ID);
  }

  private static SortField first(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> SortField.FIELD_SCORE;
      case DATE -> days(Fields.DAY, false);
      case DATE_DESCENDING -> days(Fields.DAY, true);
      case DEADLINE -> days(Fields.DUE, false);
      case PROVINCE ->
          new SortField(Fields.PROVINCE_ORDER, SortField.Type.STRING, false, SortField.STRING_LAST);
    };
  }

  /// What has no day comes last either way.
  static SortField days(String field, boolean descending) {
    return LongField.newSortField(
        field,
        descending,
        SortedNumericSelector.Type.MIN,
        descending ? Long.MIN_VALUE : Long.MAX_VALUE);
  }
}
