package vn.giaoban.analytics.series;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.Scopes;
import vn.giaoban.analytics.Snapshot;
import vn.giaoban.analytics.series.Step.Stretch;
import vn.giaoban.analytics.series.TrendRequest.Lines;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.SearchAddress;
import vn.giaoban.search.Selection;
import vn.giaoban.search.count.RecordCount;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.DayRange;

/// Computes trends: counts each line and its denominator by day, once.
///
/// Safe for any number of threads.
public final class TrendAnalyzer {
  public static final int MAX_PERIODS = 1_200;

  private final DirectiveSearcher searcher;
  private final Names names;

  public TrendAnalyzer(DirectiveSearcher searcher, Names names) {
    this.searcher = searcher;
    this.names = names;
  }

  /// The counts of a line.
  ///
  /// @param selection its directives on any day
  /// @param ground the denominator on any day
  /// @param counts of the selection
  /// @param of counts of the denominator
  /// @param met notices that could contain matches
  private record Series(
      String name,
      @Nullable String value,
      String query,
      Selection selection,
      Selection ground,
      CountsByDay counts,
      CountsByDay of,
      CountsByDay met) {}

  /// Analyzes one index generation.
  ///
  /// @throws TooManyPeriodsException if the range of days has too many periods
  public Trend analyze(TrendRequest request) throws IOException {
    return Snapshot.of(searcher, snapshot -> new Run(request, snapshot).trend());
  }

  private final class Run {
    private final TrendRequest request;
    private final Snapshot snapshot;
    private final DayCounter byDay;
    private final DayRange days;
    private final CountsByDay met;
    private long moreValues;

    Run(TrendRequest request, Snapshot snapshot) throws IOException {
      this.request = request;
      this.snapshot = snapshot;
      this.byDay = new DayCounter(snapshot);
      this.days = request.selection().days();
      this.met = byDay.met(request.selection());
    }

    Trend trend() throws IOException {
      var series = series();
      var stretches = stretches(series);
      var lines = new ArrayList<Trend.Line>();
      for (var one : series) {
        lines.add(line(one, stretches));
      }
      var dimension = request.lines().dimension();
      return new Trend(
          snapshot.generation(),
          request.query(),
          request.step().apiName(),
          days.isBounded() ? days : null,
          dimension == null ? null : dimension.apiName(),
          moreValues,
          stretches.stream().map(this::period).toList(),
          lines,
          events(stretches));
    }

    private List<Series> series() throws IOException {
      return switch (request.lines()) {
        case Lines.Whole() ->
            List.of(search(request.query(), request.query(), request.selection()));
        case Lines.Searches(var searches) -> {
          var series = new ArrayList<Series>();
          for (var one : searches) {
            series.add(search(one.name(), one.text(), request.selection().asking(one.query())));
          }
          yield series;
        }
        case Lines.Values(var dimension, var values) -> values(dimension, values);
        case Lines.Top(var dimension, int size) -> top(dimension, size);
      };
    }

    /// A query that requires a province can match only the notices of that province.
    private Series search(String name, String text, Selection asked) throws IOException {
      var selection = asked.within(DayRange.ALWAYS);
      var placed = Scopes.placed(selection);
      var ground = Scopes.ground(placed);
      return new Series(
          name,
          null,
          text,
          selection,
          ground,
          byDay.of(selection),
          byDay.of(ground),
          byDay.met(placed));
    }

    private List<Series> top(Dimension dimension, int size) throws IOException {
      var counts = byDay.of(asking(dimension), dimension);
      var occurring =
          counts.entrySet().stream()
              .filter(row -> !row.getKey().equals(Dimension.NONE))
              .filter(row -> row.getValue().within(days).dated().directives() > 0)
              .sorted(
                  Comparator.comparingLong(
                          (Map.Entry<String, CountsByDay> row) ->
                              -row.getValue().within(days).dated().directives())
                      .thenComparing(Map.Entry::getKey))
              .map(Map.Entry::getKey)
              .toList();
      moreValues = Math.max(0, occurring.size() - size);
      return values(dimension, occurring.stream().limit(size).toList(), counts);
    }

    private List<Series> values(Dimension dimension, List<String> values) throws IOException {
      var counts = byDay.of(asking(dimension), dimension);
      moreValues =
          counts.entrySet().stream()
              .filter(row -> !row.getKey().equals(Dimension.NONE))
              .filter(row -> !values.contains(row.getKey()))
              .filter(row -> row.getValue().within(days).dated().directives() > 0)
              .count();
      return values(dimension, values, counts);
    }

    /// Kinds can be lines only if both are selected.
    private Selection asking(Dimension dimension) {
      var selection = request.selection();
      boolean all = dimension == Dimension.KIND && !selection.speaksOf(dimension);
      return all
          ? selection.filter(dimension, DimensionFilter.of("directive", "assessment"))
          : selection;
    }

    /// A line that is a province, agency, type or chair can match only its own notices.
    private List<Series> values(
        Dimension dimension, List<String> values, Map<String, CountsByDay> counts)
        throws IOException {
      var selection = asking(dimension).within(DayRange.ALWAYS);
      var ground = Scopes.ground(selection);
      boolean own = dimension.isOfNotices();
      var ofAll = byDay.of(ground);
      var ofOwn = own ? byDay.of(ground, dimension) : Map.<String, CountsByDay>of();
      var metOwn = own ? byDay.met(selection, dimension) : Map.<String, CountsByDay>of();
      var series = new ArrayList<Series>();
      for (var value : values) {
        series.add(
            new Series(
                names.name(dimension, value),
                value,
                request.query(),
                selection.with(dimension, value),
                own ? ground.with(dimension, value) : ground,
                counts.getOrDefault(value, CountsByDay.NONE),
                own ? ofOwn.getOrDefault(value, CountsByDay.NONE) : ofAll,
                own ? metOwn.getOrDefault(value, CountsByDay.NONE) : met));
      }
      return series;
    }

    /// The periods from the first requested day, or the first with a notice, to the last.
    private List<Stretch> stretches(List<Series> series) {
      var known =
          Stream.concat(Stream.of(met), series.stream().map(Series::counts))
              .map(tallies -> tallies.within(days))
              .toList();
      var first = days.first() != null ? days.first() : edge(known, true);
      var last = days.last() != null ? days.last() : edge(known, false);
      if (first == null || last == null) {
        return List.of();
      }
      long periods = request.step().count(first, last);
      if (periods > MAX_PERIODS) {
        throw new TooManyPeriodsException(periods, MAX_PERIODS);
      }
      return request.step().over(first, last);
    }

    private static @Nullable LocalDate edge(List<CountsByDay> known, boolean first) {
      var days =
          known.stream()
              .map(tallies -> first ? tallies.first() : tallies.last())
              .filter(Objects::nonNull);
      return (first ? days.min(Comparator.naturalOrder()) : days.max(Comparator.naturalOrder()))
          .orElse(null);
    }

    private Trend.Period period(Stretch stretch) {
      var asked = stretch.within(days);
      return new Trend.Period(
          stretch.name(),
          asked.first(),
          asked.last(),
          asked.equals(stretch),
          met.within(asked.days()).dated().notices());
    }

    private Trend.Line line(Series series, List<Stretch> stretches) throws IOException {
      var selection = series.selection().within(days);
      var dated = series.counts().within(days).dated();
      var undated = series.counts().undated();
      boolean all = !days.isBounded();
      return new Trend.Line(
          series.name(),
          series.value(),
          series.query(),
          dated.directives() + (all ? undated.directives() : 0),
          dated.notices() + (all ? undated.notices() : 0),
          Scopes.assessmentsLeftOut(snapshot, selection),
          SearchAddress.of(selection),
          new Trend.Undated(
              undated.directives(),
              undated.notices(),
              SearchAddress.of(series.selection().with(Dimension.DATE, Dimension.NONE))),
          stretches.stream().map(stretch -> point(series, stretch.within(days))).toList());
    }

    private static Trend.Point point(Series series, Stretch stretch) {
      long notices = series.met().within(stretch.days()).dated().notices();
      var count = series.counts().within(stretch.days()).dated();
      var of = series.of().within(stretch.days()).dated();
      boolean empty = notices == 0;
      return new Trend.Point(
          stretch.name(),
          stretch.first(),
          stretch.last(),
          notices,
          empty ? null : count.directives(),
          empty ? null : count.notices(),
          of.directives(),
          of.notices(),
          empty ? null : share(count, of),
          SearchAddress.of(series.selection().within(stretch.days())),
          SearchAddress.of(series.ground().within(stretch.days())));
    }

    private static @Nullable Double share(RecordCount part, RecordCount whole) {
      return whole.directives() == 0
          ? null
          : Double.valueOf((double) part.directives() / whole.directives());
    }

    private List<Trend.Marked> events(List<Stretch> stretches) {
      var marked = new ArrayList<Trend.Marked>();
      for (var event : Event.ALL) {
        for (var stretch : stretches) {
          if (stretch.within(days).days().contains(event.on())) {
            marked.add(
                new Trend.Marked(
                    event.on(),
                    stretch.name(),
                    event.vietnamese(),
                    event.english(),
                    event.source()));
          }
        }
      }
      return marked;
    }
  }
}
