package vn.giaoban.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.search.query.QuerySyntaxException.Problem;

/// The parser of the query language, over the tokens of [QueryLexer]. In EBNF:
///
/// ```
/// query    = [ either ] end
/// either   = all { or all }
/// all      = part { [ and ] part }
/// part     = not operand | "(" either ")" | field | quotation | words | special
/// operand  = not operand | "(" either ")" | field | quotation | word | special
/// words    = word { word }
/// special  = "*" | word with one "*" or "~" (or "~1") at its end
/// ```
///
/// Words and quotations without a letter or digit, such as a dash between words, are ignored.
///
/// For any input it returns a [Query] or throws a [QuerySyntaxException]. Safe for any number of
/// threads.
public final class QueryParser {
  private static final int MAX_DEPTH = 50;
  private static final Pattern WORD_CHARACTER = Pattern.compile("[\\p{L}\\p{N}]");

  private final FieldQueries fields;

  public QueryParser(Names names, PeriodParser periods) {
    this.fields = new FieldQueries(names, periods);
  }

  /// Parses a query.
  ///
  /// @throws QuerySyntaxException if `text` is not a valid query
  public Query parse(String text) {
    return new Run(QueryLexer.ofWhole(text)).query();
  }

  /// Parses one query.
  private final class Run {
    private final QueryLexer tokens;
    private int depth;

    Run(QueryLexer tokens) {
      this.tokens = tokens;
    }

    Query query() {
      if (tokens.peek() instanceof QueryToken.End) {
        return new Query.Everything();
      }
      var query = either();
      if (!(tokens.peek() instanceof QueryToken.End)) {
        throw problem(Problem.UNEXPECTED_PARENTHESIS, "')' without '('", "the end or a word");
      }
      return query;
    }

    private Query either() {
      var parts = new ArrayList<Query>();
      parts.add(all());
      while (tokens.peek() instanceof QueryToken.Or) {
        tokens.take();
        parts.add(all());
      }
      return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
    }

    private Query all() {
      var parts = new ArrayList<Query>();
      while (!tokens.peek().endsAll()) {
        if (!parts.isEmpty()) {
          skipAnd();
        }
        var part = part();
        if (part != null) {
          parts.add(part);
        }
      }
      if (parts.isEmpty()) {
        throw missingOperand();
      }
      return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    }

    private void skipAnd() {
      if (tokens.peek() instanceof QueryToken.And) {
        tokens.take();
        if (tokens.peek().endsAll()) {
          throw missingOperand();
        }
      }
    }

    /// Null for an ignored token.
    private @Nullable Query part() {
      var token = takeOperand();
      return token instanceof QueryToken.Word(_, var text, var literal) && !literal && isPlain(text)
          ? run(text)
          : single(token);
    }

    private Query operand() {
      var part = tokens.peek().endsAll() ? null : single(takeOperand());
      if (part == null) {
        throw missingOperand();
      }
      return part;
    }

    /// The next token, read as a word if it is an AND without operands.
    private QueryToken takeOperand() {
      var token = tokens.take();
      return token instanceof QueryToken.And(int start)
          ? new QueryToken.Word(start, "AND", false)
          : token;
    }

    /// The operand that starts with a token; only one word of a run.
    private @Nullable Query single(QueryToken token) {
      return switch (token) {
        case QueryToken.Not _ -> new Query.Not(nested(this::operand));
        case QueryToken.Open(int start) -> group(start);
        case QueryToken.Field field -> fields.of(field);
        case QueryToken.Quotation quotation -> quotation(quotation);
        case QueryToken.Word word -> word(word);
        case QueryToken.And _,
            QueryToken.Or _,
            QueryToken.Close _,
            QueryToken.Unclosed _,
            QueryToken.End _ ->
            throw missingOperand();
      };
    }

    private Query group(int open) {
      var inner = nested(this::either);
      if (tokens.take() instanceof QueryToken.End) {
        throw new QuerySyntaxException(
            Problem.UNCLOSED_PARENTHESIS, open, "'(' without ')'", "')'");
      }
      return inner;
    }

    private Query nested(Supplier<Query> inner) {
      if (++depth > MAX_DEPTH) {
        throw problem(Problem.TOO_DEEP, "the query is nested too deeply", "at most 50 levels");
      }
      var query = inner.get();
      depth--;
      return query;
    }

    /// A run of plain words.
    private @Nullable Query run(String first) {
      var words = new ArrayList<>(List.of(first));
      while (tokens.peek() instanceof QueryToken.Word(_, var text, var literal)
          && !literal
          && isPlain(text)) {
        words.add(text);
        tokens.take();
      }
      return words(String.join(" ", words), false);
    }

    private QuerySyntaxException missingOperand() {
      return problem(Problem.MISSING_OPERAND, tokens.found(), "a word, a phrase, a field or '('");
    }

    private QuerySyntaxException problem(Problem problem, String found, String expected) {
      return new QuerySyntaxException(problem, tokens.position(), found, expected);
    }
  }

  private static @Nullable Query words(String text, boolean literal) {
    var words = QueryLexer.normal(text);
    return hasWord(words) ? new Query.Words(words, literal) : null;
  }

  private static @Nullable Query quotation(QueryToken.Quotation quotation) {
    var text = quotation.text();
    if (!hasWord(text)) {
      return null;
    }
    return quotation.distance() == null
        ? new Query.Phrase(text, quotation.literal())
        : new Query.Proximity(text, quotation.distance());
  }

  private static @Nullable Query word(QueryToken.Word word) {
    if (word.text().equals("*")) {
      return new Query.Everything();
    }
    return isPlain(word.text()) ? words(word.text(), word.literal()) : special(word);
  }

  /// A prefix or fuzzy word.
  private static Query special(QueryToken.Word word) {
    int mark = firstMark(word.text());
    var stem = QueryLexer.normal(word.text().substring(0, mark));
    var tail = word.text().substring(mark);
    if (tail.equals("*") && hasWord(stem)) {
      return new Query.Prefix(stem);
    }
    if ((tail.equals("~") || tail.equals("~1")) && hasWord(stem)) {
      return new Query.Fuzzy(stem);
    }
    throw new QuerySyntaxException(
        Problem.BAD_WILDCARD,
        word.start() + mark,
        "'" + tail + "'",
        "'*' or '~' once, at the end of a word");
  }

  private static boolean isPlain(String word) {
    return firstMark(word) < 0;
  }

  private static int firstMark(String word) {
    int star = word.indexOf('*');
    int tilde = word.indexOf('~');
    return star < 0 || tilde < 0 ? Math.max(star, tilde) : Math.min(star, tilde);
  }

  private static boolean hasWord(String text) {
    return WORD_CHARACTER.matcher(text).find();
  }
}
