package vn.giaoban.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoban.cli.engine.Folders;
import vn.giaoban.cli.engine.IndexLock;
import vn.giaoban.cli.engine.Updates;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.terminal.Terminal;

/// `giaoban index`: updates the index from the folder of notices.
@Command(name = "index", description = "Reads what is new or changed and drops what is gone.")
final class IndexCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Option(names = "--full", description = "Reads everything again.")
  private boolean full;

  private final Terminal terminal;

  IndexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var corpus = common.existingCorpus();
    Folders.check(corpus, common.index());
    try (var _ = IndexLock.acquire(common.index(), "giaoban index")) {
      var summary = Updates.run(corpus, common.index(), full, terminal);
      terminal.out().println(Updates.line(summary));
      return summary.unreadable().isEmpty() ? 0 : 1;
    }
  }
}
