package vn.giaoban.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The message for an invalid command line, with suggestions.
final class UsageError {
  private UsageError() {}

  static String reason(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched ? unknown(unmatched) : message(e);
  }

  private static String message(ParameterException e) {
    @Nullable String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private static String unknown(UnmatchedArgumentException e) {
    var typed = e.getUnmatched().getFirst();
    boolean isOption = typed.startsWith("-");
    var spec = e.getCommandLine().getCommandSpec();
    var alike = e.getSuggestions();
    var reason = "there is no %s %s".formatted(isOption ? "option" : "command", typed);
    if (!alike.isEmpty()) {
      return "%s; did you mean %s?".formatted(reason, alike.getFirst());
    }
    if (isOption && !spec.positionalParameters().isEmpty()) {
      return reason + "; what begins with - and is no option stands behind --";
    }
    return spec.subcommands().isEmpty() && !isOption ? "'%s' is too much".formatted(typed) : reason;
  }
}
