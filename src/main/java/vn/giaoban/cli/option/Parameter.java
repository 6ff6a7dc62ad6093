package vn.giaoban.cli.option;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/// A parameter of the HTTP interface as an option of the same name: `provinceNow` is
/// `--province-now`.
///
/// @param label what its value is called in the help; empty for a flag
/// @param several whether the command line takes it again and again
/// @param candidates what a shell offers behind it
public record Parameter(
    String name, String label, String description, boolean several, Iterable<String> candidates) {
  /// One that is given once.
  public static Parameter of(String name, String label, String description) {
    return new Parameter(name, label, description, false, List.of());
  }

  /// The same where it can be given again and again.
  public Parameter repeatable() {
    return new Parameter(name, label, description, true, candidates);
  }

  /// One that is true where it is given.
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
