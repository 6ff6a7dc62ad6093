package vn.giaoban.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import vn.giaoban.source.encoding.RunText;
import vn.giaoban.source.format.OdtStyles.Family;

/// The text of one paragraph of an OpenDocument text, as it is shown: without what is hidden or
/// deleted.
final class OdtText {
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");
  private static final int MOST_SPACES = 1_000;

  private final OdtStyles styles;
  private final String paragraph;
  private final RunText text = new RunText();
  private final List<Element> boxes = new ArrayList<>();
  private final List<Element> notes = new ArrayList<>();

  /// @param paragraph its style
  OdtText(OdtStyles styles, String paragraph) {
    this.styles = styles;
    this.paragraph = paragraph;
  }

  RunText text() {
    return text;
  }

  /// Shapes anchored in it, which may hold text.
  List<Element> boxes() {
    return boxes;
  }

  List<Element> notes() {
    return notes;
  }

  void read(Element element) {
    read(element, "");
  }

  private void read(Node container, String span) {
    for (var node = container.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text words) {
        add(words.getData(), span);
      } else if (node instanceof Element element) {
        readElement(element, span);
      }
    }
  }

  private void readElement(Element element, String span) {
    switch (OfficeXml.name(element)) {
      case "span" -> read(element, OfficeXml.attribute(element, "style-name"));
      case "s" -> text.add(" ".repeat(spaces(element)));
      case "tab" -> text.add("\t");
      case "line-break" -> text.add("\n");
      case "note" -> notes.add(element);
      case "frame", "custom-shape", "g", "rect" -> boxes.add(element);
      case "annotation",
          "hidden-text",
          "hidden-paragraph",
          "tracked-changes",
          "ruby-text",
          "script",
          "control",
          "line",
          "image" -> {
        // Not shown.
      }
      default -> read(element, span);
    }
  }

  private static int spaces(Element element) {
    int count = OfficeXml.number(OfficeXml.attribute(element, "c"), 1);
    return Math.clamp(count, 0, MOST_SPACES);
  }

  private void add(String words, String span) {
    if (of(span, "display").equals("none")) {
      return;
    }
    var shown = SPACE.matcher(words).replaceAll(" ");
    var added = text.endsInSpace() && shown.startsWith(" ") ? shown.substring(1) : shown;
    text.add(
        added,
        new RunText.Look(
            of(span, "font-name"),
            isBold(of(span, "font-weight")),
            of(span, "text-transform").equals("uppercase")));
  }

  private static boolean isBold(String weight) {
    return weight.equals("bold") || OfficeXml.number(weight, 0) >= 600;
  }

  /// An attribute of the text in a span, else of that in its paragraph.
  private String of(String span, String attribute) {
    var own = span.isEmpty() ? "" : styles.ofText(Family.TEXT, span, attribute);
    return own.isEmpty() ? styles.ofText(Family.PARAGRAPH, paragraph, attribute) : own;
  }
}
