package vn.giaoban.source.format;

import java.util.Arrays;
import java.util.List;

/// Counts the items of one automatic list, as an office program shows them.
final class ListCounter {
  private static final int LEVELS = 9;

  private final int[] numbers = new int[LEVELS];
  private final boolean[] begun = new boolean[LEVELS];

  /// The mark of the next item.
  ///
  /// @param level its depth, from 0
  /// @param levels how each level is marked
  String next(int level, List<ListLevel> levels) {
    int at = Math.clamp(level, 0, Math.min(LEVELS, levels.size()) - 1);
    numbers[at] = begun[at] ? numbers[at] + 1 : levels.get(at).start();
    begun[at] = true;
    Arrays.fill(begun, at + 1, LEVELS, false);
    return mark(at, levels);
  }

  /// Starts a level anew.
  void restart(int level) {
    begun[Math.clamp(level, 0, LEVELS - 1)] = false;
  }

  private String mark(int at, List<ListLevel> levels) {
    var mark = levels.get(at).pattern();
    for (int i = 0; i <= at; i++) {
      int number = begun[i] ? numbers[i] : levels.get(i).start();
      mark = mark.replace("%" + (i + 1), levels.get(i).style().write(Math.max(1, number)));
    }
    return mark;
  }
}
