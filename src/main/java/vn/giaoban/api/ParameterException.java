package vn.giaoban.api;

import java.util.Collection;
import java.util.function.Function;
import vn.giaoban.search.query.QuerySyntaxException;

/// A parameter of a search that is not known or has a value that it cannot have.
public final class ParameterException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final String parameter;

  public ParameterException(ProblemKind kind, String parameter, String message) {
    super(message);
    this.kind = kind;
    this.parameter = parameter;
  }

  /// Of a parameter whose value is no query.
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

  /// Of a parameter that cannot stand beside another one.
  static ParameterException conflict(String parameter, String message) {
    return new ParameterException(ProblemKind.CONFLICTING_PARAMETERS, parameter, message);
  }

  public static ParameterException badCursor() {
    return new ParameterException(
        ProblemKind.BAD_CURSOR, "after", "after is not the next of an answer to this question");
  }

  /// Reads a value, and has what it is refused for told under its parameter's name.
  public static <T, R> R reading(ProblemKind kind, String name, T given, Function<T, R> reader) {
    try {
      return reader.apply(given);
    } catch (QuerySyntaxException | ParameterException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      var reason = e.getMessage() == null ? "it cannot be read" : e.getMessage();
      throw new ParameterException(kind, name, name + ": " + reason);
    }
  }

  public String parameter() {
    return parameter;
  }

  /// What is wrong with it.
  public ProblemKind kind() {
    return kind;
  }
}
