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

/// Counts of how many documents have each value of a field, in one thread. Each segment is counted
/// by its own numbers, which lie closer together.
final class FrequencyCollector implements Collector {
  /// Makes a collector for each thread and adds up what they counted, by global ordinal.
  ///
  /// @param reader what is searched, without a wrapping that slows the reading of values
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
