package vn.giaoban.lucene.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.analysis.Terms;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.text.Folding;

/// The fields of a document that hold its values in each dimension; [Dimension#NONE] where it has
/// none.
final class DimensionValues {
  private DimensionValues() {}

  /// @param directive null for the document of the notice, in the dimensions that it has
  static void add(Document document, Notice notice, @Nullable Directive directive) {
    var counted = Dimension.DATE.days(notice, directive).stream().findFirst();
    document.add(
        new SortedSetDocValuesField(
            Fields.DAY_VALUE,
            new BytesRef(counted.map(LocalDate::toString).orElse(Dimension.NONE))));
    for (var dimension : Dimension.values()) {
      if (directive != null || dimension.isOfNotices()) {
        addValues(document, dimension, dimension.values(notice, directive));
        for (var day : dimension.days(notice, directive)) {
          document.add(new LongField(Fields.days(dimension), day.toEpochDay(), Store.NO));
        }
      }
    }
  }

  private static void addValues(Document document, Dimension dimension, Collection<String> found) {
    var values =
        found.stream()
            .filter(value -> !value.isBlank())
            .map(value -> Terms.clip(Folding.oneLine(value)))
            .distinct()
            .toList();
    (values.isEmpty() ? List.of(Dimension.NONE) : values)
        .forEach(value -> addValue(document, dimension, value));
  }

  private static void addValue(Document document, Dimension dimension, String value) {
    var field = Fields.value(dimension);
    document.add(new SortedSetDocValuesField(Fields.facet(dimension), new BytesRef(value)));
    document.add(new StringField(field, Fields.valueTerm(value), Store.NO));
    if (!value.equals(Dimension.NONE)) {
      document.add(new StringField(field, Fields.exactTerm(value), Store.NO));
      document.add(new StringField(field, Fields.plainTerm(value), Store.NO));
    }
  }
}
