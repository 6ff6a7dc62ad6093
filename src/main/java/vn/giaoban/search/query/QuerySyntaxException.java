package vn.giaoban.search.query;

/// Thrown for an invalid query, with the position of the error and what was expected.
public final class QuerySyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /// The type of error, for messages in the user's language.
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

  /// Offset in the typed query, from 0, in UTF-16 units.
  public int position() {
    return position;
  }

  public String expected() {
    return expected;
  }
}
