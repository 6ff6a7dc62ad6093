package vn.giaoban.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.period.DayRange;

/// The values and periods that an address restricts its search to, as people read them.
///
/// @param days what a chosen period means; null where it is not known
public record Chosen(Frame frame, PageAddress address, @Nullable DayRange days) {
  /// A chosen value or period, with the page without it.
  ///
  /// @param hits of the search without it; null if not counted
  public record Chip(String text, String link, @Nullable Long hits) {}

  /// The chosen values and periods, each with the way to take it back.
  ///
  /// @param path of the page
  /// @param without hits of the search without each, where they are counted
  public List<Chip> chips(String path, Map<PageAddress.Parameter, Long> without) {
    return address.chosen().stream()
        .map(
            parameter ->
                new Chip(
                    text(parameter), address.without(parameter).at(path), without.get(parameter)))
        .toList();
  }

  /// The query and all that is chosen in one line, for paper and pictures.
  public String line() {
    var query = address.single("q", "");
    var asked =
        query.isEmpty() || query.equals("*")
            ? frame.say("paper.all")
            : frame.say("paper.query", query);
    return Stream.concat(Stream.of(asked), address.chosen().stream().map(this::text))
        .collect(Collectors.joining("; "));
  }

  private String text(PageAddress.Parameter parameter) {
    var value = parameter.value();
    return switch (parameter.name()) {
      case "from" -> frame.say("chip.from", frame.wording().period(value));
      case "to" -> frame.say("chip.to", frame.wording().period(value));
      case "period" -> frame.wording().period(value) + exactly();
      default -> dimensionText(parameter.name(), value);
    };
  }

  /// The exact days of a period, in parentheses.
  private String exactly() {
    return days == null ? "" : " (" + frame.wording().days(days) + ")";
  }

  private String dimensionText(String name, String value) {
    try {
      var dimension = Dimension.of(name);
      var named =
          value.startsWith("-")
              ? frame.say("chip.without", frame.name(dimension, value.substring(1)))
              : frame.name(dimension, value);
      return frame.say("chip.value", frame.label(dimension), named);
    } catch (IllegalArgumentException _) {
      return name + "=" + value;
    }
  }
}
