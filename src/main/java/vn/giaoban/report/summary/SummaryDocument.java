package vn.giaoban.report.summary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Annex;
import vn.giaoban.report.document.Block.Heading;
import vn.giaoban.report.document.Document;
import vn.giaoban.report.document.Masthead;
import vn.giaoban.report.document.Signature;
import vn.giaoban.search.dimension.Dimension;

/// Lays out a [QuarterlySummary] as a Vietnamese administrative document. Empty parts are left out;
/// every figure links to its search.
public final class SummaryDocument {
  private final QuarterlySummary summary;
  private final Links links;
  private final List<Block> body = new ArrayList<>();
  private int parts;

  private SummaryDocument(QuarterlySummary summary, Links links) {
    this.summary = summary;
    this.links = links;
  }

  /// The document of a summary.
  ///
  /// @param base base URL of the server that links lead to, such as `http://127.0.0.1:7070`
  /// @param annexFile name of the annex workbook beside the report; empty for none
  /// @param creator name of the program
  public static Document of(
      QuarterlySummary summary, String base, String annexFile, String creator, Instant created) {
    var made = new SummaryDocument(summary, new Links(base));
    made.write(annexFile);
    var scope = summary.scope();
    return new Document(
        Masthead.blank(),
        "BÁO CÁO",
        title(scope),
        "Từ ngày %s đến ngày %s"
            .formatted(Wordings.day(scope.period().from()), Wordings.day(scope.period().to())),
        made.body,
        Signature.blank(),
        creator,
        created);
  }

  private static String title(Scope scope) {
    var name = scope.period().name();
    var title =
        "Tổng hợp nhiệm vụ giao tại các thông báo kết luận giao ban"
            + (name.startsWith("từ ") ? "" : " " + name);
    var provinces =
        scope.filters().stream()
            .filter(filter -> Dimension.of(filter.dimension()) == Dimension.PROVINCE)
            .flatMap(filter -> filter.chosen().stream())
            .collect(Collectors.joining(", "));
    return provinces.isEmpty() ? title : title + " – " + provinces;
  }

  private void write(String annexFile) {
    part("Phạm vi và nguồn số liệu", new ScopePart(summary, links).blocks());
    part("Số liệu chung", new FiguresPart(summary, links).totals());
    part("Nhiệm vụ theo chủ đề", new FiguresPart(summary, links).topics());
    part("Nhiệm vụ theo đơn vị được giao", new FiguresPart(summary, links).units());
    part("Trích nhiệm vụ theo chủ đề", new QuotesPart(summary, links).blocks());
    part("Thời hạn thực hiện", new DuePart(summary, links).blocks());
    part("Văn bản được viện dẫn", new FiguresPart(summary, links).citations());
    part("Nhiệm vụ giao lại", new RepeatsPart(summary, links).blocks());
    part("So sánh giữa các tỉnh, thành phố", new ProvincesPart(summary, links).blocks());
    part("Số liệu còn thiếu", new MissingPart(summary, links).blocks());
    part("Phương pháp tính số liệu", new MethodPart(summary).blocks());
    annex(annexFile);
  }

  private void part(String title, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      body.add(new Heading(1, Wordings.roman(++parts) + ".", title.toUpperCase(Locale.ROOT)));
      body.addAll(blocks);
    }
  }

  private void annex(String file) {
    var annex = new AnnexPart(summary, links).blocks(file);
    if (!annex.isEmpty()) {
      body.add(new Annex("Phụ lục", "DANH SÁCH NHIỆM VỤ", true));
      body.addAll(annex);
    }
  }
}
