package vn.giaoban.analytics;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.Hit;
import vn.giaoban.search.NoticesPage;
import vn.giaoban.search.NoticesRequest;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sink;
import vn.giaoban.search.Sort;
import vn.giaoban.search.Totals;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.count.CountTable;

/// Reads all parts of a result from one index generation, without keeping it open: if a part has
/// another generation than the first, the whole computation restarts. Equal counts are computed
/// once.
///
/// Not thread-safe.
public final class Snapshot {
  private static final int MOST_TRIES = 5;

  private final DirectiveSearcher searcher;
  private final Map<Counted, CountTable> counted = new HashMap<>();
  private @Nullable Long generation;

  private record Counted(Selection selection, Count what) {}

  /// Thrown when the index changed between two parts of a result.
  private static final class MovedOnException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MovedOnException(String message) {
      super(message);
    }
  }

  /// Computes a result from one generation.
  @FunctionalInterface
  public interface Work<T> {
    T of(Snapshot snapshot) throws IOException;
  }

  private Snapshot(DirectiveSearcher searcher) {
    this.searcher = searcher;
  }

  /// A result from one generation.
  ///
  /// @throws IOException if the index keeps changing
  public static <T> T of(DirectiveSearcher searcher, Work<T> work) throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        return work.of(new Snapshot(searcher));
      } catch (MovedOnException e) {
        if (tries == MOST_TRIES) {
          throw new IOException("the index changes faster than an answer is made", e);
        }
      }
    }
  }

  /// The generation of the parts so far.
  public long generation() {
    if (generation == null) {
      throw new IllegalStateException("nothing has been asked");
    }
    return generation;
  }

  /// Declares that a part computed elsewhere has this generation.
  public void isOf(long other) {
    if (generation != null && generation != other) {
      throw new MovedOnException("from generation %d to %d".formatted(generation, other));
    }
    generation = other;
  }

  public CountTable count(Selection selection, Count what) throws IOException {
    var key = new Counted(selection, what);
    var known = counted.get(key);
    if (known != null) {
      return known;
    }
    var table = searcher.count(selection, what);
    isOf(table.generation());
    counted.put(key, table);
    return table;
  }

  /// A page after a cursor comes from the cursor's generation if that is still open.
  public SearchResult search(SearchRequest request) throws IOException {
    var result = searcher.search(request);
    if (request.page().after() == null) {
      isOf(result.generation());
    }
    return result;
  }

  public void stream(Selection selection, Sort order, Sink<Hit> each) throws IOException {
    searcher.stream(selection, order, checked(each));
  }

  public void streamIds(Selection selection, Sink<String> each) throws IOException {
    searcher.streamIds(selection, checked(each));
  }

  private <T> Sink<T> checked(Sink<T> sink) {
    return new Sink<>() {
      @Override
      public void begin(Totals totals) throws IOException {
        isOf(totals.generation());
        sink.begin(totals);
      }

      @Override
      public void accept(T each) throws IOException {
        sink.accept(each);
      }
    };
  }

  /// One page; the next may come from another generation.
  public NoticesPage notices(NoticesRequest request) throws IOException {
    var page = searcher.notices(request);
    if (request.page().after() == null) {
      isOf(page.generation());
    }
    return page;
  }

  /// A directive that exists in this generation.
  public FiledDirective directive(String id) throws IOException {
    var filed = searcher.directive(id);
    if (filed == null) {
      throw new MovedOnException(id + " is gone");
    }
    return filed;
  }
}
