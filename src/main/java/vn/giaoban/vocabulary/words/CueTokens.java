package vn.giaoban.vocabulary.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Normalizer;
import vn.giaoban.text.Spaces;
import vn.giaoban.text.WordBounds;

/// Tokenizes a text for cue matching into [Syllables], joints and breaks.
///
/// A joint (`,`) is what may separate words in a name or list: comma, dash, slash, `&`, bracket,
/// "và". A break (`.`) ends a sentence or clause: full stop, semicolon, colon. Quotation marks are
/// dropped, and consecutive joints are merged.
public final class CueTokens {
  public static final String JOINT = ",";
  public static final String BREAK = ".";

  /// A document symbol, such as "/SNV-CCHC" in "45/SNV-CCHC" and "-KH/TU" in "192-KH/TU".
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<=\\d)\\s?[/-]\\s?\\p{Lu}[\\p{Lu}\\p{Nd}]*(?:[/&.-]+\\p{Lu}[\\p{Lu}\\p{Nd}]*)*(?!\\p{Ll})");

  private static final String BREAKS = ".;:!?\n";
  private static final String IGNORED = "\"'*_`“”‘’«»";

  /// Receives the tokens of a text.
  public interface Taker {
    /// Receives a syllable from `start` to `end` of `exact`.
    void syllable(String exact, int start, int end);

    void joint();

    void end();
  }

  private CueTokens() {}

  /// The tokens of a text, in lower case with normalized tone marks.
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

  /// Passes the tokens of a text to `taker` in order, before merging joints.
  public static void cut(String text, Taker taker) {
    var exact = Folding.exact(withoutSymbols(Normalizer.normalize(text)));
    cut(exact, WordBounds.of(exact), taker);
  }

  /// The same for a text that was read.
  ///
  /// @param exact by [Folding#exact]
  /// @param words of the text
  public static void cut(String text, String exact, WordBounds words, Taker taker) {
    if (text.equals(withoutSymbols(Normalizer.normalize(text)))) {
      cut(exact, words, taker);
    } else {
      cut(text, taker);
    }
  }

  private static void cut(String exact, WordBounds words, Taker taker) {
    int free = 0;
    for (int word = 0; word < words.count(); ) {
      int last = words.lastOfToken(word);
      marks(exact, free, words.start(word), taker);
      free = words.end(last);
      take(exact, words.start(word), free, taker);
      word = last + 1;
    }
    marks(exact, free, exact.length(), taker);
  }

  private static void marks(String exact, int start, int end, Taker taker) {
    for (int i = start; i < end; i++) {
      mark(exact.charAt(i), taker);
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
    } else if (!Spaces.isSpace(mark) && IGNORED.indexOf(mark) < 0) {
      taker.joint();
    }
  }

  private static String withoutSymbols(String text) {
    return mayHaveSymbol(text) ? SYMBOL.matcher(text).replaceAll("") : text;
  }

  /// Whether a dash or slash stands between a digit and a capital.
  private static boolean mayHaveSymbol(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == '/' || text.charAt(i) == '-') {
        int before = Character.isWhitespace(text.charAt(i - 1)) && i > 1 ? i - 2 : i - 1;
        int behind = Character.isWhitespace(text.charAt(i + 1)) ? i + 2 : i + 1;
        if (Character.isDigit(text.charAt(before)) && isCapital(text, behind)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCapital(String text, int at) {
    return at < text.length() && Character.isUpperCase(text.codePointAt(at));
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
