package vn.giaoban.cli.engine;

import java.io.IOException;
import vn.giaoban.cli.engine.Updates.Rebuild;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.ingest.CorpusUnreachableException;
import vn.giaoban.ingest.RemovalsRefusedException;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.server.Remarks;
import vn.giaoban.source.FileProblem;

/// The index of a running server, which is brought up to date or made anew while questions are
/// answered. Why that cannot be done is said among the remarks; the last state answers then.
///
/// Safe for any number of threads: one at a time changes the index.
final class ServedIndex {
  private final Serving.Site site;
  private final DirectiveSearcher searcher;
  private final Remarks remarks;
  private final Terminal terminal;

  ServedIndex(Serving.Site site, DirectiveSearcher searcher, Remarks remarks, Terminal terminal) {
    this.site = site;
    this.searcher = searcher;
    this.remarks = remarks;
    this.terminal = terminal;
  }

  /// Brings it up to date before there is anything to answer from.
  ///
  /// @return whether it is
  static boolean prepare(Serving.Site site, Remarks remarks, Terminal terminal) throws IOException {
    return update(site, Rebuild.DAMAGED, remarks, terminal);
  }

  /// Brings it up to date; answers come from what it then holds.
  ///
  /// @return whether it is
  boolean update() {
    return change(Rebuild.DAMAGED);
  }

  /// Counts everything once, which makes what the counts of a new generation need. Questions are
  /// answered meanwhile.
  void warm() {
    try {
      searcher.search(
          SearchRequest.of(Selection.EVERYTHING).limitedTo(0).counting(Dimension.values()));
    } catch (IOException | RuntimeException _) {
      // Whoever asks is told.
    }
  }

  /// Makes it anew beside what is there, and answers from that.
  ///
  /// @return whether it was
  boolean makeAnew() {
    return change(Rebuild.ALWAYS);
  }

  private synchronized boolean change(Rebuild rebuild) {
    try {
      boolean done = update(site, rebuild, remarks, terminal);
      searcher.refresh();
      warm();
      return done;
    } catch (IOException e) {
      return refused(remarks, FileProblem.line(e), terminal);
    } catch (RuntimeException e) {
      return refused(remarks, "an error in the program: " + e.getMessage(), terminal);
    }
  }

  /// Leaves the last commit where the folder does not hold what it held.
  private static boolean update(
      Serving.Site site, Rebuild rebuild, Remarks remarks, Terminal terminal) throws IOException {
    try {
      var summary = Updates.run(site.request(), site.index(), rebuild, terminal);
      terminal.err().println(Updates.line(summary, terminal));
      remarks.takeBack(Remarks.Kind.NOT_UPDATED);
      return true;
    } catch (RemovalsRefusedException | CorpusUnreachableException e) {
      return refused(remarks, String.valueOf(e.getMessage()), terminal);
    }
  }

  private static boolean refused(Remarks remarks, String reason, Terminal terminal) {
    if (remarks.say(Remarks.Kind.NOT_UPDATED, reason)) {
      terminal.complain(reason);
    }
    return false;
  }
}
