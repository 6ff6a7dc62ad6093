package vn.giaoban.cli.option;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/// An HTTP parameter as an option of the same name: `provinceNow` becomes `--province-now`.
///
/// @param label placeholder of the value in the help; empty for a flag
/// @param several whether the option may be repeated
/// @param negatable whether a flag may be denied: `--no-nearly`
/// @param candidates completion candidates of the value
public record Parameter(
    String name,
    String label,
    String description,
    boolean several,
    boolean negatable,
    Iterable<String> candidates) {
  /// A parameter that may be given once.
  public static Parameter of(String name, String label, String description) {
    return new Parameter(name, label, description, false, false, List.of());
  }

  /// The same parameter, repeatable.
  public Parameter repeatable() {
    return new Parameter(name, label, description, true, negatable, candidates);
  }

  /// A flag, true if given.
  public static Parameter flag(String name, String description) {
    return of(name, "", description);
  }

  /// A flag that may be given or denied.
  static Parameter negatable(String name, String description) {
    return new Parameter(name, "", description, false, true, List.of());
  }

  Parameter offering(Iterable<String> values) {
    return new Parameter(name, label, description, several, negatable, values);
  }

  OptionSpec option() {
    var option = OptionSpec.builder("--" + dashed()).description(description);
    if (negatable) {
      return option.type(Boolean.class).arity("0").negatable(true).fallbackValue("true").build();
    }
    if (label.isEmpty()) {
      return option.type(boolean.class).arity("0").build();
    }
    option.arity("1").paramLabel(label).completionCandidates(candidates);
    return several
        ? option.type(List.class).auxiliaryTypes(String.class).build()
        : option.type(String.class).build();
  }

  private String dashed() {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
