package vn.giaoban.lucene.count;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.index.Generations;
import vn.giaoban.lucene.query.SelectionQuery;
import vn.giaoban.search.Selection;
import vn.giaoban.search.TimeLimitException;
import vn.giaoban.search.count.Axis;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.count.CountTable;

/// Counts the records of a selection by the values of one or two fields, in arrays over global
/// ordinals.
///
/// Safe for any number of threads.
public final class Counter {
  private final GlobalOrdinals ordinals = new GlobalOrdinals();
  private final Duration timeLimit;
  private final BlockSearcher.Shares shares;

  /// @param timeLimit of one count
  public Counter(Duration timeLimit, BlockSearcher.Shares shares) {
    this.timeLimit = timeLimit;
    this.shares = shares;
  }

  /// Counts in one generation of the index.
  ///
  /// @param query the translated query of the selection
  public CountTable count(
      Generations.Generation generation, Selection selection, Query query, Count what)
      throws IOException {
    var run = new Run(generation.reader(), new QueryTimeoutImpl(timeLimit.toMillis()));
    return run.of(selection, query, what).table(generation.number());
  }

  /// The raw counts and their axes.
  private record Counted(Grid grid, CountedAxis rows, @Nullable CountedAxis columns) {
    CountTable table(long generation) throws IOException {
      return grid.table(generation, rows, columns);
    }
  }

  private final class Run {
    private final DirectoryReader reader;
    private final QueryTimeout limit;

    Run(DirectoryReader reader, QueryTimeout limit) {
      this.reader = reader;
      this.limit = limit;
    }

    Counted of(Selection selection, Query query, Count what) throws IOException {
      return switch (what) {
        case Count.By by -> directives(selection, query, by.rows(), null);
        case Count.Crossed two -> directives(selection, query, two.rows(), two.columns());
        case Count.WordsWithin words -> words(selection, query, words);
        case Count.Notices two ->
            count(SelectionQuery.notices(selection), two.rows(), two.columns());
      };
    }

    private Counted directives(Selection selection, Query query, Axis rows, @Nullable Axis columns)
        throws IOException {
      return count(SelectionQuery.directives(selection, query), rows, columns);
    }

    private Counted count(Query selected, Axis rows, @Nullable Axis columns) throws IOException {
      return count(selected, axis(rows), columns == null ? null : axis(columns));
    }

    /// Counts in two passes: the first finds frequent words, so that rare ones need no cell.
    private Counted words(Selection selection, Query query, Count.WordsWithin what)
        throws IOException {
      var selected = SelectionQuery.directives(selection, query);
      var words = ordinals.of(reader, Fields.WORDS);
      var frequencies = search(selected, new FrequencyCollector.Manager(reader, words));
      return count(
          selected,
          axis(what.groups()),
          CountedAxis.of(words).atLeast(what.minimum(), frequencies));
    }

    private CountedAxis axis(Axis axis) throws IOException {
      return CountedAxis.of(ordinals.of(reader, CountedAxis.field(axis)));
    }

    private Counted count(Query selected, CountedAxis rows, @Nullable CountedAxis columns)
        throws IOException {
      var grid = search(selected, new GridCollector.Manager(reader, rows, columns));
      return new Counted(grid, rows, columns);
    }

    private <C extends Collector, T> T search(Query selected, CollectorManager<C, T> counting)
        throws IOException {
      var searcher = new BlockSearcher(reader, limit, shares);
      try {
        var counted = searcher.search(selected, counting);
        if (!searcher.timedOut()) {
          return counted;
        }
      } catch (ExitableDirectoryReader.ExitingReaderException _) {
        // like the timeout of the searcher itself
      }
      throw new TimeLimitException(timeLimit);
    }
  }
}
