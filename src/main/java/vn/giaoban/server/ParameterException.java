package vn.giaoban.server;

import java.util.Collection;

/// A parameter of a search that is not known or has a value that it cannot have.
public final class ParameterException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final boolean known;

  ParameterException(String parameter, String message) {
    this(parameter, true, message);
  }

  private ParameterException(String parameter, boolean known, String message) {
    super(message);
    this.parameter = parameter;
    this.known = known;
  }

  static ParameterException unknown(String parameter, Collection<String> known) {
    return new ParameterException(
        parameter,
        false,
        "there is no parameter %s (there are: %s)".formatted(parameter, String.join(", ", known)));
  }

  public String parameter() {
    return parameter;
  }

  /// Whether there is such a parameter at all.
  boolean isKnown() {
    return known;
  }
}
