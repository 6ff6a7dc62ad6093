package vn.giaoban.source.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/// The automatic lists of a binary Word document, which count as its paragraphs are read.
final class DocLists {
  private static final int LEVELS = 9;

  /// By the id of their definition.
  private final Map<Integer, ListCounter> counters = new HashMap<>();

  private final Map<Integer, List<ListLevel>> levels = new HashMap<>();

  /// Levels of lists that were started anew where they ask for it.
  private final Set<List<Integer>> restarted = new HashSet<>();

  /// The mark of a paragraph; "" if it is no item of a list.
  String next(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    var list = paragraph.getList();
    int id = paragraph.getIlfo();
    int level = paragraph.getIlvl();
    var counter = counters.computeIfAbsent(list.getLsid(), _ -> new ListCounter());
    var marks = levels.computeIfAbsent(id, _ -> levels(list));
    if (list.isStartAtOverridden((char) level) && restarted.add(List.of(id, level))) {
      counter.restart(level);
    }
    return counter.next(level, marks);
  }

  private static List<ListLevel> levels(HWPFList list) {
    var levels = new ArrayList<ListLevel>();
    for (char i = 0; i < LEVELS; i++) {
      var style = style(list.getNumberFormat(i));
      var pattern = Bullets.plain(style, pattern(list.getNumberText(i)));
      levels.add(new ListLevel(style, pattern, list.getStartAt(i)));
    }
    return List.copyOf(levels);
  }

  /// Numbers of levels stand in the mark as characters 0 to 8.
  private static String pattern(@Nullable String text) {
    var pattern = new StringBuilder();
    for (char c : (text == null ? "" : text).toCharArray()) {
      pattern.append(c < LEVELS ? "%" + (c + 1) : String.valueOf(c));
    }
    return pattern.toString();
  }

  private static ListLevel.Style style(int format) {
    return switch (format) {
      case 1 -> ListLevel.Style.UPPER_ROMAN;
      case 2 -> ListLevel.Style.LOWER_ROMAN;
      case 3 -> ListLevel.Style.UPPER_LETTER;
      case 4 -> ListLevel.Style.LOWER_LETTER;
      case 22 -> ListLevel.Style.PADDED;
      case 23 -> ListLevel.Style.BULLET;
      case 255 -> ListLevel.Style.NONE;
      default -> ListLevel.Style.DECIMAL;
    };
  }
}
