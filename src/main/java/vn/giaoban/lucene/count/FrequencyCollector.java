package vn.giaoban.lucene.count;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts the documents of each value of a field, in one thread. Counts by segment ordinals, which
/// have better memory locality than global ones.
final class FrequencyCollector implements Collector {
  /// Creates a collector for each thread and sums their counts by global ordinal.
  ///
  /// @param reader the unwrapped reader; a timeout wrapper slows down doc values
  record Manager(DirectoryReader reader, GlobalOrdinals.Ordinals ordinals)
      implements CollectorManager<FrequencyCollector, int[]> {
    @Override
    public FrequencyCollector newCollector() {
      return new FrequencyCollector(this);
    }

    @Override
    public int[] reduce(Collection<FrequencyCollector> collectors) {
      var sum = new int[ordinals.size()];
      for (var collector : collectors) {
        for (int i = 0; i < sum.length; i++) {
          sum[i] += collector.frequencies[i];
        }
      }
      return sum;
    }
  }

  private final Manager manager;
  private final int[] frequencies;

  private FrequencyCollector(Manager manager) {
    this.manager = manager;
    frequencies = new int[manager.ordinals.size()];
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
    private final SortedSetDocValues values;
    private final int[] numbers;
    private final int[] counts;

    Leaf(LeafReaderContext context) throws IOException {
      values = DocValues.getSortedSet(context.reader(), manager.ordinals.field());
      numbers = manager.ordinals.ofSegment(context.ord);
      counts = new int[numbers.length];
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int left = values.docValueCount(); left > 0; left--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }

    @Override
    public void finish() {
      for (int i = 0; i < counts.length; i++) {
        frequencies[numbers[i]] += counts[i];
      }
    }
  }
}
