package vn.giaoban.cli.option;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import vn.giaoban.source.document.ReadLimits;

/// What reading one file may cost at most.
public final class ReadingLimits {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--limit",
      paramLabel = "NAME=NUMBER",
      description =
          "Changes what reading a file may cost; a file past a limit is named and passed over. In MiB:"
              + " file (32), unpacked (64), memory (224); in seconds: time (60); in number: entries"
              + " (1000), nesting (3), pages (1000), scans, pages whose text is"
              + " recognised in pictures (200). Such as --limit=pages=3000.")
  private Map<String, Integer> given = new LinkedHashMap<>();

  @Option(
      names = "--no-ocr",
      description =
          "Recognises no text in pictures: scans are named and passed over. Else the installed"
              + " tesseract does, and what it read is kept (~/.cache/giaoban).")
  private boolean withoutOcr;

  /// The standard limits with those asked for.
  ///
  /// @throws ParameterException for a limit that there is not, or that cannot be
  public ReadLimits limits() {
    var limits = ReadLimits.STANDARD;
    try {
      for (var limit : given.entrySet()) {
        limits = limits.with(limit.getKey(), limit.getValue());
      }
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--limit: " + e.getMessage(), e);
    }
    return withoutOcr ? limits.with("scans", 0) : limits;
  }
}
