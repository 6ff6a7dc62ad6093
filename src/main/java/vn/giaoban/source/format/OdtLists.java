package vn.giaoban.source.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The automatic lists of an OpenDocument text, which count as its paragraphs are read.
final class OdtLists {
  private static final int LEVELS = 9;

  private static final List<ListLevel> PLAIN =
      Collections.nCopies(LEVELS, new ListLevel(ListLevel.Style.BULLET, "•", 1));

  /// A list that is open; lists inside it of the same style count with it.
  private record Open(String style, ListCounter counter) {}

  private final Map<String, List<ListLevel>> styles = new HashMap<>();
  private final Map<String, ListCounter> byId = new HashMap<>();
  private final Map<String, ListCounter> lastOfStyle = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final ListCounter headings = new ListCounter();
  private List<ListLevel> outline = List.of();

  /// @param roots of styles.xml and content.xml; null where there is none
  OdtLists(@Nullable Element... roots) {
    for (var root : roots) {
      for (var group : new String[] {"styles", "automatic-styles"}) {
        var found = OfficeXml.at(root, group);
        if (found != null) {
          OfficeXml.children(found).forEach(this::add);
        }
      }
    }
  }

  private void add(Element style) {
    switch (OfficeXml.name(style)) {
      case "list-style" -> styles.put(OfficeXml.attribute(style, "name"), levels(style));
      case "outline-style" -> outline = levels(style);
      default -> {
        // Of paragraphs and text.
      }
    }
  }

  private static List<ListLevel> levels(Element style) {
    var levels = new ArrayList<>(PLAIN);
    for (var level : OfficeXml.children(style)) {
      int at = OfficeXml.number(OfficeXml.attribute(level, "level"), 0) - 1;
      if (at >= 0 && at < LEVELS) {
        levels.set(at, level(level, at));
      }
    }
    return List.copyOf(levels);
  }

  private static ListLevel level(Element level, int at) {
    var bullet = OfficeXml.attribute(level, "bullet-char");
    if (!bullet.isEmpty()) {
      var style = ListLevel.Style.BULLET;
      return new ListLevel(style, Bullets.plain(style, bullet), 1);
    }
    var style = style(OfficeXml.attribute(level, "num-format"));
    int start = OfficeXml.number(OfficeXml.attribute(level, "start-value"), 1);
    return new ListLevel(style, style == ListLevel.Style.NONE ? "" : pattern(level, at), start);
  }

  private static ListLevel.Style style(String format) {
    return switch (format) {
      case "" -> ListLevel.Style.NONE;
      case "I" -> ListLevel.Style.UPPER_ROMAN;
      case "i" -> ListLevel.Style.LOWER_ROMAN;
      case "A" -> ListLevel.Style.UPPER_LETTER;
      case "a" -> ListLevel.Style.LOWER_LETTER;
      default -> format.startsWith("0") ? ListLevel.Style.PADDED : ListLevel.Style.DECIMAL;
    };
  }

  /// As LibreOffice writes it ("%1%.%2%)"), else of what stands around the numbers.
  private static String pattern(Element level, int at) {
    var told = OfficeXml.attribute(level, "num-list-format");
    if (!told.isEmpty()) {
      return told.replaceAll("(%\\d)%", "$1");
    }
    int shown = OfficeXml.number(OfficeXml.attribute(level, "display-levels"), 1);
    var numbers = new ArrayList<String>();
    for (int i = Math.max(0, at + 1 - shown); i <= at; i++) {
      numbers.add("%" + (i + 1));
    }
    return OfficeXml.attribute(level, "num-prefix")
        + String.join(".", numbers)
        + OfficeXml.attribute(level, "num-suffix");
  }

  /// Opens a list; one inside another goes on with its style and counts, unless it has its own.
  void begin(Element list) {
    var own = OfficeXml.attribute(list, "style-name");
    var outer = open.peek();
    boolean inner = outer != null && (own.isEmpty() || own.equals(outer.style));
    var next = inner ? outer : new Open(own, counter(list, own));
    open.push(next);
    var id = OfficeXml.attribute(list, "id");
    if (!id.isEmpty()) {
      byId.put(id, next.counter);
    }
    lastOfStyle.put(next.style, next.counter);
  }

  private ListCounter counter(Element list, String style) {
    var continued = byId.get(OfficeXml.attribute(list, "continue-list"));
    if (continued != null) {
      return continued;
    }
    boolean goesOn = OfficeXml.attribute(list, "continue-numbering").equals("true");
    var last = goesOn ? lastOfStyle.get(style) : null;
    return last == null ? new ListCounter() : last;
  }

  void end() {
    open.pop();
  }

  /// How deep the open lists are nested, from 0; -1 for none.
  int level() {
    return Math.min(open.size(), LEVELS) - 1;
  }

  /// The mark of the next item of the open list.
  ///
  /// @param style the list that its paragraph's style names, for a list that has none itself
  String next(Element item, String style) {
    var list = open.getFirst();
    var levels = styles.getOrDefault(list.style.isEmpty() ? style : list.style, PLAIN);
    int start = OfficeXml.number(OfficeXml.attribute(item, "start-value"), -1);
    if (start < 0) {
      return list.counter.next(level(), levels);
    }
    var moved = new ArrayList<>(levels);
    var level = levels.get(level());
    moved.set(level(), new ListLevel(level.style(), level.pattern(), start));
    list.counter.restart(level());
    return list.counter.next(level(), moved);
  }

  /// The mark of the next heading that is in no list; "" if headings are not numbered.
  ///
  /// @param level from 1
  String nextHeading(int level) {
    return level < 1 || level > outline.size() || outline.get(level - 1).pattern().isEmpty()
        ? ""
        : headings.next(level - 1, outline);
  }
}
