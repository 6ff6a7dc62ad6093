package vn.giaoban.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/// Lays out one document from the masthead to the last annex.
final class DocxBody {
  private final XWPFDocument file;
  private final DocxText text;
  private final DocxPage page;
  private final DocxContents contents;
  private final DocxMasthead masthead;
  private int charts;

  /// @param pages the page of each title in the order of the document; empty if unknown
  DocxBody(XWPFDocument file, List<Integer> pages) {
    this.file = file;
    text = new DocxText(file.getPackagePart());
    page = new DocxPage(file);
    contents = new DocxContents(file, pages);
    masthead = new DocxMasthead(file);
  }

  void write(Document document) throws IOException, InvalidFormatException {
    page.number();
    masthead.open(document);
    blocks(document, document.text());
    sign(document);
    blocks(document, document.annexes());
    page.end();
  }

  private void blocks(Document document, List<Block> blocks)
      throws IOException, InvalidFormatException {
    @Nullable Block before = null;
    for (var block : blocks) {
      if (before instanceof Block.Paragraph paragraph
          && isIntroduction(paragraph)
          && isIntroduced(block)) {
        DocxText.keepWithNext(file.getLastParagraph().getCTP());
      }
      if (before instanceof Block.Table && !(block instanceof Block.Annex)) {
        paragraph("Space");
      }
      block(document, block);
      before = block;
    }
  }

  private static boolean isIntroduction(Block.Paragraph paragraph) {
    return !paragraph.runs().isEmpty() && paragraph.runs().getLast().text().endsWith(":");
  }

  /// Whether the block stays with the paragraph before it.
  private static boolean isIntroduced(Block block) {
    return switch (block) {
      case Block.Table table -> table.caption().isEmpty();
      case Block.Quotation _, Block.Items _, Block.Chart _ -> true;
      case Block.Heading _,
          Block.Annex _,
          Block.Paragraph _,
          Block.Notes _,
          Block.Contents _,
          Block.Blank _ ->
          false;
    };
  }

  /// The signature block, which never starts a page alone.
  private void sign(Document document) {
    DocxText.keepWithNext(file.getLastParagraph().getCTP());
    masthead.sign(document.signature());
  }

  private void block(Document document, Block block) throws IOException, InvalidFormatException {
    switch (block) {
      case Block.Heading heading -> contents.heading(heading);
      case Block.Annex annex -> annex(document, annex);
      case Block.Paragraph(var runs) -> text.add(paragraph("BodyText"), runs);
      case Block.Items(var items) -> items.forEach(item -> item("BodyText", item));
      case Block.Table table -> table(table);
      case Block.Quotation quotation -> quotation(quotation);
      case Block.Chart chart -> chart(chart);
      case Block.Notes(var items) -> notes(items);
      case Block.Contents() -> contents.list(document);
      case Block.Blank(int lines) -> blank(lines);
    }
  }

  private CTP paragraph(String style) {
    var paragraph = file.createParagraph();
    paragraph.setStyle(style);
    return paragraph.getCTP();
  }

  private void item(String style, Block.Paragraph item) {
    var paragraph = paragraph(style);
    DocxText.plain(paragraph, "- ");
    text.add(paragraph, item.runs());
  }

  private void annex(Document document, Block.Annex annex) {
    page.turn(annex.isWide());
    contents.annex(annex);
    DocxText.plain(paragraph("AnnexOf"), document.annexOf());
  }

  private void table(Block.Table table) {
    if (!table.caption().isEmpty()) {
      DocxText.plain(paragraph("Caption"), table.caption());
    }
    new DocxTable(text, page.width()).fill(file.getDocument().getBody().addNewTbl(), table);
  }

  private void blank(int lines) {
    for (int i = 0; i < lines; i++) {
      paragraph("Blank").addNewR().addNewTab();
    }
  }

  private void quotation(Block.Quotation quotation) {
    var paragraph = paragraph("Quote");
    text.add(paragraph, List.of(new Run.Emphasis("“" + quotation.text() + "”")));
    DocxText.plain(paragraph, " (");
    text.link(paragraph, quotation.source(), quotation.address());
    DocxText.plain(paragraph, ")");
  }

  private void notes(List<Block.Paragraph> items) {
    DocxText.plain(paragraph("NotesHead"), "Ghi chú:");
    for (var item : items) {
      DocxText.keepWithNext(file.getLastParagraph().getCTP());
      item("Notes", item);
    }
  }

  private void chart(Block.Chart chart) throws IOException, InvalidFormatException {
    var picture = ChartPicture.of(chart);
    if (picture == null) {
      DocxText.plain(paragraph("BodyText"), chart.undrawn());
      return;
    }
    var paragraph = file.createParagraph();
    paragraph.setStyle("Picture");
    var run = paragraph.createRun();
    charts++;
    try (var png = new ByteArrayInputStream(picture.png())) {
      run.addPicture(
          png,
          PictureType.PNG,
          "chart%d.png".formatted(charts),
          Units.toEMU(picture.width()),
          Units.toEMU(picture.height()));
    }
    var drawn = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    drawn.setName("Biểu đồ " + charts);
    drawn.setTitle(chart.title());
    drawn.setDescr(chart.alternative());
    DocxText.plain(paragraph("ChartTitle"), "Biểu đồ %d. %s".formatted(charts, chart.title()));
  }
}
