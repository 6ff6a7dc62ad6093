package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Normalizer;
import vn.giaoban.text.Syllables;

/// Cuts a text into syllables, joints and breaks, the form in which cues are looked for.
///
/// A joint (`,`) is whatever may stand inside a name or a list: comma, dash, slash, `&`, bracket,
/// "và". A break (`.`) ends a sentence or a clause: full stop, semicolon, colon. Quotation marks
/// are left out, and joints in a row are one.
final class CueTokens {
  static final String JOINT = ",";
  static final String BREAK = ".";

  /// A document's symbol, such as the "/SNV-CCHC" of "45/SNV-CCHC" and the "-KH/TU" of "192-KH/TU".
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<=\\d)\\s?[/-]\\s?\\p{Lu}[\\p{Lu}\\p{Nd}]*(?:[/&.-]+\\p{Lu}[\\p{Lu}\\p{Nd}]*)*(?!\\p{Ll})");

  private static final Set<String> AND = Set.of("và", "va");
  private static final String BREAKS = ".;:!?";
  private static final String LEFT_OUT = "\"'*_`“”‘’«»";

  private CueTokens() {}

  /// The tokens of a text, in lower case, tone marks in one place.
  static List<String> of(String text) {
    var words = SYMBOL.matcher(Normalizer.normalize(text)).replaceAll("");
    var found = new ArrayList<String>();
    for (var line : Folding.exact(words).split("\n", -1)) {
      Syllables.withSigns(line).stream()
          .map(Syllables.Token::text)
          .filter(token -> LEFT_OUT.indexOf(token) < 0)
          .forEach(token -> add(found, kind(token)));
      add(found, BREAK);
    }
    return List.copyOf(found.subList(0, found.size() - 1));
  }

  private static void add(List<String> tokens, String token) {
    if (!token.equals(JOINT) || tokens.isEmpty() || !tokens.getLast().equals(JOINT)) {
      tokens.add(token);
    }
  }

  private static String kind(String token) {
    if (Character.isLetterOrDigit(token.charAt(0))) {
      return AND.contains(token) ? JOINT : token;
    }
    return BREAKS.contains(token) ? BREAK : JOINT;
  }

  static List<String> join(List<String> head, List<String> tail) {
    var joined = new ArrayList<>(head);
    tail.forEach(token -> add(joined, token));
    return List.copyOf(joined);
  }

  /// Whether no letter has a mark, as where a text was typed without Vietnamese keys.
  static boolean unmarked(List<String> tokens) {
    return tokens.stream().allMatch(token -> token.chars().allMatch(letter -> letter < 128));
  }

  /// Whether the tokens from `from` (inclusive) to `to` hold at most `most` syllables and no break.
  static boolean isGap(List<String> tokens, int from, int to, int most) {
    int syllables = 0;
    for (var token : tokens.subList(from, to)) {
      if (token.equals(BREAK)) {
        return false;
      }
      syllables += token.equals(JOINT) ? 0 : 1;
    }
    return syllables <= most;
  }
}
