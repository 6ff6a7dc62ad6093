package vn.giaoban.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.period.DayRange;

/// The filter on one dimension in one segment.
final class LeafFilter {
  private final SortedSetDocValues values;
  private final boolean[] chosen;
  private final boolean[] excluded;
  private final boolean anyChosen;
  private final SortedNumericDocValues days;
  private final long firstDay;
  private final long lastDay;
  private final boolean bounded;

  /// @param range a further restriction of [Dimension#DATE]
  LeafFilter(LeafReader reader, Dimension dimension, DimensionFilter filter, DayRange range)
      throws IOException {
    values = DocValues.getSortedSet(reader, Fields.facet(dimension));
    chosen = ordinals(filter.chosen());
    excluded = ordinals(filter.excluded());
    anyChosen = !filter.chosen().isEmpty();
    days = DocValues.getSortedNumeric(reader, Fields.DAY);
    bounded = range.isBounded();
    firstDay = range.first() == null ? Long.MIN_VALUE : range.first().toEpochDay();
    lastDay = range.last() == null ? Long.MAX_VALUE : range.last().toEpochDay();
  }

  private boolean[] ordinals(Set<String> wanted) throws IOException {
    var ordinals = new boolean[Math.toIntExact(values.getValueCount())];
    for (var value : wanted) {
      long ordinal = values.lookupTerm(new BytesRef(value));
      if (ordinal >= 0) {
        ordinals[(int) ordinal] = true;
      }
    }
    return ordinals;
  }

  boolean accepts(int document) throws IOException {
    return acceptsDay(document) && acceptsValues(document);
  }

  private boolean acceptsDay(int document) throws IOException {
    if (!bounded) {
      return true;
    }
    if (!days.advanceExact(document)) {
      return false;
    }
    long day = days.nextValue();
    return firstDay <= day && day <= lastDay;
  }

  private boolean acceptsValues(int document) throws IOException {
    boolean hit = !anyChosen;
    if (values.advanceExact(document)) {
      for (int i = values.docValueCount(); i > 0; i--) {
        int ordinal = (int) values.nextOrd();
        if (excluded[ordinal]) {
          return false;
        }
        hit |= chosen[ordinal];
      }
    }
    return hit;
  }
}
