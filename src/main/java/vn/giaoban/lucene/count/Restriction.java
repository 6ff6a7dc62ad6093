package vn.giaoban.lucene.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.query.Restrictions;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.period.DayRange;

/// The restriction of a selection on one dimension, decided once for each set of values.
final class Restriction {
  /// Follows a text in the order of texts, before all longer ones.
  private static final String AFTER = "\u0000";

  private final DirectoryReader reader;
  private final Columns columns;
  private final Dimension dimension;
  private final DimensionFilter filter;
  private final DayRange days;

  Restriction(
      DirectoryReader reader, Columns columns, Restrictions restrictions, Dimension dimension) {
    this.reader = reader;
    this.columns = columns;
    this.dimension = dimension;
    this.filter = restrictions.filters().getOrDefault(dimension, DimensionFilter.of());
    this.days = restrictions.daysOf(dimension);
  }

  Dimension dimension() {
    return dimension;
  }

  OfSegment of(int segment) throws IOException {
    var tests = new ArrayList<Test>();
    if (!filter.chosen().isEmpty() || !filter.excluded().isEmpty()) {
      tests.add(byValue(segment));
    }
    if (days.isBounded()) {
      tests.add(byDay(segment));
    }
    return new OfSegment(tests);
  }

  /// The restriction in one segment.
  record OfSegment(List<Test> tests) {
    /// Sets a bit for each document that fails.
    void mark(int[] documents, int size, int bit, int[] failed) {
      for (var test : tests) {
        test.mark(documents, size, bit, failed);
      }
    }
  }

  /// Which sets of a column fail.
  private static final class Test {
    private final ValueColumn column;
    private final boolean[] fails;

    Test(ValueColumn column, boolean[] fails) {
      this.column = column;
      this.fails = fails;
    }

    void mark(int[] documents, int size, int bit, int[] failed) {
      for (int i = 0; i < size; i++) {
        failed[i] |= fails[column.set(documents[i])] ? bit : 0;
      }
    }
  }

  private Test byValue(int segment) throws IOException {
    var field = Fields.facet(dimension);
    var values = values(field, segment);
    var chosen = ordinals(values, filter.chosen());
    var excluded = ordinals(values, filter.excluded());
    var column = columns.of(reader, field)[segment];
    var fails = new boolean[column.size()];
    for (int set = 0; set < fails.length; set++) {
      var held = column.values(set);
      fails[set] =
          (!filter.chosen().isEmpty() && !holdsAny(held, chosen)) || holdsAny(held, excluded);
    }
    return new Test(column, fails);
  }

  private SortedSetDocValues values(String field, int segment) throws IOException {
    return DocValues.getSortedSet(reader.leaves().get(segment).reader(), field);
  }

  private static boolean[] ordinals(SortedSetDocValues values, Set<String> wanted)
      throws IOException {
    var ordinals = new boolean[Math.toIntExact(values.getValueCount())];
    for (var value : wanted) {
      long ordinal = values.lookupTerm(new BytesRef(value));
      if (ordinal >= 0) {
        ordinals[(int) ordinal] = true;
      }
    }
    return ordinals;
  }

  private static boolean holdsAny(int[] held, boolean[] wanted) {
    for (int ordinal : held) {
      if (wanted[ordinal]) {
        return true;
      }
    }
    return false;
  }

  /// Days are written so that they sort as text; what has no day sorts after them.
  private Test byDay(int segment) throws IOException {
    var values = values(Fields.DAY_VALUE, segment);
    long first = days.first() == null ? 0 : from(values, days.first().toString());
    long end = from(values, days.last() == null ? Dimension.NONE : days.last() + AFTER);
    var column = columns.of(reader, Fields.DAY_VALUE)[segment];
    var fails = new boolean[column.size()];
    for (int set = 0; set < fails.length; set++) {
      var held = column.values(set);
      fails[set] = held.length == 0 || held[0] < first || held[0] >= end;
    }
    return new Test(column, fails);
  }

  /// The first ordinal of a value that is not less.
  private static long from(SortedSetDocValues values, String least) throws IOException {
    long ordinal = values.lookupTerm(new BytesRef(least));
    return ordinal < 0 ? -ordinal - 1 : ordinal;
  }
}
