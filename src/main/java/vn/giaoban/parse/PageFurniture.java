package vn.giaoban.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Removes page numbers and running headers and footers.
final class PageFurniture {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)[-–—\\s|]*(?:(?:trang|page|tr\\.)\\s*)?(\\d{1,3})(?:\\s*(?:/|of|trên)\\s*(\\d{1,3}))?[-–—\\s|]*");
  private static final Pattern DATE_GOES_ON =
      Pattern.compile("\\b(?:ngay|truoc|den|het|sau|tu|thang)$");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int LONGEST_HEADER = 110;

  /// The indent of a line in the middle of a page; no paragraph has one as deep.
  private static final int DEEP = 20;

  private PageFurniture() {}

  /// The lines of the text; a line after removed furniture is marked as following a page break.
  static List<SourceLine> remove(List<SourceLine> lines) {
    var keys = lines.stream().map(PageFurniture::key).toList();
    var repeated = repeated(keys);
    var kept = new ArrayList<SourceLine>();
    boolean removed = false;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.task() == null
          && (isPageNumber(lines, i)
              || isRunningHeader(lines, i, repeated.getOrDefault(keys.get(i), 0)))) {
        removed = true;
      } else {
        kept.add(removed ? line.withBreak() : line);
        removed = false;
      }
    }
    return List.copyOf(kept);
  }

  /// "15/9" after "trước ngày" is a date; in a page number, the first part is not greater than the
  /// second.
  private static boolean isPageNumber(List<SourceLine> lines, int i) {
    var text = lines.get(i).string();
    if (!text.isEmpty() && !isDigit(text.charAt(text.length() - 1)) && !isFramed(text)) {
      return false;
    }
    var matcher = PAGE_NUMBER.matcher(text);
    if (!matcher.matches()) {
      return false;
    }
    boolean date = i > 0 && !isApart(lines.get(i)) && endsBeforeDate(lines.get(i - 1));
    return !date
        && (matcher.group(2) == null
            || Integer.parseInt(matcher.group(1)) <= Integer.parseInt(matcher.group(2)));
  }

  private static boolean endsBeforeDate(SourceLine line) {
    return DATE_GOES_ON.matcher(line.plain()).find();
  }

  /// Whether it stands by itself, as no line of a sentence does.
  private static boolean isApart(SourceLine line) {
    return line.gap() > 0 || line.break_() || line.indent() > DEEP;
  }

  /// Whether it ends like a page number between dashes.
  private static boolean isFramed(String text) {
    return "-–—|".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static Map<String, Integer> repeated(List<String> keys) {
    var counts = new HashMap<String, Integer>();
    keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    return counts;
  }

  private static String key(SourceLine line) {
    var plain = line.plain();
    for (int i = 0; i < plain.length(); i++) {
      if (isDigit(plain.charAt(i))) {
        return DIGITS.matcher(plain).replaceAll("#");
      }
    }
    return plain;
  }

  /// A repeated line is a running header if it is at a page break or interrupts a sentence; lists
  /// may contain repetitions.
  private static boolean isRunningHeader(List<SourceLine> lines, int i, int times) {
    var line = lines.get(i);
    if (times < 2
        || line.string().length() > LONGEST_HEADER
        || line.startsLower()
        || line.mark() != null) {
      return false;
    }
    return isAtPageBreak(lines, i) || cutsSentence(lines, i);
  }

  private static boolean isAtPageBreak(List<SourceLine> lines, int i) {
    return lines.get(i).break_()
        || (i > 0 && isPageNumber(lines, i - 1))
        || (i + 1 < lines.size() && isPageNumber(lines, i + 1));
  }

  private static boolean cutsSentence(List<SourceLine> lines, int i) {
    return i > 0
        && i + 1 < lines.size()
        && !lines.get(i - 1).ends()
        && lines.get(i + 1).startsLower()
        && !lines.get(i).ends();
  }
}
