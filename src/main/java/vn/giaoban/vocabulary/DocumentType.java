package vn.giaoban.vocabulary;

import java.util.Locale;
import java.util.Map;

/// A document type (tên loại văn bản): notice, report, plan.
///
/// @param abbreviation in symbols: "TB", "TTr"
/// @param name in sentence case: "Thông báo"
/// @param cited how its documents are cited by number
/// @param shortCited how they are by its abbreviation and a number
public record DocumentType(
    String abbreviation, String name, Cited cited, Cited shortCited, Sense sense) {
  /// Whether a type name with a number, but without a symbol, identifies a document.
  public enum Cited {
    BARE,
    NUMBERED,
    NO
  }

  /// What the name may mean beside the type.
  public enum Sense {
    /// Nothing.
    NOUN,
    /// An act: "quyết định".
    VERB,
    /// Any other thing: "kế hoạch".
    OPEN
  }

  static DocumentType of(Map<String, String> row) {
    var abbreviation = row.getOrDefault("abbreviation", "");
    var name = row.getOrDefault("name", "");
    if (abbreviation.isEmpty() || name.isEmpty()) {
      throw new IllegalArgumentException("a type needs an abbreviation and a name");
    }
    return new DocumentType(
        abbreviation,
        name,
        Cited.valueOf(cell(row, "cited", "")),
        Cited.valueOf(cell(row, "short", "NO")),
        Sense.valueOf(cell(row, "word", "OPEN")));
  }

  private static String cell(Map<String, String> row, String column, String otherwise) {
    var cell = row.getOrDefault(column, "");
    return cell.isEmpty() ? otherwise : cell.toUpperCase(Locale.ROOT);
  }
}
