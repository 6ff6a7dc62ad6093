package vn.giaoban.source;

import vn.giaoban.text.MessageCatalogue;

/// Why files are not read and rows of tables do not apply, in both languages.
final class Reasons {
  private static final MessageCatalogue CATALOGUE =
      MessageCatalogue.read(Reasons.class, "reasons.csv");

  private Reasons() {}

  /// A reason in Vietnamese; as it is if the catalogue does not have it.
  static String vietnamese(String reason) {
    return CATALOGUE.vietnamese(reason);
  }

  /// A file's name with the reason in both languages, on one line.
  static String line(String path, String reason) {
    var vietnamese = vietnamese(reason);
    return vietnamese.equals(reason)
        ? path + ": " + reason
        : "%s: %s (%s)".formatted(path, reason, vietnamese);
  }
}
