package vn.giaoban.analytics.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.giaoban.search.count.RecordCount;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;

/// The displayed values of a dimension.
///
/// @param values in display order
/// @param leftOut number of occurring values that are not shown
record DisplayedValues(List<String> values, int leftOut) {
  private static final List<Pattern> LEVELS =
      List.of(
          Pattern.compile("\\d{4}"),
          Pattern.compile("\\d{4}-Q[1-4]"),
          Pattern.compile("\\d{4}-\\d{2}"));

  DisplayedValues {
    values = List.copyOf(values);
  }

  /// The requested values in the given order, else the `most` frequent by directives, then by
  /// notices, then by name. Dates are of one level, in order: years if there are several, else
  /// quarters if there are several, else months.
  ///
  /// @param counted counts of the selection by value
  /// @param held all notices by value, including values that do not occur
  static DisplayedValues of(
      Dimension dimension,
      Names names,
      List<String> chosen,
      int most,
      Map<String, RecordCount> counted,
      Map<String, RecordCount> held) {
    var occurring = new ArrayList<>(counted.keySet());
    held.keySet().stream().filter(value -> !counted.containsKey(value)).forEach(occurring::add);
    var candidates = dimension == Dimension.DATE ? ofOneLevel(occurring) : occurring;
    if (!chosen.isEmpty()) {
      return new DisplayedValues(
          chosen, (int) candidates.stream().filter(v -> !chosen.contains(v)).count());
    }
    candidates.sort(
        Comparator.<String>comparingLong(v -> -directives(counted, v))
            .thenComparingLong(v -> -held.getOrDefault(v, RecordCount.NONE).notices())
            .thenComparing(names.order(dimension)));
    var shown = new ArrayList<>(candidates.subList(0, Math.min(most, candidates.size())));
    if (dimension == Dimension.DATE) {
      shown.sort(names.order(dimension));
    }
    return new DisplayedValues(shown, candidates.size() - shown.size());
  }

  private static long directives(Map<String, RecordCount> counted, String value) {
    return counted.getOrDefault(value, RecordCount.NONE).directives();
  }

  private static List<String> ofOneLevel(List<String> dates) {
    var level =
        LEVELS.stream()
            .filter(pattern -> dates.stream().filter(d -> pattern.matcher(d).matches()).count() > 1)
            .findFirst()
            .orElse(LEVELS.getLast());
    return new ArrayList<>(
        dates.stream()
            .filter(date -> level.matcher(date).matches() || date.equals(Dimension.NONE))
            .toList());
  }
}
