package vn.giaoban.search.period;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.giaoban.notice.Period;
import vn.giaoban.text.Table;

/// The Vietnamese names of months, quarters and years, from a table.
public final class PeriodNames {
  private static final List<Row> ROWS = Table.read(PeriodNames.class, "period-names.csv", Row::of);
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private enum Form {
    MONTH,
    QUARTER,
    YEAR
  }

  private record Row(Form form, String name) {
    static Row of(Map<String, String> cells) {
      return new Row(
          Form.valueOf(cells.getOrDefault("form", "").toUpperCase(Locale.ROOT)),
          cells.getOrDefault("name", ""));
    }
  }

  private PeriodNames() {}

  /// The names of a period, the usual one first; none for days and half-years.
  public static List<String> of(Period period) {
    return switch (period) {
      case Period.Month(var month) -> names(Form.MONTH, month.getMonthValue(), month.getYear());
      case Period.Quarter(int year, int quarter) -> names(Form.QUARTER, quarter, year);
      case Period.Year(int year) -> names(Form.YEAR, 1, year);
      case Period.Day _, Period.Half _ -> List.of();
    };
  }

  private static List<String> names(Form form, int number, int year) {
    return ROWS.stream()
        .filter(row -> row.form == form)
        .map(
            row ->
                row.name
                    .replace("{year}", "%d".formatted(year))
                    .replace("{number}", "%d".formatted(number))
                    .replace("{two}", "%02d".formatted(number))
                    .replace("{roman}", ROMAN.get((number - 1) % ROMAN.size())))
        .distinct()
        .toList();
  }
}
