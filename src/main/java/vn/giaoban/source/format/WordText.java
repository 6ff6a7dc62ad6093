package vn.giaoban.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.giaoban.source.encoding.RunText;

/// The text of one paragraph of a Word document, as it is shown: without what is hidden or deleted.
final class WordText {
  private final WordStyles styles;
  private final @Nullable Element paragraph;
  private final RunText text = new RunText();
  private final List<Element> boxes = new ArrayList<>();

  /// @param paragraph its properties
  WordText(WordStyles styles, @Nullable Element paragraph) {
    this.styles = styles;
    this.paragraph = paragraph;
  }

  RunText text() {
    return text;
  }

  /// Contents of the text boxes anchored in it.
  List<Element> boxes() {
    return boxes;
  }

  void read(Element container) {
    for (var child : OfficeXml.children(container)) {
      switch (OfficeXml.name(child)) {
        case "r" -> readRun(child);
        case "hyperlink", "ins", "moveTo", "smartTag", "fldSimple", "customXml", "dir", "bdo" ->
            read(child);
        case "sdt" -> readInside(OfficeXml.at(child, "sdtContent"));
        case "AlternateContent" -> readInside(WordBody.alternative(child));
        default -> {
          // Properties, bookmarks, deletions.
        }
      }
    }
  }

  private void readInside(@Nullable Element container) {
    if (container != null) {
      read(container);
    }
  }

  private void readRun(Element run) {
    var properties = OfficeXml.at(run, "rPr");
    if (is(properties, "vanish") || is(properties, "webHidden")) {
      return;
    }
    var words = OfficeXml.children(run).stream().map(this::piece).collect(Collectors.joining());
    var font = styles.font(properties, paragraph);
    text.add(words, new RunText.Look(font, is(properties, "b"), is(properties, "caps")));
  }

  private boolean is(@Nullable Element run, String property) {
    return OfficeXml.isOn(styles.ofRun(run, paragraph, property));
  }

  /// The text of a piece of a run; boxes in it are kept for later.
  private String piece(Element piece) {
    return switch (OfficeXml.name(piece)) {
      case "t" -> piece.getTextContent();
      case "tab", "ptab" -> "\t";
      case "br" -> isPageBreak(piece) ? "" : "\n";
      case "cr" -> "\n";
      case "noBreakHyphen" -> "-";
      case "softHyphen" -> "\u00AD";
      case "sym" -> WordBody.symbol(OfficeXml.attribute(piece, "char"));
      case "AlternateContent" -> {
        var form = WordBody.alternative(piece);
        if (form != null) {
          addBoxes(form);
        }
        yield "";
      }
      case "pict", "drawing", "object" -> {
        addBoxes(piece);
        yield "";
      }
      default -> "";
    };
  }

  private static boolean isPageBreak(Element piece) {
    return !OfficeXml.attribute(piece, "type").isEmpty()
        && !OfficeXml.attribute(piece, "type").equals("textWrapping");
  }

  private void addBoxes(Element element) {
    if (OfficeXml.name(element).equals("txbxContent")) {
      boxes.add(element);
    } else {
      OfficeXml.children(element).forEach(this::addBoxes);
    }
  }
}
