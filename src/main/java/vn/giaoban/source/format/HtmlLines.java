package vn.giaoban.source.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.giaoban.source.document.Cell;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.LineLayout;
import vn.giaoban.source.document.LineLayout.Joint;
import vn.giaoban.source.document.LineList;

/// The lines of a page of HTML as a browser shows them, with numbers of its lists; what is hidden
/// or serves the site is left out.
final class HtmlLines {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "head",
          "noscript",
          "template",
          "nav",
          "header",
          "footer",
          "aside",
          "form",
          "button",
          "select",
          "option",
          "iframe",
          "object",
          "svg",
          "title",
          "input");

  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)");

  private static final Pattern BOLD_STYLE =
      Pattern.compile("(?i)font-weight\\s*:\\s*(?:bold|[6-9]00)");

  private static final Pattern JUSTIFIED =
      Pattern.compile("(?i)text-align\\s*:\\s*justify|text-indent\\s*:\\s*[1-9.]");

  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");

  /// One list that is open, and how its items are marked.
  private record OpenList(ListCounter counter, ListLevel level) {}

  private final LineList lines = new LineList();
  private final StringBuilder text = new StringBuilder();
  private final Deque<OpenList> lists = new ArrayDeque<>();
  private final Deque<TableGrid> grids = new ArrayDeque<>();
  private LineLayout layout = LineLayout.UNKNOWN;
  private int tables;
  private boolean preformatted;
  private int letters;
  private int boldLetters;
  private boolean bold;

  private HtmlLines() {}

  static Content.Text text(Element body, String encoding) {
    var reader = new HtmlLines();
    reader.readChildren(body);
    reader.end();
    return reader.lines.text(encoding, 0);
  }

  private void readChildren(Element element) {
    element.childNodes().forEach(this::read);
  }

  private void read(Node node) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element && !isLeftOut(element)) {
      readElement(element);
    }
  }

  private static boolean isLeftOut(Element element) {
    return LEFT_OUT.contains(element.normalName())
        || element.hasAttr("hidden")
        || HIDDEN.matcher(element.attr("style")).find();
  }

  private void readElement(Element element) {
    boolean wasBold = bold;
    bold |= isBold(element);
    switch (element.normalName()) {
      case "br" -> text.append('\n');
      case "ul", "ol" -> readList(element);
      case "li" -> readItem(element);
      case "table" -> readTable(element);
      case "tr" -> {
        beginRow();
        readBlock(element, layout);
      }
      case "td", "th" -> readBlock(element, layout.in(cell(element)));
      case "pre" -> readPreformatted(element);
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          readBlock(element, layout.headed(element.normalName().charAt(1) - '0'));
      default -> {
        if (element.isBlock()) {
          readBlock(element, layout.joined(joint(element)));
        } else {
          readChildren(element);
        }
      }
    }
    bold = wasBold;
  }

  private static boolean isBold(Element element) {
    return switch (element.normalName()) {
      case "b", "strong", "th" -> true;
      default -> BOLD_STYLE.matcher(element.attr("style")).find();
    };
  }

  private static Joint joint(Element element) {
    boolean justified =
        element.attr("align").toLowerCase(Locale.ROOT).equals("justify")
            || JUSTIFIED.matcher(element.attr("style")).find();
    return justified ? Joint.STARTS : Joint.UNKNOWN;
  }

  private void readBlock(Element element, LineLayout inside) {
    end();
    var before = layout;
    layout = inside;
    readChildren(element);
    end();
    layout = before;
  }

  private void readTable(Element table) {
    grids.push(new TableGrid(++tables));
    readBlock(table, layout);
    grids.pop();
  }

  private void beginRow() {
    var grid = grids.peek();
    if (grid != null) {
      grid.nextRow();
    }
  }

  private Cell cell(Element element) {
    var grid = grids.peek();
    int rows = OfficeXml.number(element.attr("rowspan"), 1);
    int columns = OfficeXml.number(element.attr("colspan"), 1);
    return grid == null ? Cell.OF_COLUMN : grid.next(rows, columns);
  }

  private void readPreformatted(Element element) {
    end();
    preformatted = true;
    readChildren(element);
    end();
    preformatted = false;
  }

  private void readList(Element list) {
    end();
    int start = OfficeXml.number(list.attr("start"), 1);
    lists.push(new OpenList(new ListCounter(), level(list, start)));
    readChildren(list);
    end();
    lists.pop();
  }

  private static ListLevel level(Element list, int start) {
    if (list.normalName().equals("ul")) {
      return new ListLevel(ListLevel.Style.BULLET, "-", start);
    }
    var style =
        switch (list.attr("type")) {
          case "a" -> ListLevel.Style.LOWER_LETTER;
          case "A" -> ListLevel.Style.UPPER_LETTER;
          case "i" -> ListLevel.Style.LOWER_ROMAN;
          case "I" -> ListLevel.Style.UPPER_ROMAN;
          default -> ListLevel.Style.DECIMAL;
        };
    return new ListLevel(style, style == ListLevel.Style.LOWER_LETTER ? "%1)" : "%1.", start);
  }

  private void readItem(Element item) {
    end();
    var list = lists.peek();
    if (list != null) {
      text.append(list.counter.next(0, List.of(list.level))).append(' ');
    }
    var before = layout;
    layout = layout.listed(Math.max(0, lists.size() - 1));
    readChildren(item);
    end();
    layout = before;
  }

  private void add(String words) {
    var shown = preformatted ? words : SPACE.matcher(words).replaceAll(" ");
    boolean spaced = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    text.append(!preformatted && spaced && shown.startsWith(" ") ? shown.substring(1) : shown);
    int count = (int) shown.chars().filter(Character::isLetterOrDigit).count();
    letters += count;
    boldLetters += bold ? count : 0;
  }

  /// Ends the line that is being collected.
  private void end() {
    if (!text.toString().isBlank()) {
      boolean allBold = letters > 0 && boldLetters == letters;
      lines.add(preformatted ? text.toString() : text.toString().strip(), layout.bold(allBold));
      layout = layout.listed(-1);
    }
    text.setLength(0);
    letters = 0;
    boldLetters = 0;
  }
}
