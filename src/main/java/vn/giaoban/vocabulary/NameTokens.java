package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;
import vn.giaoban.text.WordBounds;

/// The words of a body's name as comparison keys: without diacritics, abbreviations expanded,
/// without "và" or "&".
final class NameTokens {
  private static final Pattern SPACES_IN_AMPERSAND = Pattern.compile("\\s?&\\s?");

  /// OCR reads a lower-case L as a capital I: "Quản Iý". No syllable starts with i and another
  /// vowel.
  private static final Pattern CAPITAL_I = Pattern.compile("^i(?=[aeouy])");

  /// Spelling variants: "Quản lí" and "kĩ thuật" for "quản lý" and "kỹ thuật".
  private static final Pattern FINAL_Y = Pattern.compile("^([hklmst])y$");

  private static final String AND = "va";

  /// A word of the text, or of an expanded abbreviation.
  ///
  /// @param start offset in the text
  /// @param end offset after it
  /// @param key folded word
  /// @param word as written, or a word of the expanded abbreviation
  /// @param spelt false if expanded from an abbreviation
  record Token(int start, int end, String key, String word, boolean spelt) {
    boolean isAnd() {
      return key.equals(AND);
    }
  }

  private final Map<String, List<String>> meanings = new HashMap<>();

  NameTokens() {
    Table.read(NameTokens.class, "abbreviations.csv", row -> row)
        .forEach(
            row ->
                meanings.put(
                    row.getOrDefault("written", ""),
                    List.of(row.getOrDefault("means", "").split(" ", -1))));
  }

  /// The words without "và".
  List<Token> read(String text) {
    return all(text).stream().filter(token -> !token.isAnd()).toList();
  }

  /// All words, including "và" and "&" between abbreviations.
  List<Token> all(String text) {
    var tokens = new ArrayList<Token>();
    var words = WordBounds.of(text);
    int first = 0;
    while (first < words.count()) {
      int last = words.lastOfCompound(first);
      int start = words.start(first);
      int end = words.end(last);
      var written = text.substring(start, end);
      var word = first == last ? written : SPACES_IN_AMPERSAND.matcher(written).replaceAll("&");
      add(tokens, word, start, end);
      first = last + 1;
    }
    return tokens;
  }

  /// Abbreviations must be in capitals: "tt" is not a centre.
  private void add(List<Token> tokens, String word, int start, int end) {
    var known = meanings.get(word);
    if (known != null) {
      known.forEach(each -> tokens.add(new Token(start, end, key(each), each, false)));
    } else if (word.contains("&")) {
      var parts = word.split("&", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          tokens.add(new Token(start, end, AND, "và", false));
        }
        add(tokens, parts[i], start, end);
      }
    } else {
      tokens.add(new Token(start, end, key(word), word, true));
    }
  }

  private static String key(String word) {
    var plain = Folding.plain(word);
    var key = plain.startsWith("i") ? CAPITAL_I.matcher(plain).replaceFirst("l") : plain;
    return key.length() == 2 ? FINAL_Y.matcher(key).replaceFirst("$1i") : key;
  }

  List<String> keysOf(String name) {
    return read(name).stream().map(Token::key).toList();
  }
}
