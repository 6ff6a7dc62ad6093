package vn.giaoban.export;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.Totals;
import vn.giaoban.search.dimension.Label;
import vn.giaoban.search.period.DayRange;

/// A table of records that can be written in any [ExportFormat].
///
/// @param columns from left to right
/// @param json converts a record to its JSON form
/// @param facts the facts about the table, one a line
/// @param <T> record type
public record Sheet<T>(
    List<Column<T>> columns,
    Function<? super T, ?> json,
    Function<? super Totals, List<Fact>> facts) {
  /// A labelled fact about the table, such as its query.
  public record Fact(Label label, Label value) {
    public Fact(String vietnamese, String english, String value) {
      this(new Label(vietnamese, english), Label.same(value));
    }

    /// The query.
    public static Fact query(String query) {
      return new Fact(
          new Label("Câu hỏi", "Query"),
          query.isBlank() ? new Label("(tất cả)", "(everything)") : Label.same(query));
    }

    /// The range of days.
    public static Fact days(DayRange days) {
      return new Fact(
          new Label("Các ngày", "Days"),
          days.isBounded()
              ? new Label(
                  "từ %s đến %s".formatted(day(days.first()), day(days.last())), days.toString())
              : new Label("mọi ngày", "all days"));
    }

    private static String day(@Nullable LocalDate day) {
      return day == null
          ? "…"
          : "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
  }

  public Sheet {
    columns = List.copyOf(columns);
  }
}
