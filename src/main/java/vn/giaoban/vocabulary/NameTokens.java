package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
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
  private static final Token AMPERSAND = new Token(0, 0, AND, "và", "và", false);

  /// A word of the text, or of an expanded abbreviation.
  ///
  /// @param start offset in the text
  /// @param end offset after it
  /// @param key folded word
  /// @param exact with diacritics, in lower case
  /// @param word as written, or a word of the expanded abbreviation
  /// @param spelt false if expanded from an abbreviation
  record Token(int start, int end, String key, String exact, String word, boolean spelt) {
    boolean isAnd() {
      return key.equals(AND);
    }

    Token at(int from, int to) {
      return new Token(from, to, key, exact, word, spelt);
    }
  }

  /// The words that each abbreviation stands for.
  private final Map<String, List<Token>> meanings = new HashMap<>();

  NameTokens() {
    Table.read(NameTokens.class, "abbreviations.csv", row -> row)
        .forEach(
            row ->
                meanings.put(
                    row.getOrDefault("written", ""),
                    Arrays.stream(row.getOrDefault("means", "").split(" ", -1))
                        .map(NameTokens::expanded)
                        .toList()));
  }

  private static Token expanded(String word) {
    return new Token(0, 0, key(Folding.plain(word)), Folding.exact(word), word, false);
  }

  /// The words without "và".
  List<Token> read(String text) {
    return all(text).stream().filter(token -> !token.isAnd()).toList();
  }

  /// All words, including "và" and "&" between abbreviations.
  List<Token> all(String text) {
    return new Cut(text, Folding.plain(text), Folding.exact(text), WordBounds.of(text)).tokens();
  }

  /// The same for a text that was read.
  List<Token> all(Reading reading) {
    return new Cut(reading.text(), reading.plain(), reading.exact(), reading.words()).tokens();
  }

  /// A text with its folded forms and its words.
  private final class Cut {
    private final String text;
    private final String plain;
    private final String exact;
    private final WordBounds words;
    private final List<Token> tokens;

    Cut(String text, String plain, String exact, WordBounds words) {
      this.text = text;
      this.plain = plain;
      this.exact = exact;
      this.words = words;
      this.tokens = new ArrayList<>(words.count());
    }

    List<Token> tokens() {
      for (int first = 0; first < words.count(); ) {
        int last = words.lastOfCompound(first);
        add(first, last);
        first = last + 1;
      }
      return tokens;
    }

    /// Abbreviations must be in capitals: "tt" is not a centre.
    private void add(int first, int last) {
      int start = words.start(first);
      int end = words.end(last);
      var written = text.substring(start, end);
      var known =
          meanings.get(
              first == last ? written : SPACES_IN_AMPERSAND.matcher(written).replaceAll("&"));
      if (known != null) {
        known.forEach(each -> tokens.add(each.at(start, end)));
        return;
      }
      for (int word = first; word <= last; word++) {
        if (word > first) {
          tokens.add(AMPERSAND.at(start, end));
        }
        addPart(word, first == last, start, end);
      }
    }

    /// A word alone, or a part of a compound, which lies where that does.
    private void addPart(int word, boolean alone, int start, int end) {
      int from = words.start(word);
      int to = words.end(word);
      var written = text.substring(from, to);
      var known = alone ? null : meanings.get(written);
      if (known != null) {
        known.forEach(each -> tokens.add(each.at(start, end)));
      } else {
        tokens.add(
            new Token(
                start,
                end,
                key(plain.substring(from, to)),
                exact.substring(from, to),
                written,
                true));
      }
    }
  }

  private static String key(String plain) {
    var key = plain.startsWith("i") ? CAPITAL_I.matcher(plain).replaceFirst("l") : plain;
    return key.length() == 2 ? FINAL_Y.matcher(key).replaceFirst("$1i") : key;
  }

  List<String> keysOf(String name) {
    return read(name).stream().map(Token::key).toList();
  }
}
