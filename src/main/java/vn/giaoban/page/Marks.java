package vn.giaoban.page;

import java.util.ArrayList;
import java.util.List;

/// A text in parts, of which some are marked.
public final class Marks {
  private Marks() {}

  /// A part of a text.
  public record Part(String text, boolean marked) {}

  /// The parts of `text`, in order, none empty.
  ///
  /// @param ranges start and end of what is marked, ascending; one that begins within another is
  ///   left out
  public static List<Part> parts(String text, List<int[]> ranges) {
    var parts = new ArrayList<Part>();
    int at = 0;
    for (var range : ranges) {
      if (range[0] < at) {
        continue;
      }
      add(parts, text.substring(at, range[0]), false);
      add(parts, text.substring(range[0], range[1]), true);
      at = range[1];
    }
    add(parts, text.substring(at), false);
    return parts;
  }

  private static void add(List<Part> parts, String text, boolean marked) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, marked));
    }
  }
}
