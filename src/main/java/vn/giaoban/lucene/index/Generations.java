package vn.giaoban.lucene.index;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/// The open generations of the index: the latest, and earlier ones while a cursor may need them.
///
/// Safe for any number of threads.
public final class Generations implements Closeable {
  private static final Duration KEPT = Duration.ofMinutes(5);

  /// An open generation of the index, to be closed after use.
  ///
  /// @param headers shared by all generations
  public record Generation(CommitNotes notes, DirectoryReader reader, Headers headers)
      implements Closeable {
    public long number() {
      return notes.generation();
    }

    public Records records() {
      return new Records(reader, headers);
    }

    @Override
    public void close() throws IOException {
      reader.decRef();
    }
  }

  private record Superseded(Generation generation, Instant since) {}

  private final Readers readers;
  private final Clock clock;
  private final Headers headers = new Headers();
  private final Deque<Superseded> superseded = new ArrayDeque<>();
  private Generation current;

  public Generations(Readers readers, Clock clock) throws IOException {
    this.readers = readers;
    this.clock = clock;
    current = generation(readers.open());
  }

  private Generation generation(DirectoryReader reader) throws IOException {
    return new Generation(CommitNotes.of(reader.getIndexCommit()), reader, headers);
  }

  public synchronized Generation current() {
    current.reader().incRef();
    return current;
  }

  /// Null if it is no longer open.
  public synchronized @Nullable Generation numbered(long number) throws IOException {
    expire();
    if (current.number() == number) {
      return current();
    }
    for (var old : superseded) {
      if (old.generation().number() == number) {
        old.generation().reader().incRef();
        return old.generation();
      }
    }
    return null;
  }

  public synchronized void refresh() throws IOException {
    expire();
    var changed = readers.newerThan(current.reader());
    if (changed != null) {
      superseded.addLast(new Superseded(current, clock.instant()));
      current = generation(changed);
    }
  }

  private void expire() throws IOException {
    var limit = clock.instant().minus(KEPT);
    while (!superseded.isEmpty() && superseded.getFirst().since().isBefore(limit)) {
      superseded.removeFirst().generation().close();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    for (var old : superseded) {
      old.generation().close();
    }
    superseded.clear();
    current.close();
  }
}
