package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;

/// The words of a body's name in one form: no marks, abbreviations written out, no "và" or "&".
final class NameTokens {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:\\s?&\\s?[\\p{L}\\p{N}]+)*");
  private static final Pattern SPACES_IN_AMPERSAND = Pattern.compile("\\s?&\\s?");

  /// OCR reads a small l as a capital I: "Quản Iý". No syllable starts with i and another vowel.
  private static final Pattern CAPITAL_I = Pattern.compile("^i(?=[aeouy])");

  /// "Quản lí" and "kĩ thuật" are "quản lý" and "kỹ thuật".
  private static final Pattern FINAL_Y = Pattern.compile("^([hklmst])y$");

  private static final String AND = "va";

  /// A word of the text with what it means.
  ///
  /// @param start offset in the text
  /// @param end offset behind it
  /// @param key the folded word
  record Token(int start, int end, String key) {}

  private final Map<String, List<String>> meanings = new HashMap<>();

  NameTokens() {
    Table.read(NameTokens.class, "abbreviations.csv", row -> row)
        .forEach(
            row ->
                meanings.put(
                    row.getOrDefault("written", ""),
                    Arrays.stream(row.getOrDefault("means", "").split(" ", -1))
                        .map(NameTokens::key)
                        .toList()));
  }

  List<Token> read(String text) {
    var tokens = new ArrayList<Token>();
    for (var matcher = WORD.matcher(text); matcher.find(); ) {
      var word = SPACES_IN_AMPERSAND.matcher(matcher.group()).replaceAll("&");
      for (var key : keys(word)) {
        tokens.add(new Token(matcher.start(), matcher.end(), key));
      }
    }
    return tokens;
  }

  /// An abbreviation is one only in capitals: "tt" is no centre.
  private List<String> keys(String word) {
    var known = meanings.get(word);
    if (known != null) {
      return known;
    }
    if (word.contains("&")) {
      var keys = new ArrayList<String>();
      for (var part : word.split("&", -1)) {
        keys.addAll(keys(part));
      }
      return keys;
    }
    var key = key(word);
    return key.equals(AND) ? List.of() : List.of(key);
  }

  private static String key(String word) {
    var key = CAPITAL_I.matcher(Folding.plain(word)).replaceFirst("l");
    return FINAL_Y.matcher(key).replaceFirst("$1i");
  }

  List<String> keysOf(String name) {
    return read(name).stream().map(Token::key).toList();
  }
}
