package vn.giaoban.vocabulary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;

/// The document types of decree 30/2020/NĐ-CP and of practice, looked up by abbreviation, symbol or
/// title line. Safe for any number of threads.
public final class DocumentTypes {
  private static final List<DocumentType> ROWS =
      Table.read(DocumentTypes.class, "document-types.csv", DocumentType::of);

  /// A name for matching.
  ///
  /// @param letters without diacritics and spaces
  private record Name(DocumentType type, String letters) {
    static Name of(DocumentType type) {
      return new Name(type, Folding.plain(type.name()).replace(" ", ""));
    }
  }

  private static final List<Name> LONGEST_FIRST =
      ROWS.stream()
          .sorted(Comparator.comparingInt((DocumentType type) -> -type.name().length()))
          .map(Name::of)
          .toList();
  private static final Map<String, DocumentType> BY_ABBREVIATION = byAbbreviation();

  private static final Pattern MARKS = Pattern.compile("^[\\s*#_>|\\\\“”\"'.:~-]+");
  private static final Pattern SYMBOL_PART = Pattern.compile("[-/–.\\s]+");

  /// A title line that starts with a document type.
  ///
  /// @param rest rest of the line; "" for none
  public record Title(DocumentType type, String rest) {}

  /// All types, each by its own name first, then by other title wordings.
  public List<DocumentType> all() {
    return ROWS;
  }

  public @Nullable DocumentType ofAbbreviation(String abbreviation) {
    return BY_ABBREVIATION.get(Folding.exact(abbreviation.strip()));
  }

  /// The type at the start of a symbol: "TB-SKHCN" is a notice, "192-KH/TU" a plan. A symbol that
  /// starts with an agency ("UBND-VX") belongs to a letter, which has no type.
  public @Nullable DocumentType ofSymbol(String symbol) {
    for (var part : SYMBOL_PART.split(symbol.strip(), 6)) {
      if (!part.isEmpty() && !Character.isDigit(part.charAt(0))) {
        return ofAbbreviation(part);
      }
    }
    return null;
  }

  /// The type with the longest name at the start of a line, ignoring case and diacritics; letters
  /// may be spaced out ("T H Ô N G B Á O"). Null for none.
  public @Nullable Title ofTitle(String line) {
    var text = MARKS.matcher(line).replaceFirst("");
    var plain = Folding.plain(text);
    for (var name : LONGEST_FIRST) {
      int end = end(plain, name.letters());
      if (end > 0) {
        return new Title(
            first(name.type()), MARKS.matcher(text.substring(end)).replaceFirst("").strip());
      }
    }
    return null;
  }

  /// The end of a name at the start of `plain`, ignoring spaces; 0 if it is not there.
  private static int end(String plain, String letters) {
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      while (at < plain.length() && Character.isWhitespace(plain.charAt(at))) {
        at++;
      }
      if (at == plain.length() || plain.charAt(at) != letters.charAt(i)) {
        return 0;
      }
      at++;
    }
    return at < plain.length() && Character.isLetterOrDigit(plain.charAt(at)) ? 0 : at;
  }

  private static DocumentType first(DocumentType alias) {
    return BY_ABBREVIATION.getOrDefault(Folding.exact(alias.abbreviation()), alias);
  }

  private static Map<String, DocumentType> byAbbreviation() {
    var found = new HashMap<String, DocumentType>();
    ROWS.forEach(type -> found.putIfAbsent(Folding.exact(type.abbreviation()), type));
    return Map.copyOf(found);
  }
}
