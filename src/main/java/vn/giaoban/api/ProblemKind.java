package vn.giaoban.api;

import java.util.Locale;
import vn.giaoban.search.query.QuerySyntaxException;

/// The problem types of RFC 9457. The `type` URI is `/problems/` and the constant's name in lower
/// case with hyphens; the page at that address explains it.
public enum ProblemKind {
  UNKNOWN_PARAMETER(400, "A parameter that this address does not have"),
  REPEATED_PARAMETER(400, "A parameter given more than once that can be given once"),
  CONFLICTING_PARAMETERS(400, "Parameters that cannot be given together"),
  TOO_MANY_VALUES(400, "A parameter given more often than it can be"),
  TOO_LONG(400, "A value longer than it can be"),
  UNKNOWN_VALUE(400, "A value that the parameter does not know"),
  UNKNOWN_SORT(400, "An order that there is not"),
  UNKNOWN_FACET(400, "A dimension to count that there is not"),
  BAD_FLAG(400, "A value that is neither true nor false"),
  BAD_PERIOD(400, "A period that cannot be read"),
  BAD_DAY(400, "A day that cannot be read"),
  BAD_NUMBER_OF_DAYS(400, "A number of days that cannot be asked for"),
  NO_COMPLETIONS(400, "A state that only a table of what was done can tell"),
  REVERSED_PERIOD(400, "A period that ends before it starts"),
  BAD_SIZE(400, "A number of hits that cannot be asked for"),
  TOO_MANY_PERIODS(400, "More periods than one answer holds"),
  BAD_TIMES(400, "A number of times that cannot be asked for"),
  BAD_FACET_TEXT(400, "A text that no values of a facet can be looked up by"),
  BAD_CURSOR(400, "A cursor that belongs to no answer to this question"),
  NOT_A_HIT(400, "A directive that is not among the hits of this search"),
  ANNEX_TOO_LONG(400, "An annex longer than a report can hold"),
  QUERY_UNCLOSED_QUOTE(400, "A query with a quotation that does not end"),
  QUERY_UNCLOSED_PARENTHESIS(400, "A query with a parenthesis that is not closed"),
  QUERY_UNEXPECTED_PARENTHESIS(400, "A query with a parenthesis that was not opened"),
  QUERY_MISSING_OPERAND(400, "A query with an operator that has nothing to work on"),
  QUERY_MISSING_VALUE(400, "A query with a field that has no value"),
  QUERY_UNKNOWN_FIELD(400, "A query with a field that there is not"),
  QUERY_UNKNOWN_VALUE(400, "A query with a value that its field does not know"),
  QUERY_BAD_PERIOD(400, "A query with a period that cannot be read"),
  QUERY_BAD_NUMBER(400, "A query with a number that cannot be read"),
  QUERY_BAD_WILDCARD(400, "A query with a '*' or '~' where none can stand"),
  QUERY_TOO_DEEP(400, "A query with too many parentheses inside each other"),
  QUERY_TOO_BROAD(400, "A query that stands for more words than can be sought"),
  BAD_ESCAPE(400, "An address with a '%' without two hex digits"),
  NOT_UTF_8(400, "An address that is not written in UTF-8"),
  BAD_REQUEST(400, "A request that cannot be read"),
  EDIT_REFUSED(403, "A change that this server does not let this caller make"),
  NOT_FOUND(404, "Nothing is known by this address"),
  UNKNOWN_SOURCE(404, "A file that is no source of this notice"),
  METHOD_NOT_ALLOWED(405, "A method that this address does not have"),
  CURSOR_EXPIRED(410, "The index has moved on since this page of results"),
  HOST_NOT_ALLOWED(421, "The Host header names another computer"),
  INTERNAL(500, "An error in the program"),
  TIME_LIMIT(503, "A count that could not be done in time"),
  BUSY(503, "Heavy work beside too much of it"),
  STOPPING(503, "The server is being stopped"),
  STREAM_WITHOUT_END(505, "A file that HTTP/1.0 cannot tell the end of");

  private final int status;
  private final String title;

  ProblemKind(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /// The problem type of a query syntax error.
  public static ProblemKind of(QuerySyntaxException.Problem problem) {
    return switch (problem) {
      case UNCLOSED_QUOTE -> QUERY_UNCLOSED_QUOTE;
      case UNCLOSED_PARENTHESIS -> QUERY_UNCLOSED_PARENTHESIS;
      case UNEXPECTED_PARENTHESIS -> QUERY_UNEXPECTED_PARENTHESIS;
      case MISSING_OPERAND -> QUERY_MISSING_OPERAND;
      case MISSING_VALUE -> QUERY_MISSING_VALUE;
      case UNKNOWN_FIELD -> QUERY_UNKNOWN_FIELD;
      case UNKNOWN_VALUE -> QUERY_UNKNOWN_VALUE;
      case BAD_PERIOD -> QUERY_BAD_PERIOD;
      case BAD_NUMBER -> QUERY_BAD_NUMBER;
      case BAD_WILDCARD -> QUERY_BAD_WILDCARD;
      case TOO_DEEP -> QUERY_TOO_DEEP;
    };
  }

  /// The HTTP status.
  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /// The last segment of `type`.
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
