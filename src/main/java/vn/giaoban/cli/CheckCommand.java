package vn.giaoban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoban.cli.engine.Engine;
import vn.giaoban.cli.engine.Inspection;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.option.FollowLinks;
import vn.giaoban.cli.option.OnlyPart;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.ingest.CorpusDifferences;

/// `giaoban check`: whether the index is as it was written and holds what the folder of notices
/// holds. It changes nothing, and may run beside `serve`.
@Command(
    name = "check",
    description = {
      "Compares every file of the index with its checksum, every part of it with the others, and"
          + " the index with the folder of notices: missing, changed and extra files.",
      "Exit status 1 where something is found."
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Mixin private OnlyPart only;

  @Mixin private FollowLinks links;

  @Option(
      names = "--quick",
      description = "Only checksums of the index, and sizes of the notices' files.")
  private boolean quick;

  private final Terminal terminal;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var index = common.index(only.part());
    Engine.requireIndex(index, only.command("giaoban index"));
    var damage = quick ? Inspection.checksums(index) : Inspection.everything(index);
    if (!damage.isEmpty()) {
      tell("damaged", damage);
      terminal.complain(
          "the index %s is damaged; '%s' makes it anew"
              .formatted(index, only.command("giaoban index --full")));
      return 1;
    }
    var history = Inspection.history(index);
    tell("damaged", history);
    int status = compare(index);
    return history.isEmpty() ? status : 1;
  }

  private int compare(Path index) throws IOException {
    var corpus = common.existingCorpus();
    try (var searcher = Engine.searcher(index, Engine.names())) {
      var found = CorpusDifferences.between(corpus, links.links(), only.part(), searcher, quick);
      tell("missing", found.missing());
      tell("changed", found.changed());
      tell("extra", found.extra());
      if (!found.isEmpty()) {
        terminal.complain(
            "the index is sound, but not up to date; '%s' brings it up to date"
                .formatted(only.command("giaoban index")));
        return 1;
      }
      var status = searcher.status();
      terminal
          .out()
          .println(
              terminal.say(
                  "check.sound",
                  status.notices(),
                  status.directives() + status.assessments(),
                  Terminal.printable(corpus.toString())));
      return 0;
    }
  }

  private void tell(String what, Collection<String> found) {
    for (var one : List.copyOf(found)) {
      terminal
          .out()
          .println(
              terminal.say("check." + what) + ": " + Terminal.printable(terminal.translated(one)));
    }
  }
}
