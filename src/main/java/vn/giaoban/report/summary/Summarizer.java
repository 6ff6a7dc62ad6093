package vn.giaoban.report.summary;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.Snapshot;
import vn.giaoban.analytics.compare.ComparisonAnalyzer;
import vn.giaoban.analytics.followups.FollowUpAnalyzer;
import vn.giaoban.report.summary.Annex.Place;
import vn.giaoban.report.summary.QuarterlySummary.Measure;
import vn.giaoban.report.summary.QuarterlySummary.Month;
import vn.giaoban.report.summary.QuarterlySummary.Past;
import vn.giaoban.report.summary.QuarterlySummary.Total;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.vocabulary.Provinces;

/// Builds the summary of a period. Counts come from the engine, texts from the notices; the
/// directives are streamed once for citations and quotations.
///
/// Safe for any number of threads.
public final class Summarizer {
  public static final int MAX_SOURCES = 100;
  public static final int MAX_DUE = 30;
  public static final int MAX_UPCOMING = 5;
  public static final int MAX_FOLLOWED = 30;

  /// The number of periods in a series, the last one included.
  static final int PERIODS = 8;

  /// By default, an annex with more directives goes into a separate workbook.
  public static final int MAX_INLINE = 200;

  /// The most directives that an annex inside the report can hold.
  public static final int MOST_INLINE = 20_000;

  private final DirectiveSearcher searcher;
  private final Names names;
  private final ComparisonAnalyzer comparer;
  private final FollowUpAnalyzer followUps;

  /// @param followUps over the same searcher
  public Summarizer(DirectiveSearcher searcher, Names names, FollowUpAnalyzer followUps) {
    this.searcher = searcher;
    this.names = names;
    this.comparer = new ComparisonAnalyzer(searcher, names, Provinces.standard());
    this.followUps = followUps;
  }

  /// The summary of a period, all from one index snapshot.
  ///
  /// @param selection its days are the period
  /// @param place where the annex stands; null to choose by the number of directives
  /// @throws IllegalArgumentException if the days are not a valid report period, or the annex is
  ///   too long for the report
  public QuarterlySummary summarize(Selection selection, @Nullable Place place) throws IOException {
    var period = ReportPeriod.of(selection.days());
    return Snapshot.of(
        searcher,
        snapshot -> new Run(period, new PeriodCounts(snapshot, selection)).summary(place));
  }

  /// Builds one summary.
  private final class Run {
    private final ReportPeriod period;
    private final PeriodCounts now;
    private final Breakdown breakdown;
    private final ItemFactory items = new ItemFactory(names);

    Run(ReportPeriod period, PeriodCounts now) {
      this.period = period;
      this.now = now;
      breakdown =
          new Breakdown(
              now,
              now.within(period.previous().days()),
              now.within(period.yearBefore().days()),
              names);
    }

    QuarterlySummary summary(@Nullable Place place) throws IOException {
      var read = ReadDirectives.of(now);
      var topics = breakdown.groups(Dimension.TOPIC);
      var provinces = new ProvinceTable(breakdown, comparer, period.first());
      return new QuarterlySummary(
          read.totals().generation(),
          new ScopeFinder(names, items).of(period, breakdown, read.totals().assessmentsLeftOut()),
          totals(),
          months(),
          history(),
          topics,
          breakdown.groups(Dimension.UNIT),
          new Quotations(items).of(topics, read.telling(), now),
          new DueDates(items).of(period, now),
          read.cited(now),
          new FollowUpFinder(followUps, items).of(now),
          provinces.rows(),
          provinces.topics(),
          provinces.chance(),
          new MissingFinder(searcher, names).of(period, now),
          new AnnexFinder(items).of(now, place));
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

    private List<Past> history() throws IOException {
      var history = new ArrayDeque<Past>();
      var each = period;
      for (int i = 0; i < PERIODS; i++) {
        var counts = now.within(each.days());
        history.addFirst(
            new Past(
                each.shortName(),
                each.first(),
                each.last(),
                counts.notices().count() == 0 ? null : counts.directives()));
        each = each.previous();
      }
      return List.copyOf(history);
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
  }
}
