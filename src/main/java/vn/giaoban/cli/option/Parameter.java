package vn.giaoban.cli.option;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/// An HTTP parameter as an option of the same name: `provinceNow` becomes `--province-now`.
///
/// @param label placeholder of the value in the help; empty for a flag
/// @param several whether the option may be repeated
/// @param candidates completion candidates of the value
public record Parameter(
    String name, String label, String description, boolean several, Iterable<String> candidates) {
  /// A parameter that may be given once.
  public static Parameter of(String name, String label, String description) {
    return new Parameter(name, label, description, false, List.of());
  }

  /// The same parameter, repeatable.
  public Parameter repeatable() {
    return new Parameter(name, label, description, true, candidates);
  }

  /// A flag, true if given.
  static Parameter flag(String name, String description) {
    return of(name, "", description);
  }

  Parameter offering(Iterable<String> values) {
    return new Parameter(name, label, description, several, values);
  }

  OptionSpec option() {
    var option = OptionSpec.builder("--" + dashed()).description(description);
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
