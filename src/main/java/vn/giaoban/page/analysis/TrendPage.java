package vn.giaoban.page.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.giaoban.analytics.series.Trend;
import vn.giaoban.page.Frame;
import vn.giaoban.page.PageAddress;
import vn.giaoban.search.dimension.Dimension;

/// Counts over time: a chart for each line, all on one scale, and a table.
public record TrendPage(Analysis analysis, Trend answer) {
  /// The parameters of the page.
  public static final Set<String> OWN = Set.of("step", "by", "values", "top", "line", "name");

  private static final List<String> STEPS = List.of("month", "quarter", "reportingQuarter", "year");
  private static final List<Dimension> LINES =
      List.of(Dimension.PROVINCE, Dimension.TOPIC, Dimension.UNIT, Dimension.TYPE);
  private static final int SEARCHES = 3;
  private static final int HEIGHT = 48;
  private static final int WIDTH = 10;

  /// The address of the page, where a query stands in the place of the lines' searches.
  public static PageAddress address(PageAddress asked) {
    return asked.single("q") == null ? asked : asked.without("line").without("name");
  }

  public Frame frame() {
    return analysis.frame();
  }

  public List<String> steps() {
    return STEPS;
  }

  /// What the lines can be values of; empty for one line.
  public List<String> groupings() {
    var names = new ArrayList<>(List.of(""));
    LINES.forEach(dimension -> names.add(dimension.apiName()));
    return names;
  }

  public String label(String name) {
    return name.isEmpty() ? frame().say("trend.whole") : frame().label(Dimension.of(name));
  }

  /// The searches of the lines as typed, and room for more.
  public List<String> searches() {
    var searches = new ArrayList<>(analysis.address().all("line"));
    while (searches.size() < SEARCHES) {
      searches.add("");
    }
    return searches;
  }

  public String name(Trend.Line line) {
    if (line.value() != null && answer.by() != null) {
      return frame().name(Dimension.of(answer.by()), line.value());
    }
    return line.name().isBlank() ? frame().say("trend.whole") : line.name();
  }

  /// A period of a line in its chart.
  ///
  /// @param isGap whether there are no notices, which is no count of 0
  /// @param told what it says
  public record Bar(int x, int height, boolean isGap, String link, String told) {}

  public List<Bar> bars(Trend.Line line) {
    long most = most();
    var bars = new ArrayList<Bar>();
    for (var point : line.points()) {
      var count = point.directives();
      var period = frame().wording().period(point.period());
      int height =
          count == null || count == 0
              ? 0
              : (int) Math.max(2, Math.round(1.0 * HEIGHT * count / most));
      bars.add(
          new Bar(
              bars.size() * WIDTH,
              height,
              count == null,
              Analysis.link(point.search()),
              count == null
                  ? frame().say("trend.gap", period)
                  : frame().say("histogram.bar", period, count)));
    }
    return bars;
  }

  /// The largest count of all lines.
  public long most() {
    return answer.lines().stream()
        .flatMap(line -> line.points().stream())
        .mapToLong(point -> point.directives() == null ? 0 : point.directives())
        .max()
        .orElse(0);
  }

  public int width() {
    return answer.periods().size() * WIDTH;
  }

  public int height() {
    return HEIGHT;
  }

  public int barWidth() {
    return WIDTH - 2;
  }

  public String period(String period) {
    return frame().wording().period(period);
  }

  /// The days from which on counts mean something else.
  public List<String> events() {
    boolean isVietnamese = frame().isVietnamese();
    return answer.events().stream()
        .map(
            event ->
                "%s: %s"
                    .formatted(
                        frame().wording().day(event.on()),
                        isVietnamese ? event.vietnamese() : event.english()))
        .toList();
  }

  /// Whether an event lies in a period.
  public boolean isMarked(Trend.Period period) {
    return answer.events().stream().anyMatch(event -> event.period().equals(period.period()));
  }
}
