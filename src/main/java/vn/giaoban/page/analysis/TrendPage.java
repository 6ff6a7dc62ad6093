package vn.giaoban.page.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.series.Trend;
import vn.giaoban.page.Frame;
import vn.giaoban.page.PageAddress;
import vn.giaoban.search.dimension.Dimension;

/// Counts over time: a line for each search or value, by periods.
public record TrendPage(Analysis analysis, Trend answer) {
  /// The parameters of the page.
  public static final Set<String> OWN = Set.of("step", "by", "values", "top", "line", "name");

  private static final List<String> STEPS = List.of("month", "quarter", "reportingQuarter", "year");
  private static final List<Dimension> LINES =
      List.of(Dimension.PROVINCE, Dimension.TOPIC, Dimension.UNIT, Dimension.TYPE);
  private static final List<String> NUMBERS = List.of("5", "10", "20");
  private static final int SEARCHES = 3;

  /// The address of the page, where a query stands in the place of the lines' searches, and the
  /// number of lines goes with what they are values of.
  public static PageAddress address(PageAddress asked) {
    var address = asked.single("q") == null ? asked : asked.without("line").without("name");
    return address.single("by") == null ? address.without("top") : address;
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

  /// How many values can have a line.
  public List<String> numbers() {
    return NUMBERS;
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

  /// The day of the event that lies in a period; null for none.
  public @Nullable String event(Trend.Period period) {
    return answer.events().stream()
        .filter(event -> event.period().equals(period.period()))
        .findFirst()
        .map(event -> frame().wording().day(event.on()))
        .orElse(null);
  }
}
