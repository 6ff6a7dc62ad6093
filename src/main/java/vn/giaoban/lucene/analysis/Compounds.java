package vn.giaoban.lucene.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.text.Syllables;

/// Recognises compounds in the [Syllables] of a text, which are also indexed as a whole: document
/// numbers such as `296/KH-UBND` and names such as `KH&CN`.
///
/// Safe for any number of threads.
public final class Compounds {
  /// Longest compound in characters. A longer one is indexed by its parts only, since Lucene
  /// rejects huge terms.
  private static final int MAX_LENGTH = 255;

  private static final String SYMBOL = "\\p{Lu}[\\p{L}\\p{N}&]*";
  private static final String LATER_SYMBOL =
      "(?:[-–/]" + SYMBOL + "|\\s?[-–/]\\s?\\p{Lu}[\\p{Lu}\\p{N}&]+(?!\\p{Ll}))*";
  private static final String AMPERSAND =
      "(?<!\\p{L})(?:\\p{L}{1,10}(?:&\\p{L}{1,10})+|\\p{Lu}{1,10}(?:\\s?&\\s?\\p{Lu}{1,10})+)(?!\\p{L})";

  /// In a text, a dash between spaces need not belong to the number.
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/])\\d{1,6}(?:\\s?/\\s?(?:\\d{4}\\s?/\\s?)?|-(?="
              + SYMBOL
              + "/))"
              + SYMBOL
              + LATER_SYMBOL
              + "|"
              + AMPERSAND);

  /// In a query, capitals are not significant.
  private static final Pattern IN_QUERY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/])\\d{1,6}(?:\\s*/\\s*(?:\\d{4}\\s*/\\s*)?|-(?=\\p{L}+/))"
              + "\\p{L}[\\p{L}\\p{N}&]*(?:\\s*[-–/]\\s*\\p{L}[\\p{L}\\p{N}&]*)*|"
              + AMPERSAND);

  /// A syllable, number or compound.
  ///
  /// @param term as written; a compound without spaces and with ASCII hyphens
  /// @param width number of following tokens that make up a compound; 0 for others
  public record Token(int start, int end, String term, int width) {
    private static Token simple(Syllables.Token token) {
      return new Token(token.start(), token.end(), token.text(), 0);
    }

    public boolean isCompound() {
      return width > 0;
    }
  }

  private Compounds() {}

  /// Tokens in order, each compound before its parts.
  public static List<Token> ofText(String text) {
    return split(text, IN_TEXT);
  }

  /// Tokens in order, each compound without its parts.
  public static List<Token> ofQuery(String text) {
    var wanted = new ArrayList<Token>();
    int skip = 0;
    for (var token : split(text, IN_QUERY)) {
      if (skip-- <= 0) {
        wanted.add(token);
        skip = token.width();
      }
    }
    return wanted;
  }

  private static List<Token> split(String text, Pattern compounds) {
    var simple = Syllables.of(text).stream().map(Token::simple).toList();
    if (text.indexOf('/') < 0 && text.indexOf('&') < 0) {
      return simple;
    }
    var found = new ArrayList<Token>();
    int at = 0;
    for (var compound : compounds(compounds.matcher(text), simple)) {
      while (at < simple.size() && simple.get(at).start() < compound.start()) {
        found.add(simple.get(at++));
      }
      found.add(compound);
    }
    found.addAll(simple.subList(at, simple.size()));
    return found;
  }

  private static List<Token> compounds(Matcher match, List<Token> simple) {
    var found = new ArrayList<Token>();
    int at = 0;
    while (match.find()) {
      while (at < simple.size() && simple.get(at).start() < match.start()) {
        at++;
      }
      int width = 0;
      while (at + width < simple.size() && simple.get(at + width).end() <= match.end()) {
        width++;
      }
      if (width > 1 && match.end() - match.start() <= MAX_LENGTH) {
        found.add(new Token(match.start(), match.end(), compact(match.group()), width));
      }
    }
    return found;
  }

  private static String compact(String compound) {
    return compound.replaceAll("\\s+", "").replace('–', '-');
  }
}
