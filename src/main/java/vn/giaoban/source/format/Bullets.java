package vn.giaoban.source.format;

/// Marks of list items as plain characters.
final class Bullets {
  private static final String BULLET = "•";

  private Bullets() {}

  /// A pattern whose bullet is of a font of symbols as a bullet of Unicode.
  static String plain(ListLevel.Style style, String pattern) {
    if (style != ListLevel.Style.BULLET || pattern.isEmpty()) {
      return pattern;
    }
    int first = pattern.codePointAt(0);
    boolean symbol = Character.getType(first) == Character.PRIVATE_USE || first == '§';
    return symbol ? BULLET : pattern;
  }
}
