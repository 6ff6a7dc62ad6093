package vn.giaoban.analytics.followups;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Hit;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sink;
import vn.giaoban.search.Sort;
import vn.giaoban.search.TimeLimitException;
import vn.giaoban.search.Totals;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;

/// Caches the chains of the latest index generation; they are built in one pass on first use.
///
/// A background thread builds them, never two at once. A caller waits up to a time limit; after
/// that, building continues for later callers.
///
/// Safe for any number of threads.
final class ChainCache {
  private static final Selection ALL =
      Selection.EVERYTHING.filter(Dimension.KIND, DimensionFilter.of("directive", "assessment"));

  private final DirectiveSearcher searcher;

  /// The latest build.
  private @Nullable FutureTask<Chains> making;

  ChainCache(DirectiveSearcher searcher) {
    this.searcher = searcher;
  }

  /// Waits up to `limit`.
  ///
  /// @throws TimeLimitException if the chains are not built by then
  Chains get(Duration limit) throws IOException {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      var chains = await(making(), end, limit);
      if (isNewest(chains)) {
        return chains;
      }
    }
  }

  private boolean isNewest(Chains chains) throws IOException {
    return chains.generation() == searcher.status().generation();
  }

  private synchronized FutureTask<Chains> making() throws IOException {
    if (making == null || isOver(making)) {
      making = new FutureTask<>(this::make);
      Thread.ofPlatform().daemon().name("follow-ups").start(making);
    }
    return making;
  }

  /// Whether the build failed or the index has changed since.
  private boolean isOver(FutureTask<Chains> task) throws IOException {
    return switch (task.state()) {
      case RUNNING -> false;
      case SUCCESS -> !isNewest(task.resultNow());
      case FAILED, CANCELLED -> true;
    };
  }

  private Chains make() throws IOException {
    var everything = new Everything();
    searcher.stream(ALL, Sort.RELEVANCE, everything);
    return Chains.of(everything.generation, everything.finder);
  }

  private static Chains await(FutureTask<Chains> task, long end, Duration limit)
      throws IOException {
    try {
      return task.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException _) {
      throw TimeLimitException.underWay(limit);
    } catch (ExecutionException e) {
      throw new IOException("follow-ups could not be found: " + e.getCause(), e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while follow-ups were looked for");
    }
  }

  /// Feeds all directives to the finder.
  private static final class Everything implements Sink<Hit> {
    private final ChainFinder finder = new ChainFinder();
    private long generation;

    @Override
    public void begin(Totals totals) {
      generation = totals.generation();
    }

    @Override
    public void accept(Hit hit) {
      finder.add(hit.directive(), hit.notice());
    }
  }
}
