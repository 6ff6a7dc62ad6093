package vn.giaoban.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Block.Paragraph;
import vn.giaoban.report.document.Block.Table;
import vn.giaoban.report.document.Run;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.QuarterlySummary;
import vn.giaoban.report.summary.Scope.Source;
import vn.giaoban.report.summary.Wordings;

/// The annex of tables: the source notices, and whatever the body holds only the beginning of.
record DetailsPart(QuarterlySummary summary, Links links) {
  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    if (!summary.scope().sources().isEmpty()) {
      blocks.add(sources());
      addRest(blocks);
    }
    blocks.addAll(new TotalsPart(summary, links).details());
    blocks.addAll(new GroupsPart(summary, links).all());
    blocks.addAll(new ProvincesPart(summary, links).details());
    blocks.addAll(new DuePart(summary, links).details());
    blocks.addAll(new RepeatsPart(summary, links).details());
    blocks.addAll(new MissingPart(summary, links).blocks());
    return blocks;
  }

  private Block sources() {
    var columns =
        List.of(
            Column.words("Cơ quan", 80),
            Column.words("Số, ký hiệu", 35),
            new Column("Ngày ban hành", Block.Align.CENTRE, 25),
            new Column("Ngày họp", Block.Align.CENTRE, 25));
    return new Table(
        "Văn bản làm nguồn", columns, summary.scope().sources().stream().map(this::row).toList());
  }

  private List<Value> row(Source source) {
    var number = source.number() == null ? "Không số" : source.number();
    return List.of(
        new Value.Text(issuer(source)),
        links.words(number, source.permalink()),
        Wordings.cell(source.issuedOn()),
        Wordings.cell(source.metOn()));
  }

  private static String issuer(Source source) {
    var issuer =
        Stream.of(source.agency(), source.province())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return issuer.isEmpty() ? "Không rõ cơ quan" : issuer;
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
