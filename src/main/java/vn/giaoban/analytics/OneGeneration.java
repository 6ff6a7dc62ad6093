package vn.giaoban.analytics;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import vn.giaoban.search.Axis;
import vn.giaoban.search.Count;
import vn.giaoban.search.CountTable;
import vn.giaoban.search.DayRange;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.DimensionFilter;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Query;
import vn.giaoban.search.SearchRequest;

/// Counts by day that all come from one state of the index.
final class OneGeneration {
  private static final int MOST_TRIES = 5;
  private static final Axis DAY = new Axis.Day();

  private final DirectiveSearcher searcher;
  private long generation = -1;
  private boolean mixed;

  private OneGeneration(DirectiveSearcher searcher) {
    this.searcher = searcher;
  }

  /// What is made of counts.
  interface Making<T> {
    T of(OneGeneration counting) throws IOException;
  }

  /// Makes it anew where the index changed meanwhile.
  static <T> T of(DirectiveSearcher searcher, Making<T> making) throws IOException {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      var counting = new OneGeneration(searcher);
      var made = making.of(counting);
      if (!counting.mixed) {
        return made;
      }
    }
    throw new IOException("the index changes faster than it can be counted");
  }

  long generation() {
    return generation;
  }

  CountTable count(SearchRequest selection, Count what) throws IOException {
    var table = searcher.count(selection, what);
    mixed |= generation >= 0 && generation != table.generation();
    generation = table.generation();
    return table;
  }

  /// The records of a selection, whatever its days.
  DayTallies byDay(SearchRequest selection) throws IOException {
    return DayTallies.of(count(selection.within(DayRange.ALWAYS), new Count.By(DAY)));
  }

  /// The same for each value of a dimension.
  Map<String, DayTallies> byDay(SearchRequest selection, Dimension dimension) throws IOException {
    return DayTallies.ofRows(
        count(selection.within(DayRange.ALWAYS), new Count.Crossed(new Axis.Of(dimension), DAY)));
  }

  /// The notices that pass the filters on meetings, whatever the days and the rest.
  DayTallies met(SearchRequest selection) throws IOException {
    return DayTallies.of(count(meetings(selection), new Count.Notices(DAY, null)));
  }

  /// The same for each value of a dimension.
  Map<String, DayTallies> met(SearchRequest selection, Dimension dimension) throws IOException {
    return DayTallies.ofRows(
        count(meetings(selection), new Count.Notices(new Axis.Of(dimension), DAY)));
  }

  private static SearchRequest meetings(SearchRequest selection) {
    var filters = new EnumMap<Dimension, DimensionFilter>(Dimension.class);
    filters.putAll(selection.filters());
    filters.keySet().removeIf(dimension -> !dimension.isOfNotices());
    return withFilters(filters);
  }

  /// What a selection is a share of: the same filters without the query. Where the query asks for
  /// kinds, it is a share of directives and assessments together.
  static SearchRequest ground(SearchRequest selection) {
    var filters = new EnumMap<Dimension, DimensionFilter>(Dimension.class);
    filters.putAll(selection.filters());
    if (selection.query().speaksOf(Dimension.KIND)) {
      filters.putIfAbsent(Dimension.KIND, DimensionFilter.of("directive", "assessment"));
    }
    return withFilters(filters);
  }

  private static SearchRequest withFilters(Map<Dimension, DimensionFilter> filters) {
    var request = SearchRequest.of(new Query.Everything());
    for (var filter : filters.entrySet()) {
      request = request.filter(filter.getKey(), filter.getValue());
    }
    return request;
  }

  /// How many more records a selection would have if it asked for assessments too.
  long assessmentsLeftOut(SearchRequest selection) throws IOException {
    boolean asked =
        selection.filters().containsKey(Dimension.KIND)
            || selection.query().speaksOf(Dimension.KIND);
    return asked
        ? 0
        : count(
                selection.filter(Dimension.KIND, DimensionFilter.of("assessment")),
                new Count.By(new Axis.Of(Dimension.KIND)))
            .total()
            .directives();
  }
}
