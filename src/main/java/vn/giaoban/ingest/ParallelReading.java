package vn.giaoban.ingest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Reads files on all processors, and hands on what they hold in their order; only a few are held
/// at a time.
final class ParallelReading {
  private static final int AHEAD = 2;

  /// Takes what a file holds.
  interface Taker {
    void take(FileContent content) throws IOException;
  }

  private ParallelReading() {}

  static void read(List<String> paths, FileReading reading, Taker taker) throws IOException {
    int threads = Math.max(1, Math.min(paths.size(), Runtime.getRuntime().availableProcessors()));
    try (var executor = Executors.newFixedThreadPool(threads)) {
      var waiting = new ArrayDeque<Future<FileContent>>();
      Iterator<String> next = paths.iterator();
      try {
        while (next.hasNext() || !waiting.isEmpty()) {
          while (next.hasNext() && waiting.size() < threads * AHEAD) {
            var path = next.next();
            waiting.add(executor.submit(() -> reading.content(path)));
          }
          taker.take(whole(result(waiting.remove()), waiting, reading));
        }
      } finally {
        waiting.forEach(each -> each.cancel(false));
      }
    }
  }

  /// Reads what lacked memory again while nothing else is read.
  private static FileContent whole(
      FileContent content, Collection<Future<FileContent>> others, FileReading reading)
      throws IOException {
    if (!content.lackedMemory()) {
      return content;
    }
    for (var other : others) {
      result(other);
    }
    return reading.content(content.path());
  }

  private static FileContent result(Future<FileContent> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("reading was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading failed", e.getCause());
    }
  }
}
