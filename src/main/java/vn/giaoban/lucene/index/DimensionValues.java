package vn.giaoban.lucene.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.lucene.analysis.Terms;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Period;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.text.Folding;

/// The values that a directive has in each dimension; [Dimension#NONE] where it has none.
final class DimensionValues {
  private DimensionValues() {}

  static Collection<String> of(Dimension dimension, Directive directive, Notice notice) {
    return orNone(found(dimension, directive, notice));
  }

  /// The values of a notice as a whole; in the dimensions of directives it has none.
  ///
  /// @param day the day that it counts under
  static Collection<String> of(Dimension dimension, Notice notice, @Nullable LocalDate day) {
    return orNone(dimension == Dimension.DATE ? periods(day) : ofNotice(dimension, notice));
  }

  /// The value of a day on the axis of days.
  static String of(@Nullable LocalDate day) {
    return day == null ? Dimension.NONE : day.toString();
  }

  private static Collection<String> orNone(Collection<String> found) {
    var values =
        found.stream()
            .filter(value -> !value.isBlank())
            .map(value -> Terms.clip(Folding.oneLine(value)))
            .distinct()
            .toList();
    return values.isEmpty() ? List.of(Dimension.NONE) : values;
  }

  private static Collection<String> ofNotice(Dimension dimension, Notice notice) {
    return switch (dimension) {
      case PROVINCE -> one(notice.province());
      case PROVINCE_NOW -> one(notice.provinceNow());
      case AGENCY -> one(notice.agency());
      case TYPE -> one(notice.type());
      case CHAIR -> notice.chair() == null ? List.of() : List.of(notice.chair().name());
      case DATE, UNIT, UNIT_TEXT, WITH, TOPIC, KIND, DEADLINE -> List.of();
    };
  }

  private static Collection<String> found(Dimension dimension, Directive directive, Notice notice) {
    return switch (dimension) {
      case PROVINCE, PROVINCE_NOW, AGENCY, TYPE, CHAIR -> ofNotice(dimension, notice);
      case UNIT -> directive.units();
      case UNIT_TEXT -> one(directive.unitText());
      case WITH -> directive.with();
      case TOPIC -> directive.topics();
      case DATE -> periods(directive.date());
      case KIND -> List.of(Json.name(directive.kind()));
      case DEADLINE -> deadlines(directive);
    };
  }

  private static List<String> one(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static List<String> periods(@Nullable LocalDate day) {
    if (day == null) {
      return List.of();
    }
    return List.of(
        new Period.Year(day.getYear()).toString(),
        Period.Quarter.of(day).toString(),
        YearMonth.from(day).toString());
  }

  private static List<String> deadlines(Directive directive) {
    var values = new ArrayList<String>();
    for (var day : lastDays(directive)) {
      values.add("yes");
      values.add(YearMonth.from(day).toString());
    }
    return values;
  }

  static List<LocalDate> lastDays(Directive directive) {
    return directive.deadlines().stream()
        .map(deadline -> deadline.on().lastDay())
        .filter(Objects::nonNull)
        .toList();
  }
}
