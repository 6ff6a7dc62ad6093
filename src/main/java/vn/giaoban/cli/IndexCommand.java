package vn.giaoban.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoban.cli.engine.Engine;
import vn.giaoban.cli.engine.Folders;
import vn.giaoban.cli.engine.IndexLock;
import vn.giaoban.cli.engine.Updates;
import vn.giaoban.cli.engine.Updates.Rebuild;
import vn.giaoban.cli.option.AllowClassified;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.option.FollowLinks;
import vn.giaoban.cli.option.OnlyPart;
import vn.giaoban.cli.option.ReadingLimits;
import vn.giaoban.cli.result.GapReport;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.ingest.IngestRequest;

/// `giaoban index`: updates the index from the folder of notices.
@Command(name = "index", description = "Reads what is new or changed and drops what is gone.")
final class IndexCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Mixin private OnlyPart only;

  @Mixin private FollowLinks links;

  @Mixin private AllowClassified classified;

  @Mixin private ReadingLimits limits;

  @Option(
      names = "--full",
      description =
          "Makes the index anew beside the old one and then takes its place, whatever state that is in.")
  private boolean full;

  @Option(
      names = "--allow-removals",
      description =
          "Lets any number of notices leave the index; otherwise a run that would take out all, or"
              + " more than a fifth and at least five, is not done.")
  private boolean allowsRemovals;

  @Option(
      names = "--missing",
      description = "Also names every notice without agency, date, province or directives.")
  private boolean missing;

  @Option(
      names = "--verify",
      description = "Reads every file to see whether it changed, whatever its size and times say.")
  private boolean verifies;

  private final Terminal terminal;

  IndexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var corpus = common.existingCorpus();
    Folders.check(corpus, common.index(only.part()));
    var guarded =
        IngestRequest.of(corpus)
            .only(only.part())
            .following(links.links())
            .allowingClassified(classified.isAllowed())
            .within(limits.limits());
    var changing = allowsRemovals ? guarded.allowingRemovals() : guarded;
    var request = verifies ? changing.verifying() : changing;
    try (var _ = IndexLock.acquire(common.index(only.part()), "giaoban index")) {
      var rebuild = full ? Rebuild.ALWAYS : Rebuild.OUTDATED;
      var summary = Updates.run(request, common.index(only.part()), rebuild, terminal);
      terminal.out().println(Updates.line(summary, terminal));
      report();
      return summary.unreadable().isEmpty() ? 0 : 1;
    }
  }

  private void report() throws IOException {
    try (var searcher = Engine.searcher(common.index(only.part()), Engine.names())) {
      var report = new GapReport(searcher, terminal);
      report.line().ifPresent(terminal.out()::println);
      if (missing) {
        report.all(terminal.out()::println);
      }
    }
  }
}
