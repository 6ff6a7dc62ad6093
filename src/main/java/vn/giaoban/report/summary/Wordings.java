package vn.giaoban.report.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Period;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.QuarterlySummary.Item;
import vn.giaoban.text.Numbers;

/// Vietnamese wordings that several parts of a report share.
public final class Wordings {
  private Wordings() {}

  public static String day(LocalDate day) {
    return new Value.Day(day).text();
  }

  /// `2020-08` as `8/2020`, `2020-02` as `02/2020`.
  public static String month(String month) {
    return month(YearMonth.parse(month));
  }

  private static String month(YearMonth month) {
    return (month.getMonthValue() < 3 ? "%02d/%d" : "%d/%d")
        .formatted(month.getMonthValue(), month.getYear());
  }

  /// A difference in words: `tăng 12 (23,1%) so với`, `bằng`.
  public static String change(long now, long before) {
    if (now == before) {
      return "bằng";
    }
    long difference = Math.abs(now - before);
    var share = new Value.Share(before == 0 ? 0 : (double) difference / before).text();
    return "%s %s%s so với"
        .formatted(
            now > before ? "tăng" : "giảm",
            new Value.Count(difference).text(),
            before == 0 ? "" : " (%s)".formatted(share));
  }

  /// A day in a table; a dash for null.
  public static Value cell(@Nullable LocalDate day) {
    return day == null ? new Value.Missing() : new Value.Day(day);
  }

  /// The deadlines of a directive, one a line, with the wording of the notice if the quoted text
  /// does not contain it.
  public static Value deadlines(Item item) {
    var deadlines = item.deadlines();
    return deadlines.size() == 1
            && deadlines.getFirst().on() instanceof Period.Day(var day)
            && says(item, deadlines.getFirst())
        ? new Value.Day(day)
        : new Value.Text(
            deadlines.stream()
                .map(deadline -> deadline(item, deadline))
                .collect(Collectors.joining("\n")));
  }

  private static boolean says(Item item, Deadline deadline) {
    return item.text().contains(deadline.text());
  }

  private static String deadline(Item item, Deadline deadline) {
    var on = called(deadline.on());
    return says(item, deadline) ? on : "%s (“%s”)".formatted(on, deadline.text());
  }

  private static String called(Period period) {
    return switch (period) {
      case Period.Day(var day) -> day(day);
      case Period.Month(var month) -> "tháng " + month(month);
      case Period.Quarter(int year, int quarter) ->
          "quý %s/%d".formatted(Numbers.roman(quarter), year);
      case Period.Half(int year, int half) ->
          "6 tháng %s năm %d".formatted(half == 1 ? "đầu" : "cuối", year);
      case Period.Year(int year) -> "năm " + year;
    };
  }
}
