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
    private static final Label DAY = new Label("%1$td/%1$tm/%1$tY", "%1$tF");

    public Fact(String vietnamese, String english, String value) {
      this(new Label(vietnamese, english), Label.same(value));
    }

    /// A count.
    public static Fact count(String vietnamese, String english, long count) {
      return new Fact(new Label(vietnamese, english), Label.same("%,d").formatted(count));
    }

    /// The generation of the index.
    public static Fact generation(long generation) {
      return new Fact("Lần cập nhật chỉ mục thứ", "Index generation", Long.toString(generation));
    }

    /// A day.
    static Fact day(String vietnamese, String english, LocalDate day) {
      return new Fact(new Label(vietnamese, english), written(day));
    }

    static Label written(LocalDate day) {
      return DAY.formatted(day);
    }

    /// The query.
    public static Fact query(String query) {
      return new Fact(
          new Label("Câu lệnh tìm kiếm", "Query"),
          query.isBlank() ? new Label("(tất cả)", "(everything)") : Label.same(query));
    }

    /// The range of days.
    public static Fact days(DayRange days) {
      return new Fact(
          new Label("Các ngày", "Days"),
          days.isBounded()
              ? new Label(
                  "từ %s đến %s".formatted(end(days.first()), end(days.last())), days.toString())
              : new Label("mọi ngày", "all days"));
    }

    private static String end(@Nullable LocalDate day) {
      return day == null ? "…" : written(day).vi();
    }
  }

  public Sheet {
    columns = List.copyOf(columns);
  }
}
