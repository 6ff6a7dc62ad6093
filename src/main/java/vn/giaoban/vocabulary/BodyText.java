package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.text.Span;

/// The words of a text prepared for matching body names: abbreviations are expanded, "và" is kept
/// apart.
final class BodyText {
  /// What may separate two words of a name.
  private static final Pattern JOINT = Pattern.compile("[\\s*_]*[-–—/]?[\\s*_]*");

  private static final Pattern COMMA = Pattern.compile("[\\s*_]*,[\\s*_]*");
  private static final Pattern DASH = Pattern.compile("[-–—]");
  private static final Pattern DOT = Pattern.compile("\\.\\s*");

  private final String text;
  private final List<NameTokens.Token> tokens;
  private final List<String> exact;
  private final List<String> keys = new ArrayList<>();
  private final int[] keyOf;
  private final List<Integer> tokenOf = new ArrayList<>();

  BodyText(String text, NameTokens reader) {
    this(text, reader.all(text));
  }

  /// @param tokens words of `text`
  BodyText(String text, List<NameTokens.Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.exact = tokens.stream().map(NameTokens.Token::exact).toList();
    this.keyOf = new int[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      keyOf[i] = keys.size();
      if (!tokens.get(i).isAnd()) {
        keys.add(tokens.get(i).key());
        tokenOf.add(i);
      }
    }
    keyOf[tokens.size()] = keys.size();
  }

  int size() {
    return tokens.size();
  }

  String text() {
    return text;
  }

  NameTokens.Token token(int index) {
    return tokens.get(index);
  }

  List<String> exact() {
    return exact;
  }

  String exact(int index) {
    return index < 0 || index >= size() ? "" : exact.get(index);
  }

  /// The folded words without "và", and the position of `index` among them.
  List<String> keys() {
    return keys;
  }

  int keyAt(int index) {
    return keyOf[index];
  }

  /// The index of the token after word `key` - 1 of [#keys].
  int behindKey(int key) {
    return tokenOf.get(key - 1) + 1;
  }

  Span span(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /// Whether a name may start at `index`: not inside an abbreviation.
  boolean starts(int index) {
    return index == 0 || tokens.get(index - 1).start() != tokens.get(index).start();
  }

  boolean capital(int index) {
    return index < size() && Character.isUpperCase(text.codePointAt(tokens.get(index).start()));
  }

  boolean figure(int index) {
    return index < size() && Character.isDigit(text.charAt(tokens.get(index).start()));
  }

  /// Whether the word at `index` is in one case only and is not an expanded abbreviation.
  boolean spelt(int index) {
    return tokens.get(index).spelt();
  }

  private String before(int index) {
    int from = tokens.get(index - 1).end();
    int to = tokens.get(index).start();
    return from >= to ? "" : text.substring(from, to);
  }

  /// Whether only space or a dash precedes the word at `index`.
  boolean adjoins(int index) {
    if (index <= 0 || index >= size()) {
      return false;
    }
    if (isSpace(index)) {
      return true;
    }
    var gap = before(index);
    return JOINT.matcher(gap).matches()
        || (DOT.matcher(gap).matches()
            && text.substring(tokens.get(index - 1).start(), tokens.get(index - 1).end())
                .matches("(?:P|TP|TT|VP|T)"));
  }

  /// Where the part before the one at `index` ends, an "và" between them left out.
  int endBefore(int index) {
    return exact(index - 1).equals("và") ? index - 1 : index;
  }

  /// Whether exactly one space precedes the word at `index`, as mostly.
  private boolean isSpace(int index) {
    int from = tokens.get(index - 1).end();
    return tokens.get(index).start() == from + 1 && text.charAt(from) == ' ';
  }

  boolean dashed(int index) {
    return !isSpace(index) && DASH.matcher(before(index)).find();
  }

  boolean behindComma(int index) {
    return index > 0
        && index < size()
        && !isSpace(index)
        && before(index).indexOf(',') >= 0
        && COMMA.matcher(before(index)).matches();
  }

  boolean behindColon(int index) {
    return index > 0 && index < size() && !isSpace(index) && before(index).strip().equals(":");
  }

  /// Whether the words from `first` to `end` are uninterrupted: one name, or a list of names.
  boolean unbroken(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (!adjoins(i) && !behindComma(i)) {
        return false;
      }
    }
    return true;
  }

  /// The separator before the word at `index` in a canonical name.
  String joint(int index) {
    return behindComma(index) ? ", " : dashed(index) ? " - " : " ";
  }
}
