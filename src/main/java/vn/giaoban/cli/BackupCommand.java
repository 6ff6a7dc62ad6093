package vn.giaoban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.giaoban.cli.engine.Engine;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.option.OutputFile;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.lucene.LuceneSearcher;

/// `giaoban backup`: one state of the index and its history as a file.
@Command(
    name = "backup",
    description = {
      "Writes the index and its history to a file, which is then read back and verified.",
      "'giaoban serve' may run meanwhile. The notices themselves are not in it."
    })
final class BackupCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "FILE", description = "Where to; what is there is replaced at the end.")
  private Path file;

  private final Terminal terminal;

  BackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new JobException(file + " is no file that a backup can take the place of");
    }
    Engine.requireIndex(common.index(), "giaoban index");
    new OutputFile(file)
        .write(out -> LuceneSearcher.backup(common.index(), out), LuceneSearcher::verifyBackup);
    terminal
        .out()
        .println(terminal.say("backup", Terminal.printable(file.toString()), Files.size(file)));
    return 0;
  }
}
