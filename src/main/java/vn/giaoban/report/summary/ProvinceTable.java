package vn.giaoban.report.summary;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.compare.Comparison;
import vn.giaoban.analytics.compare.ComparisonAnalyzer;
import vn.giaoban.analytics.compare.ComparisonRequest;
import vn.giaoban.report.summary.ProvinceLine.Chance;
import vn.giaoban.report.summary.ProvinceLine.Crossed;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.search.count.CountTable;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.text.VietnameseOrder;
import vn.giaoban.vocabulary.Provinces;

/// Compares the provinces of a period, without central bodies, which have none; empty if there is
/// only one province.
final class ProvinceTable {
  static final int TOPICS = 6;

  private final Breakdown breakdown;
  private final @Nullable Comparison comparison;
  private final List<String> topics;

  ProvinceTable(Breakdown breakdown, ComparisonAnalyzer comparer, LocalDate first)
      throws IOException {
    this.breakdown = breakdown.now().hasCentral() ? breakdown.withoutCentral() : breakdown;
    var now = this.breakdown.now();
    var found = now.noticesBy(Dimension.PROVINCE, null).rows().keySet();
    topics = found.size() < 2 ? List.of() : largest(now.by(Dimension.TOPIC));
    comparison = found.size() < 2 ? null : compared(comparer, now, shown(now, found, first));
  }

  /// The provinces of the period, and existing provinces with notices in other periods.
  private static List<String> shown(PeriodCounts now, Set<String> found, LocalDate first)
      throws IOException {
    var shown = new TreeSet<>(found);
    for (var province :
        now.within(DayRange.ALWAYS).noticesBy(Dimension.PROVINCE, null).rows().keySet()) {
      if (!province.equals(Dimension.NONE) && !Provinces.standard().isMergedAway(province, first)) {
        shown.add(province);
      }
    }
    return List.copyOf(shown);
  }

  private Comparison compared(ComparisonAnalyzer comparer, PeriodCounts now, List<String> provinces)
      throws IOException {
    var request =
        new ComparisonRequest(
            "",
            now.selection(),
            Dimension.PROVINCE,
            Dimension.TOPIC,
            provinces,
            topics,
            ComparisonRequest.DEFAULT_TOP,
            TOPICS);
    var answer = comparer.analyze(request);
    now.snapshot().isOf(answer.generation());
    return answer;
  }

  private static List<String> largest(CountTable table) {
    return table.rows().keySet().stream()
        .filter(topic -> !topic.equals(Dimension.NONE))
        .sorted(
            Comparator.comparingLong((String topic) -> -table.row(topic).directives())
                .thenComparing(topic -> topic))
        .limit(TOPICS)
        .toList();
  }

  /// The topics to compare provinces by: those with the most directives.
  List<String> topics() {
    return topics;
  }

  /// Null if nothing was compared.
  @Nullable Chance chance() {
    if (comparison == null) {
      return null;
    }
    var chances = comparison.chance();
    return new Chance(
        chances.cells(),
        chances.marked(),
        chances.byChance(),
        chances.leastZ(),
        chances.leastCount());
  }

  /// Provinces by number of directives, largest first; notices without a province last.
  List<ProvinceLine> rows() throws IOException {
    var rows = new ArrayList<ProvinceLine>();
    if (comparison != null) {
      for (var group : comparison.groups()) {
        rows.add(row(group));
      }
    }
    rows.sort(
        Comparator.comparing((ProvinceLine row) -> row.province().equals(Dimension.NONE))
            .thenComparingLong(row -> -row.directives().count())
            .thenComparing(ProvinceLine::name, VietnameseOrder.NAMES));
    return rows;
  }

  private ProvinceLine row(Comparison.Group group) throws IOException {
    var province = group.value();
    return new ProvinceLine(
        province,
        group.name(),
        breakdown.compared(counts -> counts.notices(Dimension.PROVINCE, province)),
        breakdown.compared(
            counts ->
                counts.notices(Dimension.PROVINCE, province).count() == 0
                    ? null
                    : counts.directives(Dimension.PROVINCE, province)),
        topics.isEmpty() ? List.of() : group.cells().stream().map(ProvinceTable::crossed).toList());
  }

  private static Crossed crossed(Comparison.Cell cell) {
    return new Crossed(
        new Figure(cell.directives(), PeriodCounts.directivesAddress(cell.search())),
        cell.state(),
        cell.of(),
        cell.share(),
        cell.restShare(),
        cell.z(),
        cell.mark());
  }
}
