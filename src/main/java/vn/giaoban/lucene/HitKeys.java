package vn.giaoban.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.BytesRef;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.search.Sort;

/// Encodes the first sort key of a hit as an int in ascending order, with the same sort as
/// [HitOrders].
final class HitKeys {
  /// Sorts records without a day or province last.
  private static final int MISSING = Integer.MAX_VALUE;

  private final Sort sort;
  private final Map<BytesRef, Integer> provinces;

  /// The keys of one segment.
  interface OfLeaf {
    /// The key of a document.
    ///
    /// @param scorer positioned on the document
    int key(int document, Scorable scorer) throws IOException;
  }

  HitKeys(Sort sort, IndexReader reader) throws IOException {
    this.sort = sort;
    this.provinces = sort == Sort.PROVINCE ? ranks(reader) : Map.of();
  }

  /// The rank of each province over all segments.
  private static Map<BytesRef, Integer> ranks(IndexReader reader) throws IOException {
    var terms = new TreeSet<BytesRef>();
    for (var leaf : reader.leaves()) {
      var values = DocValues.getSorted(leaf.reader(), Fields.PROVINCE_ORDER);
      for (int ord = 0; ord < values.getValueCount(); ord++) {
        terms.add(BytesRef.deepCopyOf(values.lookupOrd(ord)));
      }
    }
    var ranks = new HashMap<BytesRef, Integer>();
    terms.forEach(term -> ranks.put(term, ranks.size()));
    return ranks;
  }

  boolean needScores() {
    return sort == Sort.RELEVANCE;
  }

  OfLeaf of(LeafReader reader) throws IOException {
    return switch (sort) {
      case RELEVANCE -> (_, scorer) -> -Float.floatToIntBits(scorer.score());
      case DATE -> days(reader, Fields.DAY, 1);
      case DATE_DESCENDING -> days(reader, Fields.DAY, -1);
      case ADDED_DESCENDING -> days(reader, Fields.ADDED_ORDER, -1);
      case DEADLINE -> days(reader, Fields.DUE, 1);
      case PROVINCE -> provinces(DocValues.getSorted(reader, Fields.PROVINCE_ORDER));
    };
  }

  /// The score encoded in a relevance key. Scores are never negative, so their bits sort like the
  /// scores. with them.
  static float score(int key) {
    return Float.intBitsToFloat(-key);
  }

  private static OfLeaf days(LeafReader reader, String field, int sign) throws IOException {
    var values = DocValues.getSortedNumeric(reader, field);
    return (document, _) ->
        values.advanceExact(document) ? sign * Math.toIntExact(values.nextValue()) : MISSING;
  }

  private OfLeaf provinces(SortedDocValues values) throws IOException {
    var ranks = new int[values.getValueCount()];
    for (int ord = 0; ord < ranks.length; ord++) {
      ranks[ord] = provinces.getOrDefault(values.lookupOrd(ord), MISSING);
    }
    return (document, _) -> values.advanceExact(document) ? ranks[values.ordValue()] : MISSING;
  }
}
