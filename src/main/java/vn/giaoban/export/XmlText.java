package vn.giaoban.export;

/// Filters characters that XML 1.0 forbids.
final class XmlText {
  private XmlText() {}

  /// The text with each forbidden character replaced by `other`.
  static String replacing(String text, String other) {
    if (text.codePoints().allMatch(XmlText::isPossible)) {
      return text;
    }
    var possible = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              if (isPossible(character)) {
                possible.appendCodePoint(character);
              } else {
                possible.append(other);
              }
            });
    return possible.toString();
  }

  private static boolean isPossible(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}
