package vn.giaoban.report.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Block.Items;
import vn.giaoban.report.document.Block.Paragraph;
import vn.giaoban.report.document.Run;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.Scope.Days;
import vn.giaoban.report.summary.Scope.Filter;
import vn.giaoban.report.summary.Scope.Source;
import vn.giaoban.search.dimension.Dimension;

/// The part on scope and sources.
record ScopePart(QuarterlySummary summary, Links links) {
  private static final String MERGER =
      "Các kỳ so sánh có ngày trước và sau ngày 01/7/2025, khi 63 tỉnh, thành phố được sắp xếp thành"
          + " 34. Văn bản được tính cho tỉnh, thành phố tại thời điểm của văn bản; tỉnh, thành phố"
          + " cùng tên trước và sau ngày đó có thể không cùng một địa bàn.";

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(Paragraph.of(period()));
    blocks.add(new Items(conditions()));
    blocks.add(counted());
    if (summary.scope().crossesMerger()) {
      blocks.add(Paragraph.of(MERGER));
    }
    if (!summary.scope().sources().isEmpty()) {
      blocks.add(sources());
      addRest(blocks);
    }
    return blocks;
  }

  private String period() {
    var scope = summary.scope();
    return "Báo cáo tổng hợp nhiệm vụ giao tại thông báo kết luận, biên bản giao ban (sau đây gọi chung"
        + " là văn bản) của kỳ báo cáo: %s.".formatted(named(scope.period()));
  }

  /// One line for each filter, ending in a semicolon, the last in a full stop.
  private List<Paragraph> conditions() {
    var scope = summary.scope();
    var conditions = new ArrayList<String>();
    conditions.add("Kỳ trước: " + days(scope.previous()));
    if (!ComparisonColumns.isSame(scope)) {
      conditions.add("Cùng kỳ năm trước: " + days(scope.yearBefore()));
    }
    if (!scope.query().isEmpty()) {
      conditions.add("Điều kiện tìm kiếm: " + scope.query());
    }
    scope.filters().forEach(filter -> conditions.add(words(filter)));
    int last = conditions.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> Paragraph.of(conditions.get(i) + (i == last ? "." : ";")))
        .toList();
  }

  /// A filter as text: `Tỉnh, thành phố: Đồng Tháp, không gồm …`.
  private static String words(Filter filter) {
    var chosen = filter.chosen().isEmpty() ? "tất cả" : String.join(", ", filter.chosen());
    var words = Dimension.of(filter.dimension()).label().vi() + ": " + chosen;
    return filter.excluded().isEmpty()
        ? words
        : words + ", không gồm " + String.join(", ", filter.excluded());
  }

  private static String days(Days days) {
    return days.hasNotices() ? named(days) : named(days) + ", không có văn bản";
  }

  private static String named(Days days) {
    var range =
        "từ ngày %s đến ngày %s".formatted(Wordings.day(days.from()), Wordings.day(days.to()));
    return days.name().contains("ngày ") ? days.name() : "%s (%s)".formatted(days.name(), range);
  }

  private Paragraph counted() {
    var scope = summary.scope();
    return Paragraph.of(
        new Run.Plain("Trong kỳ có "),
        links.run(scope.notices()),
        new Run.Plain(" văn bản và "),
        links.run(scope.search()),
        new Run.Plain(
            " nhiệm vụ thuộc phạm vi báo cáo; không tính %s mục đánh giá, nhận xét không giao việc.%s"
                .formatted(
                    new Value.Count(scope.assessmentsLeftOut()).text(),
                    summary.annex().items().isEmpty()
                        ? ""
                        : " Danh sách nhiệm vụ nêu tại Phụ lục kèm theo.")));
  }

  private Block sources() {
    var columns =
        List.of(
            Column.words("Cơ quan", 80),
            Column.words("Số, ký hiệu", 35),
            new Column("Ngày ban hành", Block.Align.CENTRE, 25),
            new Column("Ngày họp", Block.Align.CENTRE, 25));
    return new Block.Table(
        "Văn bản làm nguồn", columns, summary.scope().sources().stream().map(this::row).toList());
  }

  private List<Value> row(Source source) {
    var number = source.number() == null ? "Không số" : source.number();
    return List.of(
        new Value.Text(issuer(source)),
        links.words(number, source.permalink()),
        day(source.issuedOn()),
        day(source.metOn()));
  }

  private static String issuer(Source source) {
    var issuer =
        Stream.of(source.agency(), source.province())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return issuer.isEmpty() ? source.id() : issuer;
  }

  static Value day(@Nullable LocalDate day) {
    return day == null ? new Value.Missing() : new Value.Day(day);
  }

  private void addRest(List<Block> blocks) {
    var scope = summary.scope();
    if (scope.notices().count() > scope.sources().size()) {
      blocks.add(
          new Block.Notes(
              List.of(
                  Paragraph.of(
                      new Run.Plain(
                          "Bảng nêu %d văn bản mới nhất trong số "
                              .formatted(scope.sources().size())),
                      links.run(scope.notices()),
                      new Run.Plain(" văn bản.")))));
    }
  }
}
