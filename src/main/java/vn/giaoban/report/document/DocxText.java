package vn.giaoban.report.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// Writes runs, links and fields into paragraphs.
final class DocxText {
  private final PackagePart part;
  private final Map<String, String> links = new HashMap<>();

  /// @param part the package part that holds the paragraphs
  DocxText(PackagePart part) {
    this.part = part;
  }

  void add(CTP paragraph, List<Run> runs) {
    for (var run : runs) {
      add(paragraph, run);
    }
  }

  private void add(CTP paragraph, Run run) {
    switch (run) {
      case Run.Plain(var text) -> plain(paragraph, PlainText.unbroken(text));
      case Run.Strong(var text) -> strong(paragraph, text);
      case Run.Emphasis(var text) -> {
        var emphasis = plain(paragraph, text).addNewRPr();
        emphasis.addNewI();
        emphasis.addNewICs();
      }
      case Run.Figure(Value.Link(var value, var address)) -> link(paragraph, value.text(), address);
      case Run.Figure(var value) -> plain(paragraph, value.text());
    }
  }

  static void keepWithNext(CTP paragraph) {
    var properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
    if (!properties.isSetKeepNext()) {
      properties.addNewKeepNext();
    }
  }

  static CTR plain(CTP paragraph, String text) {
    return fill(paragraph.addNewR(), text);
  }

  static void strong(CTP paragraph, String text) {
    var strong = plain(paragraph, text).addNewRPr();
    strong.addNewB();
    strong.addNewBCs();
  }

  /// A link, or plain text if the address is not allowed.
  void link(CTP paragraph, String text, String address) {
    var target = WebAddress.of(address);
    if (target == null) {
      plain(paragraph, text);
      return;
    }
    var link = paragraph.addNewHyperlink();
    link.setId(links.computeIfAbsent(target, this::relationship));
    link.setHistory(true);
    fill(link.addNewR(), text).addNewRPr().addNewRStyle().setVal("Hyperlink");
  }

  private String relationship(String target) {
    return part.addExternalRelationship(target, XWPFRelation.HYPERLINK.getRelation()).getId();
  }

  /// A field that shows `shown` until a program updates it.
  static void field(CTP paragraph, String instruction, String shown) {
    begin(paragraph, instruction);
    plain(paragraph, shown);
    end(paragraph);
  }

  static void begin(CTP paragraph, String instruction) {
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    var text = paragraph.addNewR().addNewInstrText();
    text.setSpace(Space.PRESERVE);
    text.setStringValue(" " + instruction + " ");
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
  }

  static void end(CTP paragraph) {
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
  }

  private static CTR fill(CTR run, String text) {
    var lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addNewBr();
      }
      var words = run.addNewT();
      words.setSpace(Space.PRESERVE);
      words.setStringValue(lines[i]);
    }
    return run;
  }
}
