package vn.giaoban.report.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/// The page layout: A4, margins, and the page number in the top margin except on the first page.
/// Lengths are in twentieths of a point.
final class DocxPage {
  private static final int PAPER_WIDTH = 11_906;
  private static final int PAPER_HEIGHT = 16_838;
  private static final int MM_20 = 1_134;
  private static final int MM_30 = 1_701;
  private static final int MM_15 = 851;
  private static final int MM_10 = 567;

  /// The text width of a portrait page.
  static final int WIDTH = PAPER_WIDTH - MM_30 - MM_15;

  private final XWPFDocument file;
  private boolean isWide;

  DocxPage(XWPFDocument file) {
    this.file = file;
  }

  /// The text width of the current section.
  int width() {
    return isWide ? PAPER_HEIGHT - MM_30 - MM_15 : WIDTH;
  }

  /// Starts page numbering in the first section.
  void number() {
    var header = file.createHeader(HeaderFooterType.DEFAULT);
    var paragraph = header.createParagraph().getCTP();
    paragraph.addNewPPr().addNewPStyle().setVal("Header");
    DocxText.field(paragraph, "PAGE", "2");
  }

  /// Ends the last section.
  void end() {
    endText();
    lay(file.getDocument().getBody().getSectPr());
  }

  /// Ends the section; page numbers restart at 1.
  ///
  /// @param wideNext whether the next section is in landscape
  void turn(boolean wideNext) {
    var section = endText().getCTP().getPPr().addNewSectPr();
    var whole = file.getDocument().getBody().getSectPr();
    section.addNewHeaderReference().set(whole.getHeaderReferenceArray(0));
    lay(section);
    isWide = wideNext;
  }

  /// The last paragraph of a section, so low that it never starts a page.
  private XWPFParagraph endText() {
    var last = file.createParagraph();
    last.setStyle("SectionEnd");
    return last;
  }

  private void lay(CTSectPr section) {
    section.addNewType().setVal(STSectionMark.NEXT_PAGE);
    var size = section.addNewPgSz();
    size.setW(isWide ? PAPER_HEIGHT : PAPER_WIDTH);
    size.setH(isWide ? PAPER_WIDTH : PAPER_HEIGHT);
    if (isWide) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    var margins = section.addNewPgMar();
    margins.setTop(MM_20);
    margins.setBottom(MM_20);
    margins.setLeft(MM_30);
    margins.setRight(MM_15);
    margins.setHeader(MM_10);
    margins.setFooter(MM_10);
    margins.setGutter(0);
    section.addNewPgNumType().setStart(BigInteger.ONE);
    section.addNewTitlePg();
  }
}
