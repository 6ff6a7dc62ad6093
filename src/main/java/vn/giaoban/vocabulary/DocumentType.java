package vn.giaoban.vocabulary;

import java.util.Locale;
import java.util.Map;

/// A document type (tên loại văn bản): notice, report, plan.
///
/// @param abbreviation in symbols: "TB", "TTr"
/// @param name in sentence case: "Thông báo"
/// @param cited how its documents are cited by number
public record DocumentType(String abbreviation, String name, Cited cited) {
  /// Whether a type name with a number, but without a symbol, identifies a document.
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
