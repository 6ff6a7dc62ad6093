package vn.giaoban.cli.engine;

import java.io.IOException;
import vn.giaoban.analytics.deadlines.Completions;
import vn.giaoban.analytics.deadlines.CompletionsFile;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.search.DirectiveSearcher;

/// Reads the completions table given to a command.
public final class KnownCompletions {
  private KnownCompletions() {}

  /// Reads a completions table; invalid rows are reported.
  ///
  /// @throws JobException if the file cannot be read
  public static Completions read(
      CompletionsFile file, DirectiveSearcher searcher, Terminal terminal) throws IOException {
    var path = file.path();
    if (file.isLacking()) {
      throw new JobException("there is no file " + path);
    }
    try {
      var known = file.read(searcher, Engine.periods().today());
      known
          .refused()
          .forEach(row -> terminal.complain("%s:%d: %s".formatted(path, row.line(), row.reason())));
      return known;
    } catch (IllegalArgumentException e) {
      throw new JobException(String.valueOf(e.getMessage()));
    }
  }
}
