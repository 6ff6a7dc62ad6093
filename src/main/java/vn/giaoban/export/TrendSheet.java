package vn.giaoban.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaoban.analytics.series.Trend;
import vn.giaoban.search.dimension.Label;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.search.period.DayRange;

/// A trend as a table, one row for each line and period.
public final class TrendSheet {
  /// A point of a line.
  public record Row(String line, @JsonUnwrapped Trend.Point point) {}

  private static final List<Column<Row>> COLUMNS =
      List.of(
          new Column<>("Đường", "Line", 24, row -> Cell.of(row.line())),
          new Column<>("Kỳ", "Period", 10, row -> Cell.ofPeriod(row.point().period())),
          new Column<>("Từ ngày", "First day", 12, row -> Cell.of(row.point().first())),
          new Column<>("Đến ngày", "Last day", 12, row -> Cell.of(row.point().last())),
          new Column<>("Nhiệm vụ", "Directives", 10, row -> Cell.of(row.point().directives())),
          new Column<>("Trong số", "Of directives", 10, row -> count(row.point().ofDirectives())),
          new Column<>("Tỷ lệ", "Share", 8, row -> Cell.ofShare(row.point().share())),
          new Column<>("Văn bản", "Notices", 10, row -> Cell.of(row.point().notices())),
          new Column<>("Trong số văn bản", "Of notices", 10, row -> count(row.point().met())),
          new Column<>("Câu lệnh tìm kiếm", "Search", 60, row -> Cell.of(row.point().search())));

  private TrendSheet() {}

  private static Cell count(long count) {
    return new Cell.Count(count);
  }

  /// The table of a trend, line by line.
  public static ExportedTable<Row> of(Trend trend) {
    return ExportedTable.of(
        new Sheet<>(COLUMNS, row -> row, _ -> facts(trend)),
        rows(trend),
        trend.generation(),
        trend.lines().stream().mapToLong(Trend.Line::assessmentsLeftOut).sum());
  }

  private static List<Row> rows(Trend trend) {
    return trend.lines().stream()
        .flatMap(line -> line.points().stream().map(point -> new Row(line.name(), point)))
        .toList();
  }

  private static List<Sheet.Fact> facts(Trend trend) {
    var facts = new ArrayList<Sheet.Fact>();
    facts.add(Sheet.Fact.query(trend.query()));
    if (!trend.periods().isEmpty()) {
      var periods = trend.periods();
      facts.add(
          Sheet.Fact.days(new DayRange(periods.getFirst().first(), periods.getLast().last())));
    }
    for (var line : trend.lines()) {
      facts.add(new Sheet.Fact(new Label("Đường", "Line"), told(line)));
    }
    if (!trend.events().isEmpty()) {
      facts.add(
          new Sheet.Fact(
              new Label("Mốc", "Events"),
              new Label(
                  events(trend, Language.VI, Trend.Marked::vietnamese),
                  events(trend, Language.EN, Trend.Marked::english))));
    }
    facts.add(Sheet.Fact.generation(trend.generation()));
    return facts;
  }

  private static String events(
      Trend trend, Language language, Function<Trend.Marked, String> name) {
    return trend.events().stream()
        .map(event -> Sheet.Fact.written(event.on()).in(language) + " " + name.apply(event))
        .collect(Collectors.joining(", "));
  }

  private static Label told(Trend.Line line) {
    return new Label(
            "%s: %,d nhiệm vụ, %,d không rõ ngày, không tính %,d nội dung đánh giá",
            "%s: directives %,d, undated %,d, assessments left out %,d")
        .formatted(
            line.name(), line.directives(), line.undated().directives(), line.assessmentsLeftOut());
  }
}
