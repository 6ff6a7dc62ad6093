package vn.giaoban.lucene.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.analysis.Terms;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.IndexRecord;
import vn.giaoban.text.Folding;

/// The fields of a document that hold its values in each dimension; [Dimension#NONE] where it has
/// none.
///
/// For the records of one notice, in one thread.
final class DimensionValues {
  /// More than the days from 1970 to 2100.
  private static final int DAYS = 50_000;

  /// The terms of the values so far; records of one notice share most of them.
  private final Map<String, List<String>> terms = new HashMap<>();

  /// Adds the values of a record; those of a notice in dimensions of notices only.
  void add(Document document, IndexRecord record) {
    var counted = Dimension.DATE.days(record).stream().findFirst().orElse(null);
    document.add(
        new SortedSetDocValuesField(
            Fields.DAY_VALUE, new BytesRef(counted == null ? Dimension.NONE : counted.toString())));
    if (record.added() != null) {
      document.add(new NumericDocValuesField(Fields.ADDED_ORDER, order(record.added(), counted)));
    }
    for (var dimension : Dimension.values()) {
      if (record.directive() != null || dimension.isOfNotices()) {
        addValues(document, dimension, dimension.values(record));
        for (var day : dimension.days(record)) {
          document.add(new LongField(Fields.days(dimension), day.toEpochDay(), Store.NO));
        }
      }
    }
  }

  /// Both days in one number: the later added, the greater, then the later counted.
  private static long order(LocalDate added, @Nullable LocalDate counted) {
    long within = counted == null ? 0 : Math.clamp(counted.toEpochDay(), 0, DAYS - 1);
    return added.toEpochDay() * DAYS + within;
  }

  private void addValues(Document document, Dimension dimension, Collection<String> found) {
    var values =
        found.stream()
            .filter(value -> !value.isBlank())
            .map(value -> Terms.clip(Folding.oneLine(value)))
            .distinct()
            .toList();
    var terms = new ArrayList<String>();
    for (var value : values.isEmpty() ? List.of(Dimension.NONE) : values) {
      document.add(new SortedSetDocValuesField(Fields.facet(dimension), new BytesRef(value)));
      terms.addAll(this.terms.computeIfAbsent(value, DimensionValues::terms));
    }
    NoticeDocuments.addTerms(document, Fields.value(dimension), terms);
  }

  /// A code is found by its plain form as it is.
  private static List<String> terms(String value) {
    return value.equals(Folding.plain(value))
        ? List.of(Fields.valueTerm(value))
        : List.of(Fields.valueTerm(value), Fields.exactTerm(value), Fields.plainTerm(value));
  }
}
