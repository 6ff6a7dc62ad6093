package vn.giaoban.analytics;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import vn.giaoban.search.Count;
import vn.giaoban.search.CountTable;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.SearchRequest;

/// Counts for one answer, all of one state of the index; the same count is made once. For one
/// thread.
final class Counts {
  private final DirectiveSearcher searcher;
  private final Map<Asked, CountTable> known = new HashMap<>();
  private long generation = -1;

  private record Asked(SearchRequest selection, Count what) {}

  /// The index has changed between two counts.
  static final class MovedOnException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MovedOnException(long from, long to) {
      super("the index has moved on from generation %d to %d".formatted(from, to));
    }
  }

  /// Makes an answer of counts.
  interface Work<T> {
    T answer(Counts counts) throws IOException;
  }

  private Counts(DirectiveSearcher searcher) {
    this.searcher = searcher;
  }

  /// An answer from one state of the index, begun anew where the index changes meanwhile.
  ///
  /// @throws IOException where it changes again and again
  static <T> T inOneGeneration(DirectiveSearcher searcher, Work<T> work) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.answer(new Counts(searcher));
      } catch (MovedOnException e) {
        if (attempt == 5) {
          throw new IOException(e);
        }
      }
    }
  }

  /// @throws MovedOnException where it is of another generation than the first
  CountTable of(SearchRequest selection, Count what) throws IOException {
    var asked = new Asked(selection, what);
    var held = known.get(asked);
    if (held != null) {
      return held;
    }
    var table = searcher.count(selection, what);
    if (generation >= 0 && generation != table.generation()) {
      throw new MovedOnException(generation, table.generation());
    }
    generation = table.generation();
    known.put(asked, table);
    return table;
  }

  /// Of the counts made so far.
  long generation() {
    return generation;
  }
}
