package vn.giaoban.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A normalized text with its line positions.
///
/// @param text normalized by [Normalizer]
/// @param starts offset of each line, ascending from 0
public record LinedText(String text, List<Integer> starts) {
  public LinedText {
    starts = List.copyOf(starts);
  }

  public static LinedText of(String normalized) {
    var starts = new ArrayList<Integer>();
    for (int start = 0; start >= 0; ) {
      starts.add(start);
      int end = normalized.indexOf('\n', start);
      start = end < 0 ? -1 : end + 1;
    }
    return new LinedText(normalized, starts);
  }

  public int lineCount() {
    return starts.size();
  }

  /// The span of line `number` (from 1), without its line break.
  public Span line(int number) {
    int start = starts.get(number - 1);
    int end = number == starts.size() ? text.length() : starts.get(number) - 1;
    return new Span(start, end);
  }

  /// The line number (from 1) at an offset.
  public int lineAt(int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
