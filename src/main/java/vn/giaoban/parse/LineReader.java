package vn.giaoban.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.source.SourceDocument;
import vn.giaoban.source.document.Cell;
import vn.giaoban.source.document.LineLayout;
import vn.giaoban.text.Span;

/// Strips typography from lines: Markdown headings, emphasis, escapes, tables and line breaks,
/// rules, wide gaps between columns.
final class LineReader {
  private static final Pattern RULE = Pattern.compile("[\\s\\-_=*~─—–.|+]{3,}|[\\s_\\-—–|]+");
  private static final Pattern TABLE_RULE = Pattern.compile("\\s*\\|?[\\s:|-]*-{2,}[\\s:|-]*");
  private static final Pattern TABLE_ROW = Pattern.compile("\\s*\\|.*\\|\\s*");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
  private static final Pattern ALL_BOLD =
      Pattern.compile("\\s*#*\\s*(\\*{2,3}|__)(?!\\s)((?!\\1).)+\\1[\\s:.]*");
  private static final Pattern WIDE_GAP = Pattern.compile("\\s{3,}|\t+");
  private static final Pattern STRAY = Pattern.compile("^[|_¦]\\s+(?=\\S)|\\s+[|¦]$");
  private static final int TAB = 4;

  private final SourceDocument document;
  private final List<SourceLine> lines = new ArrayList<>();
  private int gap;
  private boolean break_;
  private int page;
  private int tables;
  private int rows;

  private LineReader(SourceDocument document) {
    this.document = document;
  }

  /// The non-empty lines, in order.
  static List<SourceLine> read(SourceDocument document) {
    var reader = new LineReader(document);
    for (int number = 1; number <= document.text().lineCount(); number++) {
      reader.add(number, document.text().line(number));
    }
    return List.copyOf(reader.lines);
  }

  private void add(int number, Span span) {
    var source = document.text().text();
    var raw = span.of(source);
    var layout = document.layout(number);
    if (layout.aside()) {
      return;
    }
    break_ |= raw.indexOf('\f') >= 0 || layout.page() > page;
    page = Math.max(page, layout.page());
    if (raw.isBlank()) {
      gap++;
      rows = 0;
    } else if (isRule(raw)) {
      break_ = true;
    } else {
      read(number, raw, MappedText.of(source, span), layout);
    }
  }

  private void read(int number, String raw, MappedText line, LineLayout layout) {
    if (!isTableRow(line.text())) {
      rows = 0;
      var parts = line.text().indexOf('<') < 0 ? List.of(line) : split(line, BREAK);
      parts.forEach(part -> addCell(number, raw, part, layout));
      return;
    }
    tables += rows == 0 ? 1 : 0;
    int column = 0;
    for (var cell : cells(line)) {
      var drawn = new Cell(-tables, rows, column++, 1, 1);
      var place = layout.inCell() ? layout : layout.in(drawn);
      split(cell, BREAK).forEach(part -> addCell(number, raw, part, place));
    }
    rows++;
  }

  private static boolean isTableRow(String text) {
    return text.indexOf('|') >= 0
        && TABLE_ROW.matcher(text).matches()
        && text.strip().length() >= 3;
  }

  private static List<MappedText> columns(MappedText text) {
    var one = text.singleSpaced();
    return one == text
        ? List.of(one)
        : split(text, WIDE_GAP).stream().map(MappedText::singleSpaced).toList();
  }

  private static boolean isRule(String raw) {
    return !Character.isLetterOrDigit(raw.stripLeading().charAt(0))
        && (TABLE_RULE.matcher(raw).matches() || RULE.matcher(raw).matches());
  }

  private static List<MappedText> cells(MappedText line) {
    var text = line.text();
    var cells = new ArrayList<MappedText>();
    int start = text.indexOf('|') + 1;
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == '|' && text.charAt(i - 1) != '\\') {
        cells.add(line.slice(start, i));
        start = i + 1;
      }
    }
    return cells;
  }

  private static List<MappedText> split(MappedText text, Pattern at) {
    var parts = new ArrayList<MappedText>();
    int start = 0;
    for (var matcher = at.matcher(text.text()); matcher.find(); start = matcher.end()) {
      parts.add(text.slice(start, matcher.start()));
    }
    parts.add(text.from(start));
    parts.removeIf(part -> part.text().isBlank());
    return parts;
  }

  private void addCell(int number, String raw, MappedText cell, LineLayout layout) {
    boolean marked = hasMarks(cell.text());
    var bold = marked && ALL_BOLD.matcher(cell.text()).matches();
    var heading = marked ? Markdown.heading(cell) : new Markdown.Heading(0, cell);
    int level = heading.level();
    var bare = marked ? unmarked(heading.text()) : cell.strip();
    if (bare.isEmpty()) {
      return;
    }
    lines.add(
        new SourceLine(
            number,
            bare.singleSpaced(),
            columns(bare),
            indent(raw),
            raw.stripTrailing().length(),
            Math.max(level, layout.heading()),
            bold || level > 0 || layout.bold(),
            gap,
            break_,
            layout,
            null));
    gap = 0;
    break_ = false;
  }

  /// Whether the text has characters used for typography.
  private static boolean hasMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("*_#<\\|¦".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static MappedText unmarked(MappedText text) {
    return Markdown.drop(Markdown.unmarked(text), STRAY).strip();
  }

  private static int indent(String raw) {
    int columns = 0;
    for (int i = 0; i < raw.length() && Character.isWhitespace(raw.charAt(i)); i++) {
      columns += raw.charAt(i) == '\t' ? TAB - columns % TAB : raw.charAt(i) == '\f' ? 0 : 1;
    }
    return columns;
  }
}
