package vn.giaoban.cli;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// What somebody may have meant who typed something that is not there.
final class Nearest {
  private Nearest() {}

  /// The one that differs least, if it differs in less than a third of its letters; a beginning
  /// counts as near.
  static @Nullable String to(String typed, Collection<String> known) {
    @Nullable String nearest = null;
    int least = Integer.MAX_VALUE;
    for (var candidate : known) {
      int distance = candidate.startsWith(typed) ? 1 : distance(typed, candidate);
      if (distance < least && (distance == 1 || distance * 3 <= candidate.length())) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /// How many letters are put in, left out, changed or swapped with their neighbour.
  private static int distance(String a, String b) {
    var rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        rows[i][j] = step(a, b, i, j, rows);
      }
    }
    return rows[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] rows) {
    if (i == 0 || j == 0) {
      return i + j;
    }
    int changed = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(changed, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
    boolean swapped =
        (i > 1 && j > 1)
            && (a.charAt(i - 1) == b.charAt(j - 2))
            && (a.charAt(i - 2) == b.charAt(j - 1));
    return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }
}
