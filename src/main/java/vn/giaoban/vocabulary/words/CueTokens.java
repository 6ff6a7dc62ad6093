package vn.giaoban.vocabulary.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Normalizer;

/// Cuts a text into syllables, joints and breaks, the form in which cues are looked for: the tokens
/// of [vn.giaoban.text.Syllables], found by a plain scan, since every task is cut here.
///
/// A joint (`,`) is whatever may stand inside a name or a list: comma, dash, slash, `&`, bracket,
/// "và". A break (`.`) ends a sentence or a clause: full stop, semicolon, colon. Quotation marks
/// are left out, and joints in a row are one.
public final class CueTokens {
  public static final String JOINT = ",";
  public static final String BREAK = ".";

  /// A document's symbol, such as the "/SNV-CCHC" of "45/SNV-CCHC" and the "-KH/TU" of "192-KH/TU".
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<=\\d)\\s?[/-]\\s?\\p{Lu}[\\p{Lu}\\p{Nd}]*(?:[/&.-]+\\p{Lu}[\\p{Lu}\\p{Nd}]*)*(?!\\p{Ll})");

  private static final String BREAKS = ".;:!?\n";
  private static final String APOSTROPHES = "'‘’";
  private static final String MARKS_INSIDE = APOSTROPHES + ".,;";
  private static final String IGNORED = "\"'*_`“”‘’«»";

  /// Takes the tokens of a text one by one.
  public interface Taker {
    /// Takes a syllable that stands from `start` to `end` of `exact`.
    void syllable(String exact, int start, int end);

    void joint();

    void end();
  }

  private CueTokens() {}

  /// The tokens of a text, in lower case, tone marks in one place.
  public static List<String> of(String text) {
    var found = new ArrayList<String>();
    cut(
        text,
        new Taker() {
          @Override
          public void syllable(String exact, int start, int end) {
            found.add(exact.substring(start, end));
          }

          @Override
          public void joint() {
            add(found, JOINT);
          }

          @Override
          public void end() {
            found.add(BREAK);
          }
        });
    return List.copyOf(found);
  }

  /// Gives `taker` the tokens of a text in order; joints in a row are not one yet.
  public static void cut(String text, Taker taker) {
    var exact = Folding.exact(withoutSymbols(Normalizer.normalize(text)));
    for (int at = 0; at < exact.length(); ) {
      int start = at;
      while (at < exact.length() && (isSyllable(exact.codePointAt(at)) || isInside(exact, at))) {
        at += Character.charCount(exact.codePointAt(at));
      }
      if (at > start) {
        take(exact, start, at, taker);
      } else {
        mark(exact.charAt(at), taker);
        at += Character.charCount(exact.codePointAt(at));
      }
    }
  }

  private static void take(String exact, int start, int end, Taker taker) {
    boolean and =
        end - start == 2
            && exact.charAt(start) == 'v'
            && (exact.charAt(start + 1) == 'à' || exact.charAt(start + 1) == 'a');
    if (and) {
      taker.joint();
    } else {
      taker.syllable(exact, start, end);
    }
  }

  private static void mark(char mark, Taker taker) {
    if (BREAKS.indexOf(mark) >= 0) {
      taker.end();
    } else if (!isSpace(mark) && IGNORED.indexOf(mark) < 0) {
      taker.joint();
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isSyllable(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> Character.isLetter(point);
    };
  }

  /// Whether a point or comma stands between two figures, or an apostrophe between two letters.
  private static boolean isInside(String text, int at) {
    if (MARKS_INSIDE.indexOf(text.charAt(at)) < 0 || at == 0 || at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char behind = text.charAt(at + 1);
    return (Character.isDigit(before) && Character.isDigit(behind))
        || (APOSTROPHES.indexOf(text.charAt(at)) >= 0
            && Character.isLetter(before)
            && Character.isLetter(behind));
  }

  private static String withoutSymbols(String text) {
    return mayHaveSymbol(text) ? SYMBOL.matcher(text).replaceAll("") : text;
  }

  /// Whether a dash or a slash stands behind a figure.
  private static boolean mayHaveSymbol(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == '/' || text.charAt(i) == '-') {
        int before = Character.isWhitespace(text.charAt(i - 1)) && i > 1 ? i - 2 : i - 1;
        if (Character.isDigit(text.charAt(before))) {
          return true;
        }
      }
    }
    return false;
  }

  private static void add(List<String> tokens, String token) {
    if (!token.equals(JOINT) || tokens.isEmpty() || !tokens.getLast().equals(JOINT)) {
      tokens.add(token);
    }
  }

  public static List<String> join(List<String> head, List<String> tail) {
    var joined = new ArrayList<>(head);
    tail.forEach(token -> add(joined, token));
    return List.copyOf(joined);
  }
}
