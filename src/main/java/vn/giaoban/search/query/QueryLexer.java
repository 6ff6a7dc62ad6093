package vn.giaoban.search.query;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.query.QuerySyntaxException.Problem;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Normalizer;

/// The lexer of the query language; produces tokens lazily.
///
/// ```
/// token     = or | and | not | "(" | ")" | field | [ "=" ] quotation | [ "=" ] word
/// or        = "OR" | "HOẶC" | "|" { "|" }
/// and       = "AND"
/// not       = "NOT" | "KHÔNG" | "-" directly before its operand
/// field     = name ":" ( word | quotation without distance )
/// quotation = '"' { any but '"' } '"' [ "~" [ digit [ digit [ digit ]]]]
/// word      = any but space, ")", "|", "(", '"' { any but these }
/// ```
///
/// Operators are whole words in capitals. `"` also stands for curved quotes and `« »`, and for `‘
/// ’` before and behind a quotation; elsewhere `’` is an apostrophe. An unknown field name is a
/// `word` if a space follows its colon ("Lưu ý: …"), and an error elsewhere.
///
/// For a query being typed nothing is an error: the last quotation may be [QueryToken.Unclosed],
/// values may be empty, and unknown field names are words.
final class QueryLexer {
  private static final int MAX_DISTANCE = 100;
  private static final Set<String> OR = Set.of("OR", "HOẶC", "HOẠC");
  private static final Set<String> NOT = Set.of("NOT", "KHÔNG");
  private static final Set<String> AND = Set.of("AND");
  private static final String QUOTES = "\"“”„‟«»";
  private static final char SINGLE_OPENING = '‘';
  private static final char SINGLE_CLOSING = '’';
  private static final Pattern FIELD = Pattern.compile("[\\p{L}\\p{M}]+:");

  private final String text;
  private final boolean typed;
  private int at;
  private @Nullable QueryToken next;

  private QueryLexer(String text, boolean typed) {
    this.text = text;
    this.typed = typed;
  }

  static QueryLexer ofWhole(String text) {
    return new QueryLexer(text, false);
  }

  /// A lexer for a query being typed.
  static QueryLexer ofTyped(String text) {
    return new QueryLexer(text, true);
  }

  /// Returns the next token without consuming it.
  QueryToken peek() {
    if (next == null) {
      next = read();
    }
    return next;
  }

  /// Consumes and returns the next token.
  QueryToken take() {
    var token = peek();
    next = null;
    return token;
  }

  /// The start of the next token, or the end of the last one if none was peeked at.
  int position() {
    return next == null ? at : next.start();
  }

  /// The text at [#position], for a message.
  String found() {
    return position() >= text.length() ? "the end" : "'" + text.charAt(position()) + "'";
  }

  private QueryToken read() {
    skipSpaces();
    int start = at;
    if (at >= text.length()) {
      return new QueryToken.End(start);
    }
    if (takeOr()) {
      return new QueryToken.Or(start);
    }
    if (takeNot()) {
      return new QueryToken.Not(start);
    }
    return switch (text.charAt(at)) {
      case '(' -> new QueryToken.Open(at++);
      case ')' -> new QueryToken.Close(at++);
      default -> operand();
    };
  }

  private QueryToken operand() {
    int start = at;
    if (takeOperator(AND)) {
      return new QueryToken.And(start);
    }
    boolean literal = takeLiteral();
    if (opensQuotation()) {
      return isUnclosed()
          ? unclosed(null)
          : new QueryToken.Quotation(start, quotation(), literal, distance());
    }
    var field = FIELD.matcher(text).region(at, text.length());
    return !literal && field.lookingAt() && !isProse(field.end())
        ? field(field.end())
        : new QueryToken.Word(at, takeWord(), literal);
  }

  private boolean takeOr() {
    int start = at;
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
    }
    return at > start || takeOperator(OR);
  }

  private boolean takeNot() {
    if (text.charAt(at) == '-' && !endsOperand(at + 1)) {
      at++;
      return true;
    }
    return takeOperator(NOT);
  }

  private boolean takeOperator(Set<String> operators) {
    int start = at;
    if (!endsWord(at) && operators.contains(normal(takeWord()))) {
      skipSpaces();
      return true;
    }
    at = start;
    return false;
  }

  private boolean takeLiteral() {
    if (text.charAt(at) != '=' || endsOperand(at + 1) || text.charAt(at + 1) == '(') {
      return false;
    }
    at++;
    return true;
  }

  /// Whether the quotation that starts here is still being typed.
  private boolean isUnclosed() {
    return typed && closing() == text.length();
  }

  private QueryToken unclosed(@Nullable QueryField field) {
    int start = at;
    at = text.length();
    return new QueryToken.Unclosed(start, field);
  }

  /// The end of the quotation that starts here; the end of the text if unclosed.
  private int closing() {
    boolean single = text.charAt(at) == SINGLE_OPENING;
    int close = at + 1;
    while (close < text.length()
        && !(single ? text.charAt(close) == SINGLE_CLOSING : isQuote(text.charAt(close)))) {
      close++;
    }
    return close;
  }

  /// Whether a quotation starts here; an opening single quote that nothing closes is a letter.
  private boolean opensQuotation() {
    return isQuote(text.charAt(at))
        || (text.charAt(at) == SINGLE_OPENING && closing() < text.length());
  }

  private String quotation() {
    int open = at;
    int close = closing();
    if (close == text.length()) {
      throw new QuerySyntaxException(
          Problem.UNCLOSED_QUOTE, open, "a quote that does not end", "a closing quote");
    }
    at = close + 1;
    return normal(text.substring(open + 1, close));
  }

  private @Nullable Integer distance() {
    if (at >= text.length() || text.charAt(at) != '~') {
      return null;
    }
    int start = ++at;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    var digits = text.substring(start, at);
    boolean fits = !digits.isEmpty() && digits.length() <= 3 && endsWord(at);
    int distance = fits ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    if (distance > MAX_DISTANCE && !typed) {
      throw new QuerySyntaxException(
          Problem.BAD_NUMBER, start, "'~' behind a phrase", "a number from 0 to 100");
    }
    return distance;
  }

  private QueryToken field(int afterColon) {
    int start = at;
    var name = text.substring(at, afterColon - 1);
    var field = QueryField.named(Normalizer.normalize(name));
    if (field == null) {
      throw new QuerySyntaxException(
          Problem.UNKNOWN_FIELD,
          start,
          "no field is called '" + name + "'",
          "one of " + String.join(", ", QueryField.names()) + ", or the words in quotes");
    }
    at = afterColon;
    return at < text.length() && opensQuotation() && isUnclosed()
        ? unclosed(field)
        : new QueryToken.Field(start, field, value(), afterColon);
  }

  private String value() {
    if (endsOperand(at) || text.charAt(at) == '(') {
      if (typed) {
        return "";
      }
      throw new QuerySyntaxException(
          Problem.MISSING_VALUE, at, "a field without a value", "a value directly behind ':'");
    }
    int start = at;
    var value = opensQuotation() ? quotation() : normal(takeWord());
    if (value.isBlank() && !typed) {
      throw new QuerySyntaxException(Problem.MISSING_VALUE, start, "an empty value", "a value");
    }
    return value;
  }

  private String takeWord() {
    int start = at++;
    while (!endsWord(at)) {
      at++;
    }
    return text.substring(start, at);
  }

  /// Whether a colon is followed by a space and preceded by no field name: prose.
  private boolean isProse(int afterColon) {
    boolean spaced = afterColon >= text.length() || isSpace(text.charAt(afterColon));
    return (spaced || typed)
        && QueryField.named(Normalizer.normalize(text.substring(at, afterColon - 1))) == null;
  }

  private boolean endsWord(int position) {
    return endsOperand(position) || text.charAt(position) == '(' || isQuote(text.charAt(position));
  }

  /// Whether no operand starts at `position`.
  private boolean endsOperand(int position) {
    return position >= text.length()
        || isSpace(text.charAt(position))
        || ")|".indexOf(text.charAt(position)) >= 0;
  }

  private void skipSpaces() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  static boolean isQuote(char character) {
    return QUOTES.indexOf(character) >= 0;
  }

  static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /// The normal form of words in queries.
  static String normal(String text) {
    return Folding.oneLine(Normalizer.normalize(text));
  }
}
