package vn.giaoban.lucene.count;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.analysis.Fields;

/// Counts every collected document in a grid, in one thread.
final class GridCollector implements Collector {
  /// Creates a collector for each thread and merges their grids.
  ///
  /// @param reader the unwrapped reader; a timeout wrapper slows down doc values
  /// @param columns null for one axis
  record Manager(DirectoryReader reader, CountedAxis rows, @Nullable CountedAxis columns)
      implements CollectorManager<GridCollector, Grid> {
    @Override
    public GridCollector newCollector() {
      return new GridCollector(this);
    }

    @Override
    public Grid reduce(Collection<GridCollector> collectors) {
      Grid sum = null;
      for (var collector : collectors) {
        if (sum == null) {
          sum = collector.grid;
        } else {
          sum.add(collector.grid);
        }
      }
      return sum == null ? new Grid(rows, columns) : sum;
    }
  }

  private final Manager manager;
  private final Grid grid;

  private GridCollector(Manager manager) {
    this.manager = manager;
    this.grid = new Grid(manager.rows, manager.columns);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new Leaf(manager.reader.leaves().get(context.ord));
  }

  private final class Leaf implements LeafCollector {
    private final CountedAxis.Leaf rows;
    private final CountedAxis.@Nullable Leaf columns;
    private final NoticeBlocks blocks;
    private final NumericDocValues sizes;
    private final int first;

    Leaf(LeafReaderContext context) throws IOException {
      rows = new CountedAxis.Leaf(manager.rows, context);
      columns = manager.columns == null ? null : new CountedAxis.Leaf(manager.columns, context);
      blocks = new NoticeBlocks(context.reader());
      sizes = DocValues.getNumeric(context.reader(), Fields.DIRECTIVES);
      first = context.docBase + 1;
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
      int notice = blocks.noticeOf(document);
      rows.read(document);
      if (columns != null) {
        columns.read(document);
      }
      grid.add(rows, columns, first + notice, notice == document ? size(notice) : 1);
    }

    private int size(int notice) throws IOException {
      return sizes.advanceExact(notice) ? (int) sizes.longValue() : 0;
    }
  }
}
