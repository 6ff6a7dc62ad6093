package vn.giaoban.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The text of one paragraph of a Word document, as it is shown: without what is hidden or deleted.
final class WordText {
  private final WordStyles styles;
  private final @Nullable Element paragraph;
  private final StringBuilder text = new StringBuilder();
  private final List<Element> boxes = new ArrayList<>();
  private int letters;
  private int boldLetters;

  /// @param paragraph its properties
  WordText(WordStyles styles, @Nullable Element paragraph) {
    this.styles = styles;
    this.paragraph = paragraph;
  }

  String text() {
    return text.toString();
  }

  /// Contents of the text boxes anchored in it.
  List<Element> boxes() {
    return boxes;
  }

  boolean isBold() {
    return letters > 0 && boldLetters == letters;
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
    int start = text.length();
    OfficeXml.children(run).forEach(this::readPiece);
    var added = text.substring(start);
    if (is(properties, "caps")) {
      text.replace(start, text.length(), added.toUpperCase(Locale.ROOT));
    }
    int count = (int) added.chars().filter(Character::isLetterOrDigit).count();
    letters += count;
    boldLetters += is(properties, "b") ? count : 0;
  }

  private boolean is(@Nullable Element run, String property) {
    return OfficeXml.isOn(styles.ofRun(run, paragraph, property));
  }

  private void readPiece(Element piece) {
    switch (OfficeXml.name(piece)) {
      case "t" -> text.append(piece.getTextContent());
      case "tab", "ptab" -> text.append('\t');
      case "br" -> text.append(isPageBreak(piece) ? "" : "\n");
      case "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      case "sym" -> text.append(WordBody.symbol(OfficeXml.attribute(piece, "char")));
      case "AlternateContent" -> {
        var form = WordBody.alternative(piece);
        if (form != null) {
          addBoxes(form);
        }
      }
      case "pict", "drawing", "object" -> addBoxes(piece);
      default -> {
        // Notes, fields, pictures.
      }
    }
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
