package vn.giaoban.vocabulary;

import java.util.Locale;
import java.util.Map;

/// A type of document (tên loại văn bản): notice, report, plan.
///
/// @param abbreviation as symbols have it: "TB", "TTr"
/// @param name in sentence case: "Thông báo"
/// @param cited how one is referred to by number
public record DocumentType(String abbreviation, String name, Cited cited) {
  /// Whether a name and a number, without a symbol, are enough to name a document.
  public enum Cited {
    BARE,
    NUMBERED,
    NO
  }

  static DocumentType of(Map<String, String> row) {
    var abbreviation = row.getOrDefault("abbreviation", "");
    var name = row.getOrDefault("name", "");
    if (abbreviation.isEmpty() || name.isEmpty()) {
      throw new IllegalArgumentException("a type needs an abbreviation and a name");
    }
    var cited = row.getOrDefault("cited", "").toUpperCase(Locale.ROOT);
    return new DocumentType(abbreviation, name, Cited.valueOf(cited));
  }
}
