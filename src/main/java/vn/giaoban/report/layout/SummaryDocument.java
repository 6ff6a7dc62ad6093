package vn.giaoban.report.layout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Annex;
import vn.giaoban.report.document.Block.Heading;
import vn.giaoban.report.document.Document;
import vn.giaoban.report.summary.QuarterlySummary;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.text.Numbers;

/// Lays out a [QuarterlySummary] as a Vietnamese administrative document: a body of a few pages
/// that begins with what is most important, and annexes with all tables, all directives and the
/// method. Empty parts are left out; every figure links to its search.
public final class SummaryDocument {
  private static final int LINES_TO_PROPOSE = 3;

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
  /// @param given an issuing agency that it does not set is the only one that the report is about
  /// @param base base URL of the server that links lead to, such as `http://127.0.0.1:7070`
  /// @param annexFile name of the annex workbook beside the report; empty for none
  /// @param creator name of the program
  public static Document of(
      QuarterlySummary summary,
      ReportSettings given,
      String base,
      String annexFile,
      String creator,
      Instant created) {
    var settings = given.over(ofOnlyAgency(summary));
    var opening = new Opening(summary, settings);
    var made = new SummaryDocument(summary, new Links(base));
    made.body.addAll(opening.blocks());
    made.write(annexFile);
    return new Document(
        settings.masthead(),
        "BÁO CÁO",
        opening.title(),
        opening.period(),
        made.body,
        settings.signature(),
        creator,
        created);
  }

  private static ReportSettings ofOnlyAgency(QuarterlySummary summary) {
    return summary.scope().filters().stream()
        .filter(filter -> Dimension.of(filter.dimension()) == Dimension.AGENCY)
        .filter(filter -> filter.chosen().size() == 1)
        .map(filter -> new ReportSettings(Map.of(Setting.ISSUER, filter.chosen().getFirst())))
        .findFirst()
        .orElse(ReportSettings.BLANK);
  }

  private void write(String annexFile) {
    var annexes = annexes();
    part("Những điểm chính", new KeyPoints(summary, links).blocks());
    body.add(new Block.Contents());
    part("Tình hình giao nhiệm vụ", new SituationPart(summary, links).blocks());
    part("Nhiệm vụ tiêu biểu", new QuotesPart(summary, links).blocks());
    part("Thời hạn thực hiện", new DuePart(summary, links).blocks());
    part("Nhiệm vụ giao lại, văn bản được viện dẫn", new RepeatsPart(summary, links).blocks());
    part("Đề xuất, kiến nghị", List.of(new Block.Blank(LINES_TO_PROPOSE)));
    body.add(new AnnexPart(summary, links).closing(annexFile, annexes.size()));
    for (int i = 0; i < annexes.size(); i++) {
      annex(i, annexes);
    }
  }

  private void part(String title, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      body.add(new Heading(1, Numbers.roman(++parts) + ".", title.toUpperCase(Locale.ROOT)));
      body.addAll(blocks);
    }
  }

  /// An annex before it has its number.
  private record Titled(String title, boolean isWide, List<Block> blocks) {}

  private List<Titled> annexes() {
    var annexes = new ArrayList<Titled>();
    annexes.add(new Titled("SỐ LIỆU CHI TIẾT", false, new DetailsPart(summary, links).blocks()));
    annexes.add(new Titled("DANH SÁCH NHIỆM VỤ", true, new AnnexPart(summary, links).blocks()));
    annexes.add(new Titled("PHƯƠNG PHÁP TỔNG HỢP", false, new MethodPart(summary).blocks()));
    annexes.removeIf(annex -> annex.blocks().isEmpty());
    return annexes;
  }

  private void annex(int index, List<Titled> all) {
    var annex = all.get(index);
    var number = all.size() == 1 ? "Phụ lục" : "Phụ lục " + Numbers.roman(index + 1);
    body.add(new Annex(number, annex.title(), annex.isWide()));
    body.addAll(annex.blocks());
  }
}
