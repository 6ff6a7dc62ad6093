package vn.giaoban.report.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/// Lays out the masthead and the signature block of decree 30/2020/NĐ-CP. Lengths are in twentieths
/// of a point.
final class DocxMasthead {
  private static final int LEFT = 3_800;
  private static final int RIGHT = DocxPage.WIDTH - LEFT;

  /// Width of the motto in 13 pt bold.
  private static final int MOTTO_RULE = 3_200;

  /// Approximate widths of a bold capital in 12 pt and of a bold letter in 14 pt.
  private static final int CAPITAL = 173;

  private static final int LETTER = 146;
  private static final int LINES_TO_SIGN_IN = 4;

  private final XWPFDocument file;

  DocxMasthead(XWPFDocument file) {
    this.file = file;
  }

  void open(Document document) {
    national(document.masthead());
    paragraph("Space");
    paragraph("Space");
    DocxText.plain(paragraph("Title"), document.kind());
    var title = document.titleLines(DocxPage.WIDTH / LETTER);
    DocxText.plain(paragraph("Title"), String.join("\n", title));
    rule(paragraph("Rule"), DocxPage.WIDTH, part(title.getLast(), LETTER, DocxPage.WIDTH));
    if (!document.period().isEmpty()) {
      DocxText.plain(paragraph("Subtitle"), "(" + document.period() + ")");
    }
    if (!document.masthead().addressee().isEmpty()) {
      DocxText.plain(paragraph("Addressee"), "Kính gửi: " + document.masthead().addressee());
    }
  }

  private void national(Masthead masthead) {
    var table = file.getDocument().getBody().addNewTbl();
    DocxTable.prepare(table, "TableNormal", List.of(LEFT, RIGHT));
    var names = DocxTable.row(table);
    issuer(DocxTable.cell(names, LEFT), masthead);
    var right = DocxTable.cell(names, RIGHT);
    line(right, "NationalName", Masthead.NATIONAL_NAME);
    line(right, "Motto", Masthead.MOTTO);
    rule(DocxTable.paragraph(right, "Rule"), RIGHT, MOTTO_RULE);
    var numbers = DocxTable.row(table);
    line(DocxTable.cell(numbers, LEFT), "DocumentNumber", masthead.number());
    line(DocxTable.cell(numbers, RIGHT), "PlaceAndDay", masthead.placeAndDay());
  }

  private static void issuer(CTTc cell, Masthead masthead) {
    if (!masthead.superior().isEmpty()) {
      line(cell, "Superior", String.join("\n", lines(masthead.superior())));
    }
    var issuer = lines(masthead.issuerInCapitals());
    line(cell, "Issuer", String.join("\n", issuer));
    rule(DocxTable.paragraph(cell, "Rule"), LEFT, part(issuer.getLast(), CAPITAL, LEFT));
  }

  private static List<String> lines(String agency) {
    return PlainText.balanced(agency, LEFT / CAPITAL);
  }

  void sign(Signature signature) {
    DocxText.keepWithNext(paragraph("Space"));
    var table = file.getDocument().getBody().addNewTbl();
    DocxTable.prepare(table, "TableNormal", List.of(LEFT, RIGHT));
    var row = DocxTable.row(table);
    recipients(DocxTable.cell(row, LEFT), signature.recipients());
    var right = DocxTable.cell(row, RIGHT);
    signature.capacity().forEach(line -> line(right, "Signer", line));
    for (int i = 0; i < LINES_TO_SIGN_IN; i++) {
      DocxTable.paragraph(right, "Signer");
    }
    line(right, "Signer", signature.name());
  }

  private static void recipients(CTTc cell, List<String> recipients) {
    line(cell, "RecipientsHead", "Nơi nhận:");
    for (int i = 0; i < recipients.size(); i++) {
      line(cell, "Recipients", recipient(recipients, i));
    }
  }

  /// A recipient line, `- Như trên;`; the last one ends in a full stop.
  static String recipient(List<String> recipients, int i) {
    return "- " + recipients.get(i) + (i == recipients.size() - 1 ? "." : ";");
  }

  private static void line(CTTc cell, String style, String text) {
    DocxText.plain(DocxTable.paragraph(cell, style), text);
  }

  /// Between a third and a half of the width of `text`.
  private static int part(String text, int letter, int width) {
    return Math.min(text.length() * letter, width) * 2 / 5;
  }

  /// A rule of `length` centred within `width`.
  private static void rule(CTP paragraph, int width, int length) {
    var indents = paragraph.getPPr().addNewInd();
    indents.setLeft((width - length) / 2);
    indents.setRight((width - length) / 2);
  }

  private CTP paragraph(String style) {
    var paragraph = file.createParagraph();
    paragraph.setStyle(style);
    return paragraph.getCTP();
  }
}
