package vn.giaoban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.giaoban.cli.engine.Engine;
import vn.giaoban.cli.engine.IndexLock;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.source.FileProblem;

/// `giaoban restore`: makes a backup the index.
@Command(
    name = "restore",
    description = {
      "Makes what 'giaoban backup' wrote the index. It is verified first, and the index that is there"
          + " stays until then.",
      "'giaoban serve' must not run meanwhile."
    })
final class RestoreCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "FILE", description = "What 'giaoban backup' wrote.")
  private Path file;

  private final Terminal terminal;

  RestoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new JobException("there is no file " + file);
    }
    try (var _ = IndexLock.acquire(common.index(), "giaoban restore")) {
      restore();
    }
    try (var index = Engine.searcher(common.index(), Engine.names())) {
      var status = index.status();
      terminal
          .out()
          .println(
              terminal.say(
                  "restored",
                  status.notices(),
                  status.directives() + status.assessments(),
                  terminal.moment(status.updatedAt())));
    }
    return 0;
  }

  private void restore() {
    try {
      LuceneWriter.restore(common.index(), file);
    } catch (IOException e) {
      throw new JobException(
          "%s: %s; the index %s is as it was"
              .formatted(file, FileProblem.reason(e), common.index()));
    }
  }
}
