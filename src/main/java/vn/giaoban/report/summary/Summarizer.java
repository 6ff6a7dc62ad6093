package vn.giaoban.report.summary;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.Comparer;
import vn.giaoban.analytics.FollowUps;
import vn.giaoban.analytics.Snapshot;
import vn.giaoban.report.summary.QuarterlySummary.Annex;
import vn.giaoban.report.summary.QuarterlySummary.Days;
import vn.giaoban.report.summary.QuarterlySummary.Filter;
import vn.giaoban.report.summary.QuarterlySummary.Item;
import vn.giaoban.report.summary.QuarterlySummary.Measure;
import vn.giaoban.report.summary.QuarterlySummary.Month;
import vn.giaoban.report.summary.QuarterlySummary.Place;
import vn.giaoban.report.summary.QuarterlySummary.Scope;
import vn.giaoban.report.summary.QuarterlySummary.Source;
import vn.giaoban.report.summary.QuarterlySummary.Topic;
import vn.giaoban.report.summary.QuarterlySummary.Total;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.DimensionFilter;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.Names;
import vn.giaoban.search.NoticesRequest;
import vn.giaoban.search.Query;
import vn.giaoban.search.QueryWriter;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Sort;
import vn.giaoban.vocabulary.Era;
import vn.giaoban.vocabulary.Provinces;

/// Makes summaries: every figure is asked of the searcher, and every text is a notice's own. Counts
/// come from the engine; the directives themselves are read once, for what they cite and for those
/// to be quoted.
///
/// Safe for any number of threads.
public final class Summarizer {
  public static final int MAX_SOURCES = 100;
  public static final int MAX_DUE = 30;
  public static final int MAX_FOLLOWED = 30;

  /// The annex of more directives than this goes into a workbook of its own, unless said otherwise.
  public static final int MAX_INLINE = 2_000;

  /// The annex of more than this cannot stand inside the report.
  public static final int MOST_INLINE = 20_000;

  static final int QUOTED_TOPICS = 8;
  static final int QUOTED_EACH = 3;

  private final DirectiveSearcher searcher;
  private final Names names;
  private final Comparer comparer;
  private final FollowUps followUps;

  /// @param followUps of the same searcher
  public Summarizer(DirectiveSearcher searcher, Names names, FollowUps followUps) {
    this.searcher = searcher;
    this.names = names;
    this.comparer = new Comparer(searcher, names, Provinces.standard());
    this.followUps = followUps;
  }

  /// The summary of a period, all of it from one state of the index.
  ///
  /// @param selection of which query and filters matter, and the days, which are the period
  /// @param place where the directives are to be listed; null for as their number suggests
  /// @throws IllegalArgumentException where the days are no period of a report, or the annex is too
  ///   long to stand inside
  public QuarterlySummary summarize(SearchRequest selection, @Nullable Place place)
      throws IOException {
    var period = ReportPeriod.of(selection.days());
    return Snapshot.of(
        searcher,
        snapshot -> new Run(period, new PeriodCounts(snapshot, selection)).summary(place));
  }

  /// One summary.
  private final class Run {
    private final ReportPeriod period;
    private final PeriodCounts now;
    private final PeriodCounts previous;
    private final PeriodCounts yearBefore;
    private final Breakdown breakdown;
    private final Items items = new Items(names);

    Run(ReportPeriod period, PeriodCounts now) throws IOException {
      this.period = period;
      this.now = now;
      previous = now.within(period.previous().days());
      yearBefore = now.within(period.yearBefore().days());
      breakdown = new Breakdown(now, previous, yearBefore, names);
    }

    QuarterlySummary summary(@Nullable Place place) throws IOException {
      var read = ReadDirectives.of(now);
      var topics = breakdown.groups(Dimension.TOPIC);
      var provinces = new ProvinceTable(breakdown, comparer, period.first());
      return new QuarterlySummary(
          read.totals().generation(),
          scope(read),
          totals(),
          months(),
          topics,
          breakdown.groups(Dimension.UNIT),
          quoted(topics, read.telling()),
          new DueDates(items).of(period, now),
          read.cited(now),
          new Repeats(followUps, items).of(now),
          provinces.rows(),
          provinces.topics(),
          provinces.chance(),
          new Gaps(searcher, names).of(period, now),
          annex(place));
    }

    private Scope scope(ReadDirectives read) throws IOException {
      var selection = now.selection();
      return new Scope(
          selection.query() instanceof Query.Everything ? "" : QueryWriter.write(selection.query()),
          filters(selection),
          days(period, now),
          days(period.previous(), previous),
          days(period.yearBefore(), yearBefore),
          crossesMerger(),
          read.totals().assessmentsLeftOut(),
          now.directives(),
          now.notices(),
          sources());
    }

    private Days days(ReportPeriod days, PeriodCounts counts) throws IOException {
      return new Days(days.first(), days.last(), days.called(), counts.notices().count() > 0);
    }

    /// Only provinces that were merged or that others were merged into are not what they were.
    private boolean crossesMerger() throws IOException {
      var eras = EnumSet.noneOf(Era.class);
      for (var counts : List.of(now, previous, yearBefore)) {
        if (counts.notices().count() > 0) {
          eras.add(requireNonNull(Era.on(counts.selection().days().first())));
          eras.add(requireNonNull(Era.on(counts.selection().days().last())));
        }
      }
      var asked = now.selection().filters().getOrDefault(Dimension.PROVINCE, DimensionFilter.of());
      return eras.size() > 1
          && (asked.chosen().isEmpty() || asked.chosen().stream().anyMatch(Run::isChanged));
    }

    private static boolean isChanged(String province) {
      var all = Provinces.standard();
      return all.bySlug(province) != null && all.partsOf(all.now(province)).size() > 1;
    }

    private List<Filter> filters(SearchRequest selection) {
      return selection.filters().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(
              filter ->
                  new Filter(
                      filter.getKey().apiName(),
                      named(filter.getKey(), filter.getValue().chosen()),
                      named(filter.getKey(), filter.getValue().excluded())))
          .toList();
    }

    private List<String> named(Dimension dimension, Set<String> values) {
      return values.stream().sorted().map(value -> names.name(dimension, value)).toList();
    }

    private List<Source> sources() throws IOException {
      var selection = now.ofNotices();
      var page =
          now.snapshot()
              .notices(
                  new NoticesRequest(selection.filters(), selection.days(), MAX_SOURCES, null));
      return page.notices().stream().map(items::source).toList();
    }

    private List<Total> totals() throws IOException {
      return List.of(
          new Total(Measure.NOTICES, breakdown.compared(PeriodCounts::notices)),
          new Total(Measure.DIRECTIVES, breakdown.compared(PeriodCounts::directives)),
          new Total(
              Measure.DIRECTIVES_WITH_DEADLINE,
              breakdown.compared(counts -> counts.directives(Dimension.DEADLINE, "yes"))),
          new Total(
              Measure.DIRECTIVES_WITHOUT_DEADLINE,
              breakdown.compared(counts -> counts.directives(Dimension.DEADLINE, Dimension.NONE))));
    }

    private List<Month> months() throws IOException {
      var months = new ArrayList<Month>();
      for (var month : period.months()) {
        var days = period.within(month);
        var counts = now.within(days);
        var notices = counts.notices();
        months.add(
            new Month(
                month.toString(),
                requireNonNull(days.first()),
                requireNonNull(days.last()),
                notices,
                notices.count() == 0 ? null : counts.directives()));
      }
      return months;
    }

    private List<Topic> quoted(List<QuarterlySummary.Group> topics, TellingDirectives telling)
        throws IOException {
      var major =
          topics.stream()
              .filter(topic -> !topic.value().equals(Dimension.NONE))
              .filter(topic -> topic.directives().count() > 0)
              .limit(QUOTED_TOPICS)
              .toList();
      var ids =
          telling.choose(major.stream().map(QuarterlySummary.Group::value).toList(), QUOTED_EACH);
      var quoted = new ArrayList<Topic>();
      for (int i = 0; i < major.size(); i++) {
        var topic = major.get(i);
        quoted.add(
            new Topic(
                topic.value(),
                topic.name(),
                now.directives(Dimension.TOPIC, topic.value()),
                items(ids.get(i))));
      }
      return quoted;
    }

    private List<Item> items(List<String> ids) throws IOException {
      var found = new ArrayList<Item>();
      for (var id : ids) {
        found.add(items.item(now.snapshot().directive(id)));
      }
      return found;
    }

    private Annex annex(@Nullable Place asked) throws IOException {
      var all = now.directives();
      var place = asked == null ? (all.count() > MAX_INLINE ? Place.XLSX : Place.INLINE) : asked;
      if (place == Place.INLINE && all.count() > MOST_INLINE) {
        throw new AnnexTooLongException(all.count());
      }
      return new Annex(place, all, now.export(), place == Place.INLINE ? listed() : List.of());
    }

    private List<Item> listed() throws IOException {
      var found = new ArrayList<Item>();
      now.snapshot().stream(
          now.selection().sortedBy(Sort.DATE),
          hit -> found.add(items.item(new FiledDirective(hit.directive(), hit.notice()))));
      return found;
    }
  }
}
