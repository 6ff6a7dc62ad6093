package vn.giaoban.report.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/// Writes headings and, in a long document, the table of contents. Word fills in the page numbers
/// when it opens the file; programs that do not fill them in show linked titles.
final class DocxContents {
  /// The fewest headings that get a table of contents.
  private static final int LONG = 12;

  private static final String FIELD = "TOC \\o \"1-2\" \\h \\z \\u";

  private final XWPFDocument file;
  private int titles;

  DocxContents(XWPFDocument file) {
    this.file = file;
  }

  void heading(Block.Heading heading) {
    titled(paragraph("Heading" + heading.level()), heading.full());
  }

  void annex(Block.Annex annex) {
    titled(paragraph("AnnexTitle"), annex.number() + "\n" + annex.title());
  }

  private void titled(CTP paragraph, String title) {
    var mark = paragraph.addNewBookmarkStart();
    mark.setId(BigInteger.valueOf(titles));
    mark.setName(name(titles));
    DocxText.plain(paragraph, title);
    paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(titles));
    titles++;
  }

  private static String name(int title) {
    return "_Toc%08d".formatted(title + 1);
  }

  /// An entry of the table of contents.
  ///
  /// @param title index of the heading
  private record Entry(int level, int title, String text) {}

  void list(Document document) {
    var entries = entries(document.body());
    if (entries.size() < LONG) {
      return;
    }
    DocxText.plain(paragraph("TOCHeading"), "MỤC LỤC");
    for (int i = 0; i < entries.size(); i++) {
      var paragraph = paragraph("TOC" + entries.get(i).level());
      if (i == 0) {
        DocxText.begin(paragraph, FIELD);
      }
      entry(paragraph, entries.get(i));
      if (i == entries.size() - 1) {
        DocxText.end(paragraph);
      }
    }
    paragraph("Space");
  }

  private static void entry(CTP paragraph, Entry entry) {
    var link = paragraph.addNewHyperlink();
    link.setAnchor(name(entry.title()));
    link.setHistory(true);
    link.addNewR().addNewT().setStringValue(entry.text());
  }

  private static List<Entry> entries(List<Block> body) {
    var entries = new ArrayList<Entry>();
    int title = 0;
    for (var block : body) {
      if (block instanceof Block.Heading heading) {
        if (heading.level() <= 2) {
          entries.add(new Entry(heading.level(), title, heading.full()));
        }
        title++;
      } else if (block instanceof Block.Annex(var number, var text, _)) {
        entries.add(new Entry(1, title++, number + ". " + text));
      }
    }
    return entries;
  }

  private CTP paragraph(String style) {
    var paragraph = file.createParagraph();
    paragraph.setStyle(style);
    return paragraph.getCTP();
  }
}
