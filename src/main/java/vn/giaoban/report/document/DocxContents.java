package vn.giaoban.report.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/// Writes headings and, in a long document, the table of contents: linked titles, with the page
/// numbers of the body where they are known. No field asks to be updated when the file is opened.
final class DocxContents {
  /// The fewest titles that get a table of contents.
  private static final int LONG = 6;

  private static final String FIELD = "TOC \\o \"1-1\" \\h \\z \\u";

  private final XWPFDocument file;
  private final List<Integer> pages;
  private int titles;

  /// @param pages the page of each title in the order of the document; empty if unknown
  DocxContents(XWPFDocument file, List<Integer> pages) {
    this.file = file;
    this.pages = pages;
  }

  /// Whether the document has a table of contents.
  static boolean isListed(Document document) {
    return document.body().contains(new Block.Contents()) && document.contents().size() >= LONG;
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
  private record Entry(int title, String text, boolean isNumbered) {}

  void list(Document document) {
    if (!isListed(document)) {
      return;
    }
    var entries = entries(document.body());
    DocxText.plain(paragraph("TOCHeading"), "MỤC LỤC");
    for (int i = 0; i < entries.size(); i++) {
      var paragraph = paragraph("TOC1");
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

  private void entry(CTP paragraph, Entry entry) {
    var link = paragraph.addNewHyperlink();
    link.setAnchor(name(entry.title()));
    link.setHistory(true);
    link.addNewR().addNewT().setStringValue(entry.text());
    if (entry.isNumbered() && entry.title() < pages.size()) {
      link.addNewR().addNewTab();
      link.addNewR().addNewT().setStringValue(pages.get(entry.title()).toString());
    }
  }

  private static List<Entry> entries(List<Block> body) {
    var entries = new ArrayList<Entry>();
    int title = 0;
    for (var block : body) {
      if (block instanceof Block.Heading heading) {
        if (heading.level() == 1) {
          entries.add(new Entry(title, heading.full(), true));
        }
        title++;
      } else if (block instanceof Block.Annex(var number, var text, _)) {
        entries.add(new Entry(title++, number + ". " + text, false));
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
