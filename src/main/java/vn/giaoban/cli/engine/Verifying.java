package vn.giaoban.cli.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.Upkeep.State;
import vn.giaoban.api.Upkeep.Verification;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.server.Remarks;
import vn.giaoban.source.FileProblem;

/// Compares the files of an index with their checksums, once, from a thread of its own, while
/// questions are answered.
final class Verifying {
  private final Path index;
  private final Clock clock;
  private final Remarks remarks;
  private final Terminal terminal;
  private volatile Verification found = new Verification(State.RUNNING, null, List.of());

  Verifying(Path index, Clock clock, Remarks remarks, Terminal terminal) {
    this.index = index;
    this.clock = clock;
    this.remarks = remarks;
    this.terminal = terminal;
  }

  void start() {
    Thread.ofPlatform().daemon().name("verify").start(this::run);
  }

  Verification found() {
    return found;
  }

  private void run() {
    var damage = damage();
    if (damage != null) {
      found =
          new Verification(damage.isEmpty() ? State.SOUND : State.DAMAGED, clock.instant(), damage);
      if (!damage.isEmpty()) {
        var said =
            "%s; answers may be wrong until 'giaoban serve' is started again or 'giaoban index --full' makes it anew"
                .formatted(String.join("; ", damage));
        remarks.say(Remarks.DAMAGED, said);
        terminal.complain("the index is damaged: " + said);
      }
    }
  }

  /// Null where it cannot be told.
  private @Nullable List<String> damage() {
    try {
      return Inspection.checksums(index);
    } catch (IOException e) {
      terminal.complain("the index cannot be verified: " + FileProblem.line(e));
      return null;
    }
  }
}
