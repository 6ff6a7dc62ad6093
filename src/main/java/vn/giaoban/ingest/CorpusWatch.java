package vn.giaoban.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.SourceReader;

/// Watches a corpus folder for changes: by notifications of the file system and, since there may be
/// none, by comparing names, sizes and times every few seconds.
///
/// For one thread; [#close] by another one ends its waiting.
public final class CorpusWatch implements Closeable {
  /// How fast.
  ///
  /// @param quiet how long nothing may change before a change is told, so that a folder that is
  ///   being copied is told once
  /// @param patience how long is waited for that at most
  /// @param look how often is looked where nothing is heard; more seldom where looking takes long
  public record Pace(Duration quiet, Duration patience, Duration look) {
    /// For people who wait for what they just saved.
    public static final Pace STANDARD =
        new Pace(Duration.ofMillis(700), Duration.ofSeconds(30), Duration.ofSeconds(2));
  }

  /// At most so much of the time goes into looking.
  private static final int REST_PER_LOOK = 15;

  private final Path corpus;
  private final Links links;
  private final Pace pace;
  private final SourceReader reader = new SourceReader();
  private final Notifications notifications;

  /// Null where the folder could not be read at the last look: to read it again is a change.
  private @Nullable CorpusFiles seen;

  private Duration rest;

  /// Watches from now on.
  public CorpusWatch(Path corpus, Links links, Pace pace) throws IOException {
    this(corpus, links, pace, Notifications.MOST);
  }

  /// @param heard how many folders the file system is asked to tell of
  CorpusWatch(Path corpus, Links links, Pace pace, int heard) throws IOException {
    this.corpus = corpus;
    this.links = links;
    this.pace = pace;
    this.rest = pace.look();
    notifications = new Notifications(corpus, heard);
    seen = first();
  }

  /// Null where the folder cannot be read.
  private @Nullable CorpusFiles first() {
    try {
      return look();
    } catch (IOException _) {
      return null;
    }
  }

  /// Waits until the folder is not as it was at the last change, and then until it is left alone.
  ///
  /// @param atMost how long
  /// @return false where nothing has changed by then
  /// @throws IOException where the folder cannot be read
  public boolean awaitChange(Duration atMost) throws IOException, InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    do {
      notifications.await(rest.compareTo(atMost) < 0 ? rest : atMost);
      var now = lookAgain();
      if (seen == null || !now.isAs(seen)) {
        seen = settled(now);
        return true;
      }
    } while (System.nanoTime() < end);
    return false;
  }

  private CorpusFiles lookAgain() throws IOException {
    try {
      return look();
    } catch (IOException e) {
      seen = null;
      throw e;
    }
  }

  private CorpusFiles settled(CorpusFiles changed) throws IOException, InterruptedException {
    long end = System.nanoTime() + pace.patience().toNanos();
    var before = changed;
    while (true) {
      boolean heard = notifications.await(pace.quiet());
      var now = look();
      if ((!heard && now.isAs(before)) || System.nanoTime() > end) {
        return now;
      }
      before = now;
    }
  }

  private CorpusFiles look() throws IOException {
    long start = System.nanoTime();
    var now = CorpusFiles.list(corpus, links, reader);
    notifications.listenTo(now.folders());
    var taken = Duration.ofNanos(System.nanoTime() - start).multipliedBy(REST_PER_LOOK);
    rest = taken.compareTo(pace.look()) > 0 ? taken : pace.look();
    return now;
  }

  @Override
  public void close() throws IOException {
    notifications.close();
  }
}
