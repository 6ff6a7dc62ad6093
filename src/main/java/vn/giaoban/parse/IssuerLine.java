package vn.giaoban.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.giaoban.text.Table;
import vn.giaoban.vocabulary.NameKey;

/// Uses of lines above the title of a notice, by their words.
enum IssuerLine {
  /// A part of the body above, named with it.
  OFFICE,
  /// A part of the body above, named with it, or with the place of a people's committee.
  PART,
  /// A branch of the body above, named behind it.
  BRANCH,
  /// The committee of a branch in a territory, named as the body above in that territory.
  CHAPTER,
  /// A body named by itself.
  OWN,
  /// The rest of the name on the line before.
  PLACE,
  /// Not an issuer: an urgency or secrecy stamp, a note of receipt.
  STAMP,
  /// Anything else.
  NONE;

  private static final String OPEN = " …";
  private static final List<Row> ROWS = Table.read(IssuerLine.class, "issuer-lines.csv", Row::of);

  /// @param words folded
  /// @param open whether more words may follow
  private record Row(String words, boolean open, IssuerLine use) {
    static Row of(Map<String, String> row) {
      var words = row.getOrDefault("words", "");
      return new Row(
          NameKey.plain(words),
          words.endsWith(OPEN),
          valueOf(row.getOrDefault("use", "").toUpperCase(Locale.ROOT)));
    }

    boolean matches(String line) {
      return line.startsWith(words)
          && (line.length() == words.length() || (open && line.charAt(words.length()) == ' '));
    }
  }

  /// The use of a line; that of the longest row that matches.
  static IssuerLine of(String line) {
    var key = NameKey.plain(line);
    Row best = null;
    for (var row : ROWS) {
      if (row.matches(key) && (best == null || row.words().length() > best.words().length())) {
        best = row;
      }
    }
    return best == null ? NONE : best.use();
  }
}
