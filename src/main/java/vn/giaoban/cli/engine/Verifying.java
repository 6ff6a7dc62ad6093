package vn.giaoban.cli.engine;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.giaoban.api.Upkeep.State;
import vn.giaoban.api.Upkeep.Verification;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.server.Remarks;
import vn.giaoban.source.FileProblem;

/// Compares the files of a served index with their checksums after the start and then every day,
/// from a thread of its own, while questions are answered. A damaged index is made anew where the
/// notices are there.
final class Verifying implements Closeable {
  private static final Duration NEXT_ATTEMPT = Duration.ofMinutes(10);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Path folder;
  private final ServedIndex index;
  private final Duration interval;
  private final Clock clock;
  private final Remarks remarks;
  private final Terminal terminal;
  private final Thread thread = Thread.ofPlatform().daemon().name("verify").unstarted(this::run);
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Verification found = new Verification(State.RUNNING, null, List.of());

  /// @param folder of the index
  Verifying(
      Path folder,
      ServedIndex index,
      Duration interval,
      Clock clock,
      Remarks remarks,
      Terminal terminal) {
    this.folder = folder;
    this.index = index;
    this.interval = interval;
    this.clock = clock;
    this.remarks = remarks;
    this.terminal = terminal;
  }

  void start() {
    thread.start();
  }

  /// Ends it; an index that is being made anew is waited for a little.
  @Override
  public void close() {
    closed.countDown();
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  Verification found() {
    return found;
  }

  private void run() {
    try {
      do {
        verify();
      } while (!closed.await(pause().toNanos(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException _) {
      // Nobody asks any more.
    }
  }

  private Duration pause() {
    return found.state() == State.DAMAGED ? NEXT_ATTEMPT : interval;
  }

  private void verify() {
    try {
      Inspection.history(folder).forEach(line -> say(Remarks.Kind.HISTORY, line));
      if (!isSound() && index.makeAnew()) {
        isSound();
      }
    } catch (IOException e) {
      terminal.complain("the index cannot be verified: " + FileProblem.line(e));
    }
  }

  private boolean isSound() throws IOException {
    var before = found.damage();
    var damage = Inspection.checksums(folder);
    var state = damage.isEmpty() ? State.SOUND : State.DAMAGED;
    found = new Verification(state, clock.instant(), damage);
    if (state == State.DAMAGED) {
      say(Remarks.Kind.DAMAGED, told(damage) + "; answers may be wrong until it is made anew");
    } else if (!before.isEmpty()) {
      remarks.takeBack(Remarks.Kind.DAMAGED);
      say(Remarks.Kind.MENDED, told(before) + "; it was made anew");
    }
    return state == State.SOUND;
  }

  private static String told(List<String> damage) {
    return String.join("; ", damage);
  }

  private void say(Remarks.Kind kind, String text) {
    if (remarks.say(kind, text)) {
      terminal.complain("the index: " + text);
    }
  }
}
