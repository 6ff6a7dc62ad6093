package vn.giaoban.source.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The automatic lists of a Word document, which count as its paragraphs are read.
final class WordNumbering {
  private static final int LEVELS = 9;

  /// @param counter shared by all lists of one abstract definition
  /// @param restarts levels that this list starts anew when it first uses them
  private record WordList(List<ListLevel> levels, ListCounter counter, List<Integer> restarts) {}

  private final Map<String, WordList> lists = new HashMap<>();

  /// @param root of numbering.xml; null if there is none
  WordNumbering(@Nullable Element root) {
    if (root == null) {
      return;
    }
    var counters = new HashMap<String, ListCounter>();
    var definitions = new HashMap<String, Element>();
    for (var each : OfficeXml.children(root, "abstractNum")) {
      definitions.put(OfficeXml.attribute(each, "abstractNumId"), each);
    }
    for (var list : OfficeXml.children(root, "num")) {
      var name = OfficeXml.value(list, "abstractNumId");
      var definition = definitions.get(name);
      if (definition != null) {
        var counter = counters.computeIfAbsent(name, _ -> new ListCounter());
        lists.put(OfficeXml.attribute(list, "numId"), list(definition, list, counter));
      }
    }
  }

  private static WordList list(Element definition, Element list, ListCounter counter) {
    var levels = new ArrayList<ListLevel>();
    for (int i = 0; i < LEVELS; i++) {
      levels.add(new ListLevel(ListLevel.Style.DECIMAL, "%" + (i + 1) + ".", 1));
    }
    OfficeXml.children(definition, "lvl").forEach(level -> set(levels, level));
    var restarts = new ArrayList<Integer>();
    for (var override : OfficeXml.children(list, "lvlOverride")) {
      int at = OfficeXml.number(OfficeXml.attribute(override, "ilvl"), 0);
      OfficeXml.children(override, "lvl").forEach(level -> set(levels, level));
      int start = OfficeXml.number(OfficeXml.value(override, "startOverride"), -1);
      if (start >= 0 && at < LEVELS) {
        var level = levels.get(at);
        levels.set(at, new ListLevel(level.style(), level.pattern(), start));
        restarts.add(at);
      }
    }
    return new WordList(List.copyOf(levels), counter, restarts);
  }

  private static void set(List<ListLevel> levels, Element level) {
    int at = OfficeXml.number(OfficeXml.attribute(level, "ilvl"), LEVELS);
    if (at < 0 || at >= LEVELS) {
      return;
    }
    var style = style(OfficeXml.value(level, "numFmt"));
    var pattern = OfficeXml.value(level, "lvlText");
    int start = OfficeXml.number(OfficeXml.value(level, "start"), 1);
    levels.set(at, new ListLevel(style, Bullets.plain(style, pattern), start));
  }

  private static ListLevel.Style style(String format) {
    return switch (format) {
      case "decimalZero" -> ListLevel.Style.PADDED;
      case "upperRoman" -> ListLevel.Style.UPPER_ROMAN;
      case "lowerRoman" -> ListLevel.Style.LOWER_ROMAN;
      case "upperLetter" -> ListLevel.Style.UPPER_LETTER;
      case "lowerLetter" -> ListLevel.Style.LOWER_LETTER;
      case "bullet" -> ListLevel.Style.BULLET;
      case "none" -> ListLevel.Style.NONE;
      default -> ListLevel.Style.DECIMAL;
    };
  }

  /// The mark of the next paragraph of a list; "" if there is no such list.
  String next(String numId, int level) {
    var list = lists.get(numId);
    if (list == null) {
      return "";
    }
    if (list.restarts.remove(Integer.valueOf(level))) {
      list.counter.restart(level);
    }
    return list.counter.next(level, list.levels);
  }
}
