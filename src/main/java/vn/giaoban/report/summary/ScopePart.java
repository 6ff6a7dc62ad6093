package vn.giaoban.report.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Block.Items;
import vn.giaoban.report.document.Block.Paragraph;
import vn.giaoban.report.document.Cell;
import vn.giaoban.report.document.Run;
import vn.giaoban.report.summary.QuarterlySummary.Days;
import vn.giaoban.report.summary.QuarterlySummary.Source;

/// What a report is about and what it was made from.
record ScopePart(QuarterlySummary summary, Links links) {
  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(Paragraph.of(period()));
    blocks.add(new Items(conditions()));
    blocks.add(counted());
    if (!summary.scope().sources().isEmpty()) {
      blocks.add(sources());
      addRest(blocks);
    }
    return blocks;
  }

  private String period() {
    var scope = summary.scope();
    return "Báo cáo tổng hợp các nhiệm vụ được giao tại văn bản của kỳ báo cáo, từ ngày %s đến ngày %s."
        .formatted(Wordings.day(scope.period().from()), Wordings.day(scope.period().to()));
  }

  private List<Paragraph> conditions() {
    var scope = summary.scope();
    var conditions = new ArrayList<Paragraph>();
    conditions.add(Paragraph.of("Kỳ trước: " + days(scope.previous())));
    if (!scope.previous().from().equals(scope.yearBefore().from())) {
      conditions.add(Paragraph.of("Cùng kỳ năm trước: " + days(scope.yearBefore())));
    }
    if (!scope.query().isEmpty()) {
      conditions.add(Paragraph.of("Câu hỏi: " + scope.query()));
    }
    scope.filters().forEach(filter -> conditions.add(SummaryDocument.words(filter)));
    return conditions;
  }

  private static String days(Days days) {
    var range =
        "từ ngày %s đến ngày %s".formatted(Wordings.day(days.from()), Wordings.day(days.to()));
    var name = days.name().equals(range) ? range : "%s (%s)".formatted(days.name(), range);
    return days.hasNotices() ? name : name + "; không có văn bản";
  }

  private Paragraph counted() {
    var scope = summary.scope();
    return Paragraph.of(
        new Run.Plain("Trong kỳ có "),
        links.run(scope.notices()),
        new Run.Plain(" văn bản và "),
        links.run(scope.search()),
        new Run.Plain(
            " nhiệm vụ; không tính %s mục đánh giá. Số liệu lấy từ chỉ mục thế hệ %d."
                .formatted(
                    new Cell.Count(scope.assessmentsLeftOut()).text(), summary.generation())));
  }

  private Block sources() {
    var columns =
        List.of(
            Column.words("Cơ quan", 5),
            Column.words("Số, ký hiệu", 3),
            new Column("Ngày ban hành", Block.Align.CENTRE, 2),
            new Column("Ngày họp", Block.Align.CENTRE, 2));
    return new Block.Table(
        "Văn bản làm nguồn", columns, summary.scope().sources().stream().map(this::row).toList());
  }

  private List<Cell> row(Source source) {
    var number = source.number() == null ? "Không số" : source.number();
    return List.of(
        new Cell.Text(issuer(source)),
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

  static Cell day(@Nullable LocalDate day) {
    return day == null ? new Cell.Missing() : new Cell.Day(day);
  }

  private void addRest(List<Block> blocks) {
    var scope = summary.scope();
    if (scope.notices().count() > scope.sources().size()) {
      blocks.add(
          new Block.Notes(
              List.of(
                  Paragraph.of(
                      new Run.Plain(
                          "Bảng nêu %d văn bản mới nhất trong ".formatted(scope.sources().size())),
                      links.run(scope.notices()),
                      new Run.Plain(" văn bản.")))));
    }
  }
}
