package vn.giaoban.lucene.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.DocIdSetBuilder;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.query.Restrictions;
import vn.giaoban.search.dimension.Dimension;

/// Drill-sideways in one pass over the documents that match a query without the restrictions of
/// counted dimensions. A document that passes every restriction is a hit and counts in every facet;
/// one that fails a single restriction counts in the facet of that dimension, so that its
/// alternative values stay visible.
///
/// Documents are taken in batches, one column after another.
final class SidewaysCollector implements Collector {
  private static final int BATCH = 1_024;

  private final DirectoryReader reader;
  private final Columns columns;
  private final List<Restriction> restrictions;
  private final List<Dimension> facets;
  private final boolean impliesKind;
  private final QueryTimeout limit;
  private final @Nullable DocIdSet[] hits;
  private final List<Leaf> leaves = new ArrayList<>();
  private boolean cutShort;

  /// @param reader not wrapped
  /// @param restricted the restrictions that are not part of the query
  /// @param limit of the search, looked at before each column too, which may have to be made
  SidewaysCollector(
      DirectoryReader reader,
      Columns columns,
      Restrictions restricted,
      Set<Dimension> facets,
      QueryTimeout limit) {
    this.reader = reader;
    this.columns = columns;
    this.facets = List.copyOf(facets);
    this.limit = limit;
    this.impliesKind = restricted.impliesKind();
    this.hits = new DocIdSet[reader.leaves().size()];
    this.restrictions = new ArrayList<>();
    for (var dimension : restricted.filters().keySet()) {
      restrictions.add(new Restriction(reader, columns, restricted, dimension));
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    var leaf = new Leaf(context);
    leaves.add(leaf);
    return leaf;
  }

  /// Whether the time limit was exceeded before all columns were made.
  boolean isCutShort() {
    return cutShort;
  }

  private void checkTime() {
    if (limit.shouldExit()) {
      cutShort = true;
      throw new CollectionTerminatedException();
    }
  }

  /// Matches the hits so far.
  Query hits() {
    return new CollectedHits(hits);
  }

  /// The counts so far.
  Tally tally(GlobalOrdinals ordinals) throws IOException {
    var counted = new EnumMap<Dimension, List<Tally.OfValue>>(Dimension.class);
    for (int i = 0; i < facets.size(); i++) {
      var facet = facets.get(i);
      counted.put(facet, values(i, ordinals.of(reader, Fields.facet(facet))));
    }
    return new Tally(
        leaves.stream().mapToLong(leaf -> leaf.total).sum(),
        leaves.stream().mapToLong(leaf -> leaf.leftOut).sum(),
        counted);
  }

  private List<Tally.OfValue> values(int facet, GlobalOrdinals.Ordinals ordinals)
      throws IOException {
    var counts = new long[ordinals.size()];
    for (var leaf : leaves) {
      leaf.counters[facet].addTo(counts, ordinals.ofSegment(leaf.segment));
    }
    var found = new int[counts.length];
    int size = 0;
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        found[size++] = ordinal;
      }
    }
    var values = ordinals.values(Arrays.copyOf(found, size));
    var counted = new ArrayList<Tally.OfValue>(size);
    for (int i = 0; i < size; i++) {
      counted.add(new Tally.OfValue(values[i], counts[found[i]]));
    }
    return counted;
  }

  /// Counts the sets of one column.
  private static final class Counter {
    private final ValueColumn column;
    private final int[] counts;

    Counter(ValueColumn column) {
      this.column = column;
      this.counts = new int[column.size()];
    }

    void count(int[] documents, int size) {
      for (int i = 0; i < size; i++) {
        counts[column.set(documents[i])]++;
      }
    }

    /// Adds the counts of single values by global ordinal.
    void addTo(long[] totals, int[] global) {
      for (int set = 0; set < counts.length; set++) {
        if (counts[set] > 0) {
          for (int ordinal : column.values(set)) {
            totals[global[ordinal]] += counts[set];
          }
        }
      }
    }
  }

  private final class Leaf implements LeafCollector {
    private final int segment;
    private final Counter[] counters = new Counter[facets.size()];
    private final Restriction.OfSegment[] restricted;
    private final DocIdSetBuilder accepted;
    private final int[] batch = new int[BATCH];
    private final int[] failed = new int[BATCH];
    private final int[] chosen = new int[BATCH];
    private int pending;
    private long total;
    private long leftOut;

    Leaf(LeafReaderContext context) throws IOException {
      segment = context.ord;
      accepted = new DocIdSetBuilder(context.reader().maxDoc());
      for (int i = 0; i < counters.length; i++) {
        checkTime();
        counters[i] = new Counter(columns.of(reader, Fields.facet(facets.get(i)))[segment]);
      }
      restricted = new Restriction.OfSegment[restrictions.size()];
      for (int i = 0; i < restricted.length; i++) {
        checkTime();
        restricted[i] = restrictions.get(i).of(segment);
      }
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) {
      batch[pending++] = document;
      if (pending == BATCH) {
        take();
      }
    }

    @Override
    public void collect(DocIdStream documents) {
      take();
      while (documents.mayHaveRemaining()) {
        pending = documents.intoArray(batch);
        take();
      }
    }

    @Override
    public void finish() throws IOException {
      take();
      hits[segment] = accepted.build();
    }

    private void take() {
      if (pending > 0) {
        Arrays.fill(failed, 0, pending, 0);
        for (int i = 0; i < restricted.length; i++) {
          restricted[i].mark(batch, pending, 1 << i, failed);
        }
        takeHits(choose(0));
        for (int i = 0; i < restricted.length; i++) {
          takeFailed(restrictions.get(i).dimension(), choose(1 << i));
        }
        pending = 0;
      }
    }

    /// Chooses the documents of the batch that failed just these restrictions; returns how many.
    private int choose(int restrictions) {
      int size = 0;
      for (int i = 0; i < pending; i++) {
        chosen[size] = batch[i];
        size += failed[i] == restrictions ? 1 : 0;
      }
      return size;
    }

    private void takeHits(int size) {
      total += size;
      var adder = accepted.grow(size);
      for (int i = 0; i < size; i++) {
        adder.add(chosen[i]);
      }
      for (var counter : counters) {
        counter.count(chosen, size);
      }
    }

    private void takeFailed(Dimension refusing, int size) {
      if (refusing == Dimension.KIND && impliesKind) {
        leftOut += size;
      }
      int counted = facets.indexOf(refusing);
      if (counted >= 0) {
        counters[counted].count(chosen, size);
      }
    }
  }
}
