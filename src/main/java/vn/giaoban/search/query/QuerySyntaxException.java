package vn.giaoban.search.query;

/// A query that cannot be read: where, and what was expected there.
public final class QuerySyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /// What is wrong, for showing it in the reader's language.
  public enum Problem {
    UNCLOSED_QUOTE,
    UNCLOSED_PARENTHESIS,
    UNEXPECTED_PARENTHESIS,
    MISSING_OPERAND,
    MISSING_VALUE,
    UNKNOWN_FIELD,
    UNKNOWN_VALUE,
    BAD_PERIOD,
    BAD_NUMBER,
    BAD_WILDCARD,
    TOO_DEEP
  }

  private final Problem problem;
  private final int position;
  private final String expected;

  QuerySyntaxException(Problem problem, int position, String found, String expected) {
    super("at position %d: %s; expected %s".formatted(position + 1, found, expected));
    this.problem = problem;
    this.position = position;
    this.expected = expected;
  }

  public Problem problem() {
    return problem;
  }

  /// Offset in the query as typed, from 0, in UTF-16 units.
  public int position() {
    return position;
  }

  public String expected() {
    return expected;
  }
}
