package vn.giaoban.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.Sort;

/// Collects every hit, to be asked for in an order afterwards: sorted within each segment, where
/// ids compare as numbers, and merged over the segments.
final class SortedHits implements AllHits {
  private final HitKeys keys;
  private final List<LeafHits> leaves = new ArrayList<>();

  /// A hit by its number in the index.
  ///
  /// @param key as [HitKeys] makes it
  record Place(int document, int key) {}

  SortedHits(Sort sort, IndexReader reader) throws IOException {
    this.keys = new HitKeys(sort, reader);
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    var leaf = new LeafHits(context, keys.of(context.reader()));
    leaves.add(leaf);
    return leaf;
  }

  @Override
  public ScoreMode scoreMode() {
    return keys.needScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public long size() {
    return leaves.stream().mapToLong(LeafHits::size).sum();
  }

  /// Once, after everything is collected.
  Merged inOrder() throws IOException {
    return new Merged(leaves);
  }

  /// The hits of all segments, the first at each moment.
  static final class Merged {
    private static final Comparator<LeafHits> FIRST =
        Comparator.comparingInt(LeafHits::key).thenComparing(LeafHits::id);

    private final PriorityQueue<LeafHits> heads = new PriorityQueue<>(FIRST);

    private Merged(List<LeafHits> leaves) throws IOException {
      for (var leaf : leaves) {
        leaf.sort();
        push(leaf);
      }
    }

    private void push(LeafHits leaf) throws IOException {
      if (leaf.next()) {
        heads.add(leaf);
      }
    }

    /// Null after the last.
    @Nullable Place next() throws IOException {
      var first = heads.poll();
      if (first == null) {
        return null;
      }
      var place = new Place(first.document(), first.key());
      push(first);
      return place;
    }
  }
}
