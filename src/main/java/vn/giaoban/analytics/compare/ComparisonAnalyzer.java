package vn.giaoban.analytics.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.Scopes;
import vn.giaoban.analytics.Snapshot;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.SearchAddress;
import vn.giaoban.search.Selection;
import vn.giaoban.search.count.Axis;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.count.CountTable;
import vn.giaoban.search.count.RecordCount;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.vocabulary.Provinces;

/// Compares groups by the features that are frequent, rare or absent in each.
///
/// Safe for any number of threads.
public final class ComparisonAnalyzer {
  /// The first quarter with 34 provinces.
  private static final String FIRST_OF_34 = "2025-Q3";

  private static final String QUARTER = "\\d{4}-Q[1-4]";

  private final DirectiveSearcher searcher;
  private final Names names;
  private final Provinces provinces;

  public ComparisonAnalyzer(DirectiveSearcher searcher, Names names, Provinces provinces) {
    this.searcher = searcher;
    this.names = names;
    this.provinces = provinces;
  }

  /// Compares within one index generation.
  ///
  /// @throws vn.giaoban.search.TimeLimitException if counting exceeds the time limit
  public Comparison analyze(ComparisonRequest request) throws IOException {
    return Snapshot.of(
        searcher,
        snapshot -> new Run(snapshot, CentralBodies.leftOut(snapshot, request)).comparison());
  }

  /// Shares of the features in the whole index.
  ///
  /// @param all directives of the index in the period
  private record Shares(Map<String, RecordCount> tallies, long all) {
    @Nullable Double of(String value) {
      return Measures.share(tallies.getOrDefault(value, RecordCount.NONE).directives(), all);
    }
  }

  private final class Run {
    private final Snapshot snapshot;
    private final CentralBodies central;
    private final ComparisonRequest request;
    private final Selection selection;
    private final Dimension by;
    private final @Nullable CountTable held;

    Run(Snapshot snapshot, CentralBodies central) throws IOException {
      this.snapshot = snapshot;
      this.central = central;
      request = central.request();
      selection = request.selection();
      by = request.by();
      held = by.isOfNotices() ? snapshot.count(Scopes.notices(selection), held()) : null;
    }

    private Count held() {
      var dates = by == Dimension.DATE ? null : new Axis.Of(Dimension.DATE);
      return new Count.Notices(new Axis.Of(by), dates);
    }

    Comparison comparison() throws IOException {
      var features = request.features();
      return features == null ? words() : crossed(features);
    }

    private Comparison crossed(Dimension features) throws IOException {
      var table =
          snapshot.count(selection, new Count.Crossed(new Axis.Of(by), new Axis.Of(features)));
      var groups = groups(table);
      var shown =
          DisplayedValues.of(
              features, names, request.values(), request.size(), table.columns(), Map.of());
      var grid = new Grid(table, shares(table, features), features, shown.values());
      return answer(
          table,
          groups,
          grid.groups(groups.values()),
          grid.columns(),
          shown.leftOut(),
          grid.chances(groups.values()),
          null);
    }

    /// If the selection is everything, its own counts are used.
    private Shares shares(CountTable table, Dimension features) throws IOException {
      var everything = Scopes.everything(selection);
      if (everything.equals(selection)) {
        return new Shares(table.columns(), table.total().directives());
      }
      var all = snapshot.count(everything, new Count.By(new Axis.Of(features)));
      return new Shares(all.rows(), all.total().directives());
    }

    private Comparison words() throws IOException {
      var table = snapshot.count(selection, new Count.By(new Axis.Of(by)));
      var groups = groups(table);
      var words = new DistinctiveWords(snapshot, request, table, groups.values());
      var shown = new ArrayList<Comparison.Group>();
      for (var group : groups.values()) {
        shown.add(group(group, table, words.of(group)));
      }
      return answer(table, groups, shown, List.of(), 0, words.chances(), words.vocabulary());
    }

    private DisplayedValues groups(CountTable table) {
      return DisplayedValues.of(
          by,
          names,
          request.groups(),
          request.top(),
          table.rows(),
          held == null ? Map.of() : held.rows());
    }

    private Comparison answer(
        CountTable table,
        DisplayedValues groups,
        List<Comparison.Group> shown,
        List<Comparison.Column> columns,
        int columnsLeftOut,
        Comparison.Chances chances,
        Comparison.@Nullable Vocabulary vocabulary)
        throws IOException {
      long leftOut = Scopes.assessmentsLeftOut(snapshot, selection);
      var warnings = warnings();
      return new Comparison(
          snapshot.generation(),
          request.query(),
          selection.days(),
          leftOut,
          by.apiName(),
          request.featuresName(),
          Comparison.Total.of(table.total(), SearchAddress.of(selection)),
          shown,
          groups.leftOut(),
          columns,
          columnsLeftOut,
          chances,
          vocabulary,
          warnings);
    }

    private Comparison.Group group(String value, CountTable table, List<Comparison.Cell> cells) {
      var tally = table.row(value);
      return new Comparison.Group(
          value,
          names.name(by, value),
          tally.directives() > 0 ? Comparison.State.COUNTED : none(value, tally),
          tally.directives(),
          tally.notices(),
          held == null ? null : Long.valueOf(held.row(value).notices()),
          table.total().directives() - tally.directives(),
          joins(value),
          SearchAddress.of(selection.with(by, value)),
          cells);
    }

    /// The meaning of an empty cell of a group.
    private Comparison.State none(String group, RecordCount tally) {
      if (held == null) {
        return tally.directives() > 0 ? Comparison.State.SILENT : Comparison.State.EMPTY;
      }
      return held.row(group).notices() > 0 ? Comparison.State.SILENT : Comparison.State.NOT_MET;
    }

    private List<Comparison.Named> joins(String group) {
      if (by != Dimension.PROVINCE_NOW) {
        return List.of();
      }
      var parts = provinces.partsOf(group);
      return parts.size() < 2
          ? List.of()
          : parts.stream()
              .map(part -> new Comparison.Named(part, names.name(Dimension.PROVINCE, part)))
              .toList();
    }

    private List<Comparison.Warning> warnings() throws IOException {
      return Stream.of(merger(), central.warning()).filter(Objects::nonNull).toList();
    }

    private Comparison.@Nullable Warning merger() throws IOException {
      boolean crosses =
          (by == Dimension.PROVINCE || request.features() == Dimension.PROVINCE)
              && crossesMerger(dates());
      return crosses
          ? new Comparison.Warning(
              "crosses-merger",
              "the period crosses 2025-07-01, when 63 provinces became 34: a province before"
                  + " and after is not the same place; provinceNow compares today's")
          : null;
    }

    private Map<String, RecordCount> dates() throws IOException {
      return held != null && by != Dimension.DATE
          ? held.columns()
          : snapshot
              .count(
                  Scopes.notices(selection), new Count.Notices(new Axis.Of(Dimension.DATE), null))
              .rows();
    }

    private static boolean crossesMerger(Map<String, RecordCount> dates) {
      var quarters =
          dates.keySet().stream().filter(date -> date.matches(QUARTER)).sorted().toList();
      return !quarters.isEmpty()
          && quarters.getFirst().compareTo(FIRST_OF_34) < 0
          && quarters.getLast().compareTo(FIRST_OF_34) >= 0;
    }

    /// The grid of groups and the values of a dimension.
    private final class Grid {
      private final CountTable table;
      private final Shares shares;
      private final Dimension dimension;
      private final List<Measures.Feature> features;
      private final Measures measures;

      Grid(CountTable table, Shares shares, Dimension dimension, List<String> values) {
        this.table = table;
        this.shares = shares;
        this.dimension = dimension;
        this.measures = new Measures(table.total().directives());
        this.features = values.stream().map(this::feature).toList();
      }

      private Measures.Feature feature(String value) {
        return new Measures.Feature(
            value,
            names.name(dimension, value),
            table.column(value).directives(),
            shares.of(value));
      }

      List<Comparison.Column> columns() {
        return features.stream().map(this::column).toList();
      }

      private Comparison.Column column(Measures.Feature feature) {
        var tally = table.column(feature.value());
        return new Comparison.Column(
            feature.value(),
            feature.name(),
            tally.directives(),
            tally.notices(),
            Measures.share(tally.directives(), table.total().directives()),
            feature.indexShare(),
            SearchAddress.of(selection.with(dimension, feature.value())));
      }

      List<Comparison.Group> groups(List<String> values) {
        return values.stream()
            .map(
                group ->
                    group(
                        group,
                        table,
                        features.stream().map(feature -> cell(group, feature)).toList()))
            .toList();
      }

      private Comparison.Cell cell(String group, Measures.Feature feature) {
        var tally = table.row(group);
        var search = selection.with(by, group);
        return measures.cell(
            tally,
            feature,
            table.cell(group, feature.value()),
            none(group, tally),
            SearchAddress.of(search.with(dimension, feature.value())));
      }

      Comparison.Chances chances(List<String> groups) {
        var sum = new ExpectedMarkSum(measures.all());
        for (var group : groups) {
          for (var feature : features) {
            var tally = table.row(group);
            var counted = table.cell(group, feature.value());
            var odds = measures.odds(tally, feature, counted);
            if (odds != null && feature.indexShare() != null) {
              sum.add(tally.directives(), feature.directives(), feature.indexShare());
            }
            if (Marks.of(counted.directives(), odds) != null) {
              sum.mark();
            }
          }
        }
        return sum.chances();
      }
    }
  }
}
