package vn.giaoban.lucene;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.Dimension;
import vn.giaoban.text.Folding;

/// The values that a directive has in each dimension; [Dimension#NONE] where it has none.
final class DimensionValues {
  private DimensionValues() {}

  static Collection<String> of(Dimension dimension, Directive directive, Notice notice) {
    var values =
        found(dimension, directive, notice).stream()
            .filter(value -> !value.isBlank())
            .map(value -> Terms.clip(Folding.oneLine(value)))
            .distinct()
            .toList();
    return values.isEmpty() ? List.of(Dimension.NONE) : values;
  }

  private static Collection<String> found(Dimension dimension, Directive directive, Notice notice) {
    return switch (dimension) {
      case PROVINCE -> one(notice.province());
      case PROVINCE_NOW -> one(notice.provinceNow());
      case AGENCY -> one(notice.agency());
      case UNIT -> directive.units();
      case UNIT_TEXT -> one(directive.unitText());
      case WITH -> directive.with();
      case TOPIC -> directive.topics();
      case DATE -> directive.date() == null ? List.of() : periods(directive.date());
      case KIND -> List.of(Json.name(directive.kind()));
      case TYPE -> one(notice.type());
      case DEADLINE -> deadlines(directive);
      case CHAIR -> notice.chair() == null ? List.of() : List.of(notice.chair().name());
    };
  }

  private static List<String> one(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static List<String> periods(LocalDate day) {
    int quarter = (day.getMonthValue() + 2) / 3;
    return List.of(
        "%04d".formatted(day.getYear()),
        "%04d-Q%d".formatted(day.getYear(), quarter),
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
