package vn.giaoban.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoban.cli.engine.Engine;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.option.Output;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.export.JsonLines;
import vn.giaoban.export.NoticeSchema;

/// `giaoban export --all`: exports all notices with their directives as JSON Lines.
@Command(
    name = "export",
    description = {
      "Writes the whole record set as JSON Lines: a notice with its directives a line.",
      "The hits of a search: giaoban search --format csv, xlsx or jsonl."
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  /// What to export; exactly one option is required.
  private static final class What {
    @Option(names = "--all", required = true, description = "Every notice, in the order of ids.")
    @SuppressWarnings("UnusedVariable") // one of the two is said
    private boolean all;

    @Option(
        names = "--schema",
        required = true,
        description = "What a line holds, as JSON Schema; asks for no index.")
    private boolean schema;
  }

  @ArgGroup(multiplicity = "1")
  private What what;

  @Mixin private Output output;

  private final Terminal terminal;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (what.schema) {
      output.write(
          terminal, out -> out.write(NoticeSchema.text().getBytes(StandardCharsets.UTF_8)));
      return 0;
    }
    try (var searcher = Engine.searcher(common.index(), Engine.names())) {
      output.write(terminal, out -> searcher.streamNotices(new JsonLines<>(out, notice -> notice)));
    }
    return 0;
  }
}
