package vn.giaoban.report.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.QuarterlySummary.Province;
import vn.giaoban.search.CountTable;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.Names;

/// The provinces of a period side by side; nothing where there is one only.
final class ProvinceTable {
  static final int TOPICS = 8;

  private final Breakdown breakdown;
  private final PeriodCounts now;
  private final Names names;
  private final List<String> provinces;
  private final List<String> topics;

  ProvinceTable(Breakdown breakdown, Names names) throws IOException {
    this.breakdown = breakdown;
    this.now = breakdown.now();
    this.names = names;
    var found = new TreeSet<>(now.noticesBy(Dimension.PROVINCE, null).rows().keySet());
    provinces = found.size() > 1 ? List.copyOf(found) : List.of();
    topics = provinces.isEmpty() ? List.of() : largest(now.by(Dimension.TOPIC));
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

  /// The topics that provinces are compared by: those with most directives.
  List<String> topics() {
    return topics;
  }

  /// The province with most directives first, notices without a province last.
  List<Province> rows() throws IOException {
    if (provinces.isEmpty()) {
      return List.of();
    }
    var crossed = now.crossed(Dimension.PROVINCE, Dimension.TOPIC);
    var rows = new ArrayList<Province>();
    for (var province : provinces) {
      rows.add(row(province, crossed));
    }
    rows.sort(
        Comparator.comparing((Province row) -> row.province().equals(Dimension.NONE))
            .thenComparingLong(row -> -row.directives().count())
            .thenComparing(Province::province));
    return rows;
  }

  private Province row(String province, CountTable crossed) throws IOException {
    return new Province(
        province,
        province.equals(Dimension.NONE)
            ? Wordings.none(Dimension.PROVINCE)
            : names.name(Dimension.PROVINCE, province),
        breakdown.compared(counts -> counts.notices(Dimension.PROVINCE, province)),
        breakdown.compared(counts -> counts.directives(Dimension.PROVINCE, province)),
        figures(province, crossed));
  }

  private List<Figure> figures(String province, CountTable crossed) {
    return topics.stream()
        .map(topic -> now.directives(crossed, Dimension.PROVINCE, province, Dimension.TOPIC, topic))
        .toList();
  }
}
