package vn.giaoban.text;

/// Likeness of words.
public final class Edits {
  private Edits() {}

  /// Whether one letter changed, added or left out makes `a` into `b`.
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
