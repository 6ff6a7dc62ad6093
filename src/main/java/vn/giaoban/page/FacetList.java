package vn.giaoban.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.giaoban.api.SelectionParameters;
import vn.giaoban.api.Wording;
import vn.giaoban.notice.Period;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.FacetCount;

/// The values of a dimension that may be chosen or left out, with their counts.
///
/// @param first shown at once: the first ones, those without a value, and the chosen
/// @param rest shown on demand
/// @param hidden how many more there are
public record FacetList(Dimension dimension, List<Row> first, List<Row> rest, int hidden) {
  private static final int FEW = 8;
  private static final int MANY = 250;

  public FacetList {
    first = List.copyOf(first);
    rest = List.copyOf(rest);
  }

  /// A value.
  ///
  /// @param count number of hits with it, whatever else of its dimension is chosen
  public record Row(String value, String name, long count, State state) {
    boolean isChosen() {
      return state != State.OPEN;
    }
  }

  /// Whether a value is chosen.
  public enum State {
    OPEN,
    CHOSEN,
    LEFT_OUT
  }

  /// The list of a dimension, in the order in which its values are read.
  static FacetList of(
      Dimension dimension, List<FacetCount> counts, PageAddress address, Frame frame) {
    var chosen = chosen(dimension, address, frame);
    var shown = new LinkedHashMap<String, Long>();
    arranged(dimension, counts, frame).forEach(count -> shown.put(count.value(), count.count()));
    var all = counts.stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    chosen.keySet().forEach(value -> shown.putIfAbsent(value, all.getOrDefault(value, 0L)));
    var rows = new ArrayList<Row>();
    shown.forEach(
        (value, count) ->
            rows.add(
                new Row(
                    value,
                    frame.name(dimension, value),
                    count,
                    chosen.getOrDefault(value, State.OPEN))));
    return cut(dimension, rows);
  }

  /// The values that are chosen or left out, whatever name they are given by.
  private static Map<String, State> chosen(Dimension dimension, PageAddress address, Frame frame) {
    var chosen = new LinkedHashMap<String, State>();
    for (var given : address.all(dimension.apiName())) {
      boolean isOut = given.startsWith("-");
      var typed = isOut ? given.substring(1) : given;
      for (var value : SelectionParameters.values(dimension, typed, frame.names())) {
        chosen.put(value, isOut ? State.LEFT_OUT : State.CHOSEN);
      }
    }
    return chosen;
  }

  private static FacetList cut(Dimension dimension, List<Row> rows) {
    var first = new ArrayList<Row>();
    var rest = new ArrayList<Row>();
    int few = rows.size() == FEW + 1 ? FEW + 1 : FEW;
    for (var row : rows) {
      boolean shown = first.size() < few || row.isChosen() || row.value().equals(Dimension.NONE);
      (shown ? first : rest).add(row);
    }
    int kept = Math.min(rest.size(), MANY);
    return new FacetList(dimension, first, rest.subList(0, kept), rest.size() - kept);
  }

  private static List<FacetCount> arranged(
      Dimension dimension, List<FacetCount> counts, Frame frame) {
    Predicate<FacetCount> isNone = count -> count.value().equals(Dimension.NONE);
    return switch (dimension) {
      case DATE -> years(counts);
      case DEADLINE -> deadlines(counts, YearMonth.from(frame.today()).toString());
      default -> counts.stream().sorted(Comparator.comparing(isNone::test)).toList();
    };
  }

  /// Years, newest first; shorter periods have a picker and a histogram.
  private static List<FacetCount> years(List<FacetCount> counts) {
    return counts.stream()
        .filter(
            count ->
                Wording.parsed(count.value()) instanceof Period.Year
                    || count.value().equals(Dimension.NONE))
        .sorted(
            Comparator.comparing((FacetCount count) -> count.value().equals(Dimension.NONE))
                .thenComparing(FacetCount::value, Comparator.reverseOrder()))
        .toList();
  }

  /// Any, this month and those ahead, those past (the last one first), none.
  private static List<FacetCount> deadlines(List<FacetCount> counts, String thisMonth) {
    var ordered = new ArrayList<FacetCount>();
    counts.stream().filter(count -> count.value().equals("yes")).forEach(ordered::add);
    counts.stream()
        .filter(count -> isMonth(count) && count.value().compareTo(thisMonth) >= 0)
        .sorted(Comparator.comparing(FacetCount::value))
        .forEach(ordered::add);
    counts.stream()
        .filter(count -> isMonth(count) && count.value().compareTo(thisMonth) < 0)
        .sorted(Comparator.comparing(FacetCount::value).reversed())
        .forEach(ordered::add);
    counts.stream().filter(count -> count.value().equals(Dimension.NONE)).forEach(ordered::add);
    return ordered;
  }

  private static boolean isMonth(FacetCount count) {
    return Wording.parsed(count.value()) instanceof Period.Month;
  }

  /// Whether there are enough values to look for one.
  public boolean isLong() {
    return !rest.isEmpty();
  }
}
