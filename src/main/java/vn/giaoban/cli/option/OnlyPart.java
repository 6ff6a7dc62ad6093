package vn.giaoban.cli.option;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import vn.giaoban.ingest.Part;

/// Which part of the corpus is read.
public final class OnlyPart {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--only",
      paramLabel = "PART",
      description =
          "Reads the files alone that the column label of catalog.csv calls so (label=public), or"
              + " those below a folder (folder=cong-khai). Everything else is as if it were not there."
              + " Its index is a folder of its own, index-label-public, unless --index names one.")
  private @Nullable String name;

  /// A command for the same part.
  public String command(String line) {
    return name == null ? line : line + " --only=\"%s\"".formatted(name);
  }

  /// The part that is asked for.
  ///
  /// @throws ParameterException for what is none
  public Part part() {
    try {
      return name == null ? Part.whole() : Part.of(name);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--only takes " + e.getMessage(), e);
    }
  }
}
