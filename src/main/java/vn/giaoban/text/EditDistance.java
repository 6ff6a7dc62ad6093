package vn.giaoban.text;

/// Edit distance of words.
public final class EditDistance {
  private EditDistance() {}

  /// Whether the edit distance of `a` and `b` is at most one.
  public static boolean atMostOne(String a, String b) {
    if (a.length() > b.length()) {
      return atMostOne(b, a);
    }
    if (b.length() - a.length() > 1) {
      return false;
    }
    int same = 0;
    while (same < a.length() && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    int skipped = a.length() == b.length() ? 1 : 0;
    return a.substring(Math.min(same + skipped, a.length()))
        .equals(b.substring(Math.min(same + 1, b.length())));
  }
}
