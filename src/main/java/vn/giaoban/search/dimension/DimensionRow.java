package vn.giaoban.search.dimension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Notice;
import vn.giaoban.text.Folding;

/// The definition of a dimension: its names and the source of its values. Filled while the constant
/// is created, read-only afterwards.
final class DimensionRow {
  final String apiName;
  final Label label;
  final List<String> fieldNames = new ArrayList<>();
  String meaning = "";
  Label none = new Label("Không xác định", "not known");
  Function<Dimension, List<Names.Name>> named = _ -> List.of();
  Function<Dimension, List<Names.Name>> vocabulary = _ -> List.of();
  boolean closed;
  boolean ofNotices;
  boolean dated;
  Predicate<String> shape = _ -> true;
  Function<IndexRecord, Collection<String>> values = _ -> List.of();
  Function<IndexRecord, Collection<LocalDate>> days = _ -> List.of();

  DimensionRow(String apiName, String vi, String en) {
    this.apiName = apiName;
    label = new Label(vi, en);
    fieldNames.add(Folding.exact(apiName));
  }

  /// Sets the Vietnamese field name in queries, one word with diacritics.
  DimensionRow field(String vi) {
    fieldNames.addAll(0, List.of(Folding.plain(vi), Folding.exact(vi)));
    return this;
  }

  /// Sets the sentence that describes the values; codes are in backticks.
  DimensionRow meaning(String sentence) {
    meaning = sentence;
    return this;
  }

  /// Sets the display name of the missing value.
  DimensionRow none(String vi, String en) {
    none = new Label(vi, en);
    return this;
  }

  /// Adds values that exist independently of the vocabularies.
  DimensionRow named(Function<Dimension, List<Names.Name>> names) {
    named = names;
    return this;
  }

  /// Takes values from a vocabulary.
  DimensionRow vocabulary(Function<Dimension, List<Names.Name>> names) {
    vocabulary = names;
    return closed();
  }

  /// Allows named values only.
  DimensionRow closed() {
    closed = true;
    shape = _ -> false;
    return this;
  }

  /// Takes at most one value from each notice.
  DimensionRow ofNotice(Function<Notice, @Nullable String> value) {
    ofNotices = true;
    values = record -> one(value.apply(record.notice()));
    return this;
  }

  DimensionRow ofDirective(Function<Directive, Collection<String>> of) {
    values = record -> record.directive() == null ? List.of() : of.apply(record.directive());
    return this;
  }

  /// Makes the values periods, searched and sorted by day.
  ///
  /// @param form pattern of such a value
  /// @param periods the values of a day
  DimensionRow dated(
      String form,
      Function<IndexRecord, Collection<LocalDate>> of,
      Function<LocalDate, List<String>> periods) {
    dated = true;
    shape = Pattern.compile(form).asMatchPredicate();
    days = of;
    values =
        record -> of.apply(record).stream().flatMap(day -> periods.apply(day).stream()).toList();
    return this;
  }

  /// Makes it a property of notices.
  DimensionRow ofNotices() {
    ofNotices = true;
    return this;
  }

  static <T> List<T> one(@Nullable T value) {
    return Stream.ofNullable(value).toList();
  }
}
