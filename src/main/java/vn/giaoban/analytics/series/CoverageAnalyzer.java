package vn.giaoban.analytics.series;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.Snapshot;
import vn.giaoban.analytics.series.Coverage.State;
import vn.giaoban.analytics.series.Step.Stretch;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.NoticeHeader;
import vn.giaoban.search.NoticesRequest;
import vn.giaoban.search.Page;
import vn.giaoban.search.SearchAddress;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.vocabulary.Provinces;

/// Computes coverage: counts the notices of all provinces by day once, and those of each province
/// by agency.
///
/// Safe for any number of threads.
public final class CoverageAnalyzer {
  public static final int MAX_MONTHS = 600;

  private final DirectiveSearcher searcher;
  private final Names names;

  public CoverageAnalyzer(DirectiveSearcher searcher, Names names) {
    this.searcher = searcher;
    this.names = names;
  }

  /// Analyzes one index generation.
  ///
  /// @throws TooManyPeriodsException if the range of days has too many months
  public Coverage analyze(CoverageRequest request) throws IOException {
    return Snapshot.of(searcher, snapshot -> new Run(request, snapshot).coverage());
  }

  private final class Run {
    private final CoverageRequest request;
    private final Snapshot snapshot;
    private final DayCounter byDay;
    private final DayRange days;
    private final Selection all;
    private final CountsByDay notices;
    private final List<Stretch> months;

    Run(CoverageRequest request, Snapshot snapshot) throws IOException {
      this.request = request;
      this.snapshot = snapshot;
      this.byDay = new DayCounter(snapshot);
      this.days = request.selection().days();
      this.all = request.selection().within(DayRange.ALWAYS);
      this.notices = byDay.met(all);
      this.months = months();
    }

    private List<Stretch> months() {
      var asked = notices.within(days);
      var first = days.first() != null ? days.first() : asked.first();
      var last = days.last() != null ? days.last() : asked.last();
      if (first == null || last == null) {
        return List.of();
      }
      long count = Step.MONTH.count(first, last);
      if (count > MAX_MONTHS) {
        throw new TooManyPeriodsException(count, MAX_MONTHS);
      }
      return Step.MONTH.over(first, last);
    }

    Coverage coverage() throws IOException {
      var byProvince = new TreeMap<>(byDay.met(all, request.by()));
      var unknown = byProvince.remove(Dimension.NONE);
      var provinces = new ArrayList<Coverage.Province>();
      for (var province : byProvince.entrySet()) {
        provinces.add(province(province.getKey(), province.getValue()));
      }
      provinces.sort(Comparator.comparing(Coverage.Province::province, names.order(request.by())));
      return new Coverage(
          snapshot.generation(),
          request.by().apiName(),
          days.isBounded() ? days : null,
          months.stream().map(this::month).toList(),
          provinces,
          unknown == null ? null : province(Dimension.NONE, unknown),
          incomplete());
    }

    private Coverage.Month month(Stretch month) {
      var asked = month.within(days);
      var tally = notices.within(asked.days()).dated();
      return new Coverage.Month(
          month.name(),
          asked.first(),
          asked.last(),
          asked.equals(month),
          tally.notices(),
          tally.directives());
    }

    private Coverage.Province province(String province, CountsByDay tallies) throws IOException {
      var selection = all.with(request.by(), province);
      var cells = months.stream().map(month -> cell(province, selection, tallies, month)).toList();
      var agencies = new ArrayList<Coverage.Agency>();
      var byAgency = new TreeMap<String, CountsByDay>(names.order(Dimension.AGENCY));
      byAgency.putAll(byDay.met(selection, Dimension.AGENCY));
      for (var agency : byAgency.entrySet()) {
        var own = selection.with(Dimension.AGENCY, agency.getKey());
        agencies.add(new Coverage.Agency(agency.getKey(), span(province, own, agency.getValue())));
      }
      return new Coverage.Province(
          province,
          names.name(request.by(), province),
          span(province, selection, tallies),
          cells,
          undated(selection, tallies),
          agencies);
    }

    private static Coverage.Tallied undated(Selection selection, CountsByDay tallies) {
      var search = SearchAddress.of(selection.filter(Dimension.DATE, undated(selection)));
      return new Coverage.Tallied(
          tallies.undated().notices(), tallies.undated().directives(), search);
    }

    /// Matches nothing if dates are selected.
    private static DimensionFilter undated(Selection selection) {
      var filter = selection.filters().getOrDefault(Dimension.DATE, DimensionFilter.of());
      var excluded = new TreeSet<>(filter.excluded());
      if (!filter.chosen().isEmpty() && !filter.chosen().contains(Dimension.NONE)) {
        excluded.add(Dimension.NONE);
      }
      return new DimensionFilter(Set.of(Dimension.NONE), excluded);
    }

    private Coverage.Cell cell(
        String province, Selection selection, CountsByDay tallies, Stretch month) {
      var asked = month.within(days).days();
      var tally = tallies.within(asked).dated();
      var search = SearchAddress.of(selection.within(asked));
      return new Coverage.Cell(
          month.name(),
          state(province, tallies, month),
          tally.notices(),
          tally.directives(),
          search);
    }

    private State state(String province, CountsByDay tallies, Stretch month) {
      var first = tallies.first();
      var last = tallies.last();
      if (tallies.within(month.within(days).days()).first() != null) {
        return State.MET;
      }
      if (province.equals(Dimension.NONE)) {
        return State.NONE;
      }
      if (Provinces.standard().isMergedAway(province, month.first())
          && (last == null || last.isBefore(month.first()))) {
        return State.MERGED;
      }
      if (first == null || last == null || first.isAfter(month.last())) {
        return State.BEFORE;
      }
      return last.isBefore(month.first()) ? State.AFTER : State.GAP;
    }

    private Coverage.Span span(String province, Selection selection, CountsByDay tallies) {
      var asked = tallies.within(days).dated();
      var dated =
          selection.within(
              months.isEmpty()
                  ? days
                  : new DayRange(
                      months.getFirst().within(days).first(),
                      months.getLast().within(days).last()));
      var search = SearchAddress.of(dated);
      return new Coverage.Span(
          asked.notices(),
          asked.directives(),
          name(tallies.first()),
          name(tallies.last()),
          gaps(province, tallies),
          missing(province, tallies),
          search);
    }

    private static @Nullable String name(@Nullable LocalDate day) {
      return day == null ? null : Step.MONTH.over(day, day).getFirst().name();
    }

    /// Columns without notices between the first and the last notice.
    private List<String> gaps(String province, CountsByDay tallies) {
      return months.stream()
          .filter(month -> state(province, tallies, month) == State.GAP)
          .map(Stretch::name)
          .toList();
    }

    private List<String> missing(String province, CountsByDay tallies) {
      return months.stream()
          .filter(
              month ->
                  switch (state(province, tallies, month)) {
                    case GAP, BEFORE, AFTER -> true;
                    case MET, MERGED, NONE -> false;
                  })
          .map(Stretch::name)
          .toList();
    }

    /// Notices without a province in the range of days, and all undated notices.
    private Coverage.Incomplete incomplete() throws IOException {
      var heads = new HashMap<String, NoticeHeader>();
      var without = new TreeMap<String, List<String>>();
      for (var head : without(Dimension.PROVINCE, days)) {
        heads.put(head.id(), head);
        without.computeIfAbsent(head.id(), _ -> new ArrayList<>()).add("province");
      }
      for (var head : without(Dimension.DATE, DayRange.ALWAYS)) {
        heads.put(head.id(), head);
        var missing = without.computeIfAbsent(head.id(), _ -> new ArrayList<>());
        if (head.location().province() == null && missing.isEmpty()) {
          missing.add("province");
        }
        missing.add("date");
      }
      var listed =
          heads.values().stream()
              .sorted(Comparator.comparing(NoticeHeader::path).thenComparing(NoticeHeader::id))
              .limit(request.size())
              .map(head -> unknown(head, Objects.requireNonNull(without.get(head.id()))))
              .toList();
      return new Coverage.Incomplete(heads.size(), CatalogLine.HEAD, listed);
    }

    private static Coverage.Unknown unknown(NoticeHeader head, List<String> without) {
      return new Coverage.Unknown(
          head.id(), head.path(), head.document().title(), without, CatalogLine.of(head));
    }

    /// Empty if a filter requires a value.
    private List<NoticeHeader> without(Dimension dimension, DayRange within) throws IOException {
      var filter = all.filters().getOrDefault(dimension, DimensionFilter.of());
      var found = new ArrayList<NoticeHeader>();
      if (!filter.chosen().isEmpty() && !filter.chosen().contains(Dimension.NONE)) {
        return found;
      }
      var wanted = new DimensionFilter(Set.of(Dimension.NONE), filter.excluded());
      var selection = all.within(within).filter(dimension, wanted);
      @Nullable String next = null;
      do {
        var page = snapshot.notices(new NoticesRequest(selection, new Page(Page.MAX_SIZE, next)));
        found.addAll(page.notices());
        next = page.next();
      } while (next != null);
      return found;
    }
  }
}
