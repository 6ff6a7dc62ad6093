package vn.giaoban.api;

import java.util.Collection;
import java.util.function.Function;
import vn.giaoban.search.query.QuerySyntaxException;

/// Thrown for an unknown parameter or an invalid value.
public final class ParameterException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final String parameter;

  public ParameterException(ProblemKind kind, String parameter, String message) {
    super(message);
    this.kind = kind;
    this.parameter = parameter;
  }

  /// The exception for an invalid query.
  static ParameterException badQuery(String parameter, QuerySyntaxException e) {
    var refusal =
        new ParameterException(
            ProblemKind.of(e.problem()), parameter, "%s: %s".formatted(parameter, e.getMessage()));
    refusal.initCause(e);
    return refusal;
  }

  static ParameterException unknown(String parameter, Collection<String> known) {
    return new ParameterException(
        ProblemKind.UNKNOWN_PARAMETER,
        parameter,
        known.isEmpty()
            ? "there is no parameter %s here, nor any other".formatted(parameter)
            : "there is no parameter %s (there are: %s)"
                .formatted(parameter, String.join(", ", known)));
  }

  /// The exception for parameters that exclude each other.
  static ParameterException conflict(String parameter, String message) {
    return new ParameterException(ProblemKind.CONFLICTING_PARAMETERS, parameter, message);
  }

  public static ParameterException badCursor() {
    return new ParameterException(
        ProblemKind.BAD_CURSOR, "after", "after is not the next of an answer to this question");
  }

  /// Applies `reader` to a value and reports its errors under the parameter's name.
  public static <T, R> R reading(ProblemKind kind, String name, T given, Function<T, R> reader) {
    try {
      return reader.apply(given);
    } catch (QuerySyntaxException | ParameterException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      var reason = e.getMessage() == null ? "it cannot be read" : e.getMessage();
      var refusal = new ParameterException(kind, name, name + ": " + reason);
      refusal.initCause(e);
      throw refusal;
    }
  }

  public String parameter() {
    return parameter;
  }

  /// The problem type.
  public ProblemKind kind() {
    return kind;
  }
}
