package vn.giaoban.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.query.Restrictions;
import vn.giaoban.search.dimension.Dimension;

/// Drill-sideways in one pass over the documents that match the query without filters. A document
/// that passes every filter is a hit and counts in every facet; one that fails a single filter
/// counts in the facet of that dimension, so that its alternative values stay visible.
final class DrillSidewaysCollector implements Collector {
  private final Collector hits;
  private final Restrictions restrictions;
  private final Set<Dimension> facets;
  private final List<Leaf> leaves = new ArrayList<>();

  DrillSidewaysCollector(Collector hits, Restrictions restrictions, Set<Dimension> facets) {
    this.hits = hits;
    this.restrictions = restrictions;
    this.facets = facets;
  }

  /// Collects all matches of `query` in the calling thread.
  void over(IndexSearcher searcher, Query query) throws IOException {
    searcher.search(query, new Alone(this));
  }

  /// A collector manager for a single-threaded search, which asks for one collector.
  private record Alone(DrillSidewaysCollector collector)
      implements CollectorManager<DrillSidewaysCollector, DrillSidewaysCollector> {
    @Override
    public DrillSidewaysCollector newCollector() {
      return collector;
    }

    @Override
    public DrillSidewaysCollector reduce(Collection<DrillSidewaysCollector> collectors) {
      return collector;
    }
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    var leaf = new Leaf(context);
    leaves.add(leaf);
    return leaf;
  }

  @Override
  public ScoreMode scoreMode() {
    return hits.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  long total() {
    return leaves.stream().mapToLong(leaf -> leaf.total).sum();
  }

  /// Number of assessments excluded only because the selection does not filter on kind.
  long assessmentsLeftOut() {
    return leaves.stream().mapToLong(leaf -> leaf.leftOut).sum();
  }

  Map<String, Long> counts(Dimension dimension) throws IOException {
    var totals = new HashMap<String, Long>();
    for (var leaf : leaves) {
      var counter = leaf.counters.get(dimension);
      if (counter != null) {
        counter.addTo(totals);
      }
    }
    return totals;
  }

  private final class Leaf implements LeafCollector {
    private final LeafCollector accepted;
    private final Map<Dimension, LeafFilter> filters = new EnumMap<>(Dimension.class);
    private final Map<Dimension, LeafCounter> counters = new EnumMap<>(Dimension.class);
    private long total;
    private long leftOut;

    Leaf(LeafReaderContext context) throws IOException {
      accepted = hits.getLeafCollector(context);
      for (var filter : restrictions.filters().entrySet()) {
        var reader = context.reader();
        filters.put(
            filter.getKey(),
            new LeafFilter(
                reader, filter.getKey(), filter.getValue(), restrictions.daysOf(filter.getKey())));
      }
      for (var facet : facets) {
        counters.put(facet, new LeafCounter(context.reader(), facet));
      }
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      accepted.setScorer(scorer);
    }

    @Override
    public void collect(int document) throws IOException {
      Dimension refusing = null;
      for (var filter : filters.entrySet()) {
        if (!filter.getValue().accepts(document)) {
          if (refusing != null) {
            return;
          }
          refusing = filter.getKey();
        }
      }
      count(document, refusing);
    }

    private void count(int document, @Nullable Dimension refusing) throws IOException {
      if (refusing == null) {
        total++;
        accepted.collect(document);
        for (var counter : counters.values()) {
          counter.count(document);
        }
        return;
      }
      if (refusing == Dimension.KIND && restrictions.impliesKind()) {
        leftOut++;
      }
      var counter = counters.get(refusing);
      if (counter != null) {
        counter.count(document);
      }
    }

    @Override
    public void finish() throws IOException {
      accepted.finish();
    }
  }
}
