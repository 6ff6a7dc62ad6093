package vn.giaoban.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.giaoban.source.document.Cell;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.LineLayout;
import vn.giaoban.source.document.LineLayout.Joint;
import vn.giaoban.source.document.LineList;

/// Walks the body of a Word document and collects its paragraphs, those of tables cell by cell,
/// those of text boxes where they are anchored.
final class WordBody {
  private static final int OUTLINE_LEVELS = 9;

  private final WordStyles styles;
  private final WordNumbering numbering;
  private final LineList lines = new LineList();

  /// Text of a paragraph whose end is deleted, which goes on in the next one.
  private String open = "";

  private LineLayout place = LineLayout.UNKNOWN;
  private int tables;

  WordBody(WordStyles styles, WordNumbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  Content.Text text(String encoding) {
    return lines.text(encoding, 0);
  }

  /// Reads what a body, a cell or a text box holds.
  void read(@Nullable Element container) {
    if (container != null) {
      OfficeXml.children(container).forEach(this::readBlock);
    }
  }

  /// Reads footnotes, which are apart.
  void readNotes(@Nullable Element notes) {
    place = LineLayout.UNKNOWN.asAside();
    for (var note : notes == null ? List.<Element>of() : OfficeXml.children(notes)) {
      if (OfficeXml.attribute(note, "type").isEmpty()) {
        read(note);
      }
    }
  }

  private void readBlock(Element block) {
    switch (OfficeXml.name(block)) {
      case "p" -> readParagraph(block);
      case "tbl" -> readTable(block);
      case "sdt" -> read(OfficeXml.at(block, "sdtContent"));
      case "customXml", "ins", "moveTo", "smartTag" -> read(block);
      case "AlternateContent" -> read(alternative(block));
      default -> {
        // Properties, bookmarks, deletions.
      }
    }
  }

  private void readTable(Element table) {
    var rows = new ArrayList<WordRow>();
    addRows(table, rows);
    int number = ++tables;
    for (int i = 0; i < rows.size(); i++) {
      for (var cell : rows.get(i).cells()) {
        if (!cell.goesOn()) {
          int spanned = WordRow.spanned(rows, i, cell);
          readCell(cell.content(), new Cell(number, i, cell.column(), spanned, cell.columns()));
        }
      }
    }
  }

  private static void addRows(Element part, List<WordRow> into) {
    for (var each : OfficeXml.children(part)) {
      switch (OfficeXml.name(each)) {
        case "tr" -> {
          if (OfficeXml.at(each, "trPr", "del") == null) {
            into.add(WordRow.of(each));
          }
        }
        case "sdt", "sdtContent", "ins", "customXml" -> addRows(each, into);
        default -> {
          // Properties and the grid.
        }
      }
    }
  }

  private void readCell(Element content, Cell cell) {
    var before = place;
    place = before.in(cell);
    read(content);
    place = before;
  }

  private void readParagraph(Element paragraph) {
    var properties = OfficeXml.at(paragraph, "pPr");
    var text = new WordText(styles, properties);
    text.read(paragraph);
    var runs = text.text();
    lines.noteEncodings(runs.encodings());
    var whole = open + runs.text();
    if (OfficeXml.at(properties, "rPr", "del") != null) {
      open = whole;
    } else {
      open = "";
      add(whole, runs.isBold(), properties);
    }
    text.boxes().forEach(this::read);
  }

  private void add(String text, boolean bold, @Nullable Element properties) {
    var layout = place.headed(heading(properties)).bold(bold).joined(joint(properties));
    var list = styles.ofParagraph(properties, "numPr", "numId");
    var id = OfficeXml.attribute(list, "val");
    if (id.isEmpty() || id.equals("0") || text.isBlank()) {
      lines.add(text, layout);
    } else {
      var own = styles.ofParagraph(properties, "numPr", "ilvl");
      int level = OfficeXml.number(OfficeXml.attribute(own, "val"), 0);
      var mark = numbering.next(id, level);
      lines.add(mark.isEmpty() ? text : mark + " " + text, layout.listed(level));
    }
  }

  /// Whoever indents or justifies a paragraph ended the one before it on purpose, while a text that
  /// was pasted with its line breaks has neither.
  private Joint joint(@Nullable Element properties) {
    var indent = styles.ofParagraph(properties, "ind");
    boolean indented = OfficeXml.number(OfficeXml.attribute(indent, "firstLine"), 0) > 0;
    var aligned = OfficeXml.attribute(styles.ofParagraph(properties, "jc"), "val");
    return indented || aligned.equals("both") ? Joint.STARTS : Joint.UNKNOWN;
  }

  private int heading(@Nullable Element properties) {
    var level = styles.ofParagraph(properties, "outlineLvl");
    int depth = OfficeXml.number(OfficeXml.attribute(level, "val"), OUTLINE_LEVELS);
    return depth < OUTLINE_LEVELS ? depth + 1 : 0;
  }

  /// The one of several forms of the same content that every program can show.
  static @Nullable Element alternative(Element choice) {
    var fallback = OfficeXml.at(choice, "Fallback");
    return fallback == null ? OfficeXml.at(choice, "Choice") : fallback;
  }

  /// The name of a symbol by its code in a font, as a character.
  static String symbol(String code) {
    try {
      return Character.toString(Integer.parseInt(code.toLowerCase(Locale.ROOT), 16));
    } catch (IllegalArgumentException _) {
      return "";
    }
  }
}
