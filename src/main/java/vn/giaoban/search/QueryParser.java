package vn.giaoban.search;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.QuerySyntaxException.Problem;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Normalizer;

/// Reads the query language.
///
/// ```
/// query  = [ either ]
/// either = all { ( "OR" | "HOẶC" | "|" ) all }
/// all    = part { [ "AND" ] part }
/// part   = ( "-" | "NOT" | "KHÔNG" ) part | "(" either ")" | field ":" value | [ "=" ] words
/// words  = '"' … '"' [ "~" n ] | "*" | word "*" | word "~" | word { word }
/// ```
///
/// Whatever it is given it answers with a [Query] or a [QuerySyntaxException]. Safe for any number
/// of threads.
public final class QueryParser {
  private static final int MAX_DEPTH = 50;
  private static final int MAX_DISTANCE = 100;
  private static final Set<String> OR = Set.of("OR", "HOẶC", "HOẠC");
  private static final Set<String> NOT = Set.of("NOT", "KHÔNG");
  private static final Set<String> AND = Set.of("AND");
  private static final String QUOTES = "\"“”„‟";
  private static final Pattern FIELD = Pattern.compile("[\\p{L}\\p{M}]+:");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:\\s*/\\s*(\\S.*))?");
  private static final Pattern WORD_CHARACTER = Pattern.compile("[\\p{L}\\p{N}]");

  private final Names names;
  private final PeriodParser periods;

  public QueryParser(Names names, PeriodParser periods) {
    this.names = names;
    this.periods = periods;
  }

  /// The query that `text` writes.
  ///
  /// @throws QuerySyntaxException where `text` is no query
  public Query parse(String text) {
    var run = new Run(text);
    run.skipSpaces();
    return run.atEnd() ? new Query.Everything() : run.whole();
  }

  /// One pass over one query.
  private final class Run {
    private final String text;
    private int at;
    private int depth;

    Run(String text) {
      this.text = text;
    }

    Query whole() {
      var query = either();
      if (!atEnd()) {
        throw problem(Problem.UNEXPECTED_PARENTHESIS, at, "')' without '('", "the end or a word");
      }
      return query;
    }

    private Query either() {
      var parts = new ArrayList<Query>();
      parts.add(all());
      while (takeOr()) {
        parts.add(all());
      }
      return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
    }

    private Query all() {
      var parts = new ArrayList<Query>();
      for (skipSpaces(); !endsAll(); skipSpaces()) {
        if (!parts.isEmpty() && takeOperator(AND) && endsAll()) {
          throw missingOperand();
        }
        var part = part(true);
        if (part != null) {
          parts.add(part);
        }
      }
      if (parts.isEmpty()) {
        throw missingOperand();
      }
      return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    }

    /// Null for what holds no letter and no digit, such as a dash between words.
    ///
    /// @param running whether neighbouring words belong to it
    private @Nullable Query part(boolean running) {
      skipSpaces();
      if (takeNot()) {
        return new Query.Not(nested(this::operand));
      }
      char next = text.charAt(at);
      if (next == '(') {
        return group();
      }
      if (isQuote(next)) {
        return quoted(false);
      }
      if (isLiteral()) {
        at++;
        return isQuote(text.charAt(at)) ? quoted(true) : word(true, false);
      }
      var field = FIELD.matcher(text).region(at, text.length());
      return field.lookingAt() && !isProse(field.end()) ? field(field.end()) : word(false, running);
    }

    private boolean isLiteral() {
      return text.charAt(at) == '=' && !endsOperand(at + 1) && text.charAt(at + 1) != '(';
    }

    private Query operand() {
      skipSpaces();
      var part = endsAll() ? null : part(false);
      if (part == null) {
        throw missingOperand();
      }
      return part;
    }

    private Query group() {
      int open = at++;
      var inner = nested(this::either);
      if (atEnd()) {
        throw problem(Problem.UNCLOSED_PARENTHESIS, open, "'(' without ')'", "')'");
      }
      at++;
      return inner;
    }

    private Query nested(java.util.function.Supplier<Query> inner) {
      if (++depth > MAX_DEPTH) {
        throw problem(Problem.TOO_DEEP, at, "the query is nested too deeply", "at most 50 levels");
      }
      var query = inner.get();
      depth--;
      return query;
    }

    private @Nullable Query quoted(boolean literal) {
      var phrase = quotation();
      var query =
          !atEnd() && text.charAt(at) == '~'
              ? new Query.Proximity(phrase, distance())
              : new Query.Phrase(phrase, literal);
      return hasWord(phrase) ? query : null;
    }

    /// What stands between quotes, the cursor behind them.
    private String quotation() {
      int open = at++;
      while (!atEnd() && !isQuote(text.charAt(at))) {
        at++;
      }
      if (atEnd()) {
        throw problem(Problem.UNCLOSED_QUOTE, open, "a quote that does not end", "a closing quote");
      }
      return normal(text.substring(open + 1, at++));
    }

    private int distance() {
      int start = ++at;
      while (!atEnd() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      var digits = text.substring(start, at);
      if (digits.isEmpty() || digits.length() > 3 || !endsWord(at)) {
        throw badDistance(start);
      }
      int distance = Integer.parseInt(digits);
      if (distance > MAX_DISTANCE) {
        throw badDistance(start);
      }
      return distance;
    }

    private QuerySyntaxException badDistance(int position) {
      return problem(Problem.BAD_NUMBER, position, "'~' behind a phrase", "a number from 0 to 100");
    }

    private @Nullable Query word(boolean literal, boolean running) {
      int start = at;
      var first = takeWord();
      if (first.equals("*")) {
        return new Query.Everything();
      }
      var special = special(first, start);
      if (special != null) {
        return special;
      }
      int end = running ? endOfRun() : at;
      var words = normal(text.substring(start, end));
      return hasWord(words) ? new Query.Words(words, literal) : null;
    }

    /// A prefix or fuzzy word, or null for a plain one.
    private @Nullable Query special(String word, int start) {
      if (isPlain(word)) {
        return null;
      }
      int mark = firstMark(word);
      var stem = normal(word.substring(0, mark));
      var tail = word.substring(mark);
      if (tail.equals("*") && hasWord(stem)) {
        return new Query.Prefix(stem);
      }
      if ((tail.equals("~") || tail.equals("~1")) && hasWord(stem)) {
        return new Query.Fuzzy(stem);
      }
      throw problem(
          Problem.BAD_WILDCARD,
          start + mark,
          "'" + tail + "'",
          "'*' or '~' once, at the end of a word");
    }

    /// Where the run of neighbouring plain words ends that the cursor stands in.
    private int endOfRun() {
      int end = at;
      while (true) {
        skipSpaces();
        if (endsAll() || startsAnythingElse()) {
          at = end;
          return end;
        }
        int start = at;
        var word = takeWord();
        if (!isPlain(word)) {
          at = start;
          return end;
        }
        end = at;
      }
    }

    private boolean startsAnythingElse() {
      char next = text.charAt(at);
      if (next == '(' || isQuote(next)) {
        return true;
      }
      if (isLiteral()) {
        return true;
      }
      int start = at;
      boolean operator = takeNot() || takeOperator(AND);
      at = start;
      var field = FIELD.matcher(text).region(at, text.length());
      return operator || (field.lookingAt() && !isProse(field.end()));
    }

    private Query field(int afterColon) {
      int start = at;
      var name = text.substring(at, afterColon - 1);
      var field = QueryField.named(Normalizer.normalize(name));
      if (field == null) {
        throw problem(
            Problem.UNKNOWN_FIELD,
            start,
            "no field is called '" + name + "'",
            "one of " + String.join(", ", QueryField.NAMES) + ", or the words in quotes");
      }
      at = afterColon;
      return field(field, value(), afterColon);
    }

    private String value() {
      if (endsOperand(at) || text.charAt(at) == '(') {
        throw problem(
            Problem.MISSING_VALUE, at, "a field without a value", "a value directly behind ':'");
      }
      int start = at;
      var value = isQuote(text.charAt(at)) ? quotation() : normal(takeWord());
      if (value.isBlank()) {
        throw problem(Problem.MISSING_VALUE, start, "an empty value", "a value");
      }
      return value;
    }

    private Query field(QueryField field, String value, int position) {
      return switch (field) {
        case QueryField.Of(var dimension) -> value(dimension, value, position);
        case QueryField.Dated() ->
            names.values(Dimension.DATE, value).contains(Dimension.NONE)
                ? new Query.Value(Dimension.DATE, Dimension.NONE)
                : new Query.DateRange(days(value, position));
        case QueryField.Due() -> deadline(value, position);
        case QueryField.Numbered() -> number(value, position);
        case QueryField.Citing() -> new Query.Cites(value);
      };
    }

    private Query value(Dimension dimension, String typed, int position) {
      var values = names.values(dimension, typed);
      if (values.isEmpty() && names.isClosed(dimension)) {
        throw problem(
            Problem.UNKNOWN_VALUE,
            position,
            "'" + typed + "' is no known value of " + dimension.apiName(),
            "a code or a name");
      }
      if (values.isEmpty()) {
        return new Query.Value(dimension, typed);
      }
      var parts = new ArrayList<Query>();
      values.forEach(value -> parts.add(new Query.Value(dimension, value)));
      return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
    }

    private Query deadline(String value, int position) {
      var named = names.values(Dimension.DEADLINE, value);
      return named.isEmpty()
          ? new Query.DeadlineRange(days(value, position))
          : new Query.Value(Dimension.DEADLINE, named.iterator().next());
    }

    private DayRange days(String value, int position) {
      try {
        return periods.parse(value);
      } catch (IllegalArgumentException e) {
        throw problem(
            Problem.BAD_PERIOD,
            position,
            String.valueOf(e.getMessage()),
            "a period such as 2020-Q3, 2020-08 or 2020-08-01..2020-10-15");
      }
    }

    private Query number(String value, int position) {
      var matcher = NUMBER.matcher(value);
      if (!matcher.matches()) {
        throw problem(
            Problem.BAD_NUMBER,
            position,
            "'" + value + "' is no document number",
            "a number such as 1104 or 1104/TB-SKHCN");
      }
      return new Query.NumberIs(Integer.parseInt(matcher.group(1)), matcher.group(2));
    }

    void skipSpaces() {
      while (!atEnd() && isSpace(text.charAt(at))) {
        at++;
      }
    }

    boolean atEnd() {
      return at >= text.length();
    }

    private boolean endsAll() {
      if (atEnd() || text.charAt(at) == ')') {
        return true;
      }
      int start = at;
      boolean or = takeOr();
      at = start;
      return or;
    }

    private boolean takeOr() {
      if (!atEnd() && text.charAt(at) == '|') {
        while (!atEnd() && text.charAt(at) == '|') {
          at++;
        }
        return true;
      }
      return takeOperator(OR);
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

    private String takeWord() {
      int start = at++;
      while (!endsWord(at)) {
        at++;
      }
      return text.substring(start, at);
    }

    private boolean endsWord(int position) {
      return endsOperand(position)
          || text.charAt(position) == '('
          || isQuote(text.charAt(position));
    }

    /// Whether no word, phrase or group starts at `position`.
    private boolean endsOperand(int position) {
      return position >= text.length()
          || isSpace(text.charAt(position))
          || ")|".indexOf(text.charAt(position)) >= 0;
    }

    /// Whether a colon is followed by a space and what stands before it is no field: plain text.
    private boolean isProse(int afterColon) {
      boolean spaced = afterColon >= text.length() || isSpace(text.charAt(afterColon));
      return spaced
          && QueryField.named(Normalizer.normalize(text.substring(at, afterColon - 1))) == null;
    }

    private QuerySyntaxException missingOperand() {
      return problem(
          Problem.MISSING_OPERAND,
          at,
          atEnd() ? "the end" : "'" + text.charAt(at) + "'",
          "a word, a phrase, a field or '('");
    }

    private QuerySyntaxException problem(
        Problem problem, int position, String found, String expected) {
      return new QuerySyntaxException(problem, position, found, expected);
    }
  }

  private static boolean isPlain(String word) {
    return firstMark(word) < 0;
  }

  private static int firstMark(String word) {
    int star = word.indexOf('*');
    int tilde = word.indexOf('~');
    return star < 0 || tilde < 0 ? Math.max(star, tilde) : Math.min(star, tilde);
  }

  private static boolean isQuote(char character) {
    return QUOTES.indexOf(character) >= 0;
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean hasWord(String text) {
    return WORD_CHARACTER.matcher(text).find();
  }

  private static String normal(String text) {
    return Folding.oneLine(Normalizer.normalize(text));
  }
}
