package vn.giaoban.cli.engine;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.time.Duration;
import vn.giaoban.ingest.CorpusWatch;

/// Keeps an index in step with its folder of notices from a thread of its own, while questions are
/// answered. What cannot be taken in is tried again; the last state answers until then.
final class Following implements Closeable {
  private static final Duration ROUND = Duration.ofMinutes(10);
  private static final Duration NEXT_ATTEMPT = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final CorpusWatch watch;
  private final Update update;
  private final Thread thread = Thread.ofPlatform().daemon().name("watch").unstarted(this::run);
  private boolean upToDate = true;

  /// Brings the index up to date and answers from it.
  interface Update {
    /// Whether it could be done; why not is said.
    boolean run();
  }

  /// @param watch closed with this
  Following(CorpusWatch watch, Update update) {
    this.watch = watch;
    this.update = update;
  }

  /// @param current whether the index is up to date
  void start(boolean current) {
    upToDate = current;
    thread.start();
  }

  private void run() {
    try {
      while (true) {
        if (isToBeUpdated()) {
          upToDate = update.run();
        }
      }
    } catch (ClosedWatchServiceException | InterruptedException _) {
      // Nobody is to be told of changes any more.
    }
  }

  private boolean isToBeUpdated() throws InterruptedException {
    try {
      return watch.awaitChange(upToDate ? ROUND : NEXT_ATTEMPT) || !upToDate;
    } catch (IOException _) {
      // The update says why the folder cannot be read, once.
      return upToDate;
    }
  }

  /// Ends it; a change that is being taken in is waited for a little.
  @Override
  public void close() throws IOException {
    watch.close();
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
