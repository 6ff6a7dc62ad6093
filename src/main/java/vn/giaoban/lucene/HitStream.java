package vn.giaoban.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.count.OneCollector;
import vn.giaoban.lucene.index.FiledReader;
import vn.giaoban.lucene.index.Generations;
import vn.giaoban.lucene.query.Ranking;
import vn.giaoban.lucene.query.SelectionQuery;
import vn.giaoban.search.Hit;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sink;
import vn.giaoban.search.Sort;
import vn.giaoban.search.Totals;

/// Streams all hits of a search in sorted order. One pass collects and sorts them in twelve bytes
/// each. Stored fields are then read page by page, within a page in index order.
final class HitStream {
  private static final int PAGE = 1_000;

  private final Generations.Generation generation;
  private final Query query;
  private final Selection selection;

  /// @param query the translated query of the selection
  HitStream(Generations.Generation generation, Query query, Selection selection) {
    this.generation = generation;
    this.query = query;
    this.selection = selection;
  }

  void into(Sink<Hit> sink, Sort order) throws IOException {
    var all = new SortedHits(order, generation.reader());
    sink.begin(collect(all));
    hand(all.inOrder(), order, sink);
  }

  /// Streams only the ids, in any order.
  void idsInto(Sink<String> sink) throws IOException {
    var all = new HitIds();
    sink.begin(collect(all));
    all.hand(sink);
  }

  private Totals collect(AllHits all) throws IOException {
    var searcher = Ranking.STANDARD.over(generation.reader());
    searcher.search(SelectionQuery.ranked(selection, query), new OneCollector<>(all));
    return new Totals(
        generation.number(),
        generation.notes().updatedAt(),
        all.size(),
        searcher.count(SelectionQuery.leftOut(selection, query)));
  }

  private void hand(SortedHits.Merged found, Sort order, Sink<Hit> sink) throws IOException {
    var stored = generation.records().filing();
    for (var page = page(found); !page.isEmpty(); page = page(found)) {
      for (var hit : read(page, order, stored)) {
        sink.accept(hit);
      }
    }
  }

  private static List<SortedHits.Place> page(SortedHits.Merged found) throws IOException {
    var page = new ArrayList<SortedHits.Place>(PAGE);
    while (page.size() < PAGE) {
      SortedHits.@Nullable Place next = found.next();
      if (next == null) {
        break;
      }
      page.add(next);
    }
    return page;
  }

  private List<Hit> read(List<SortedHits.Place> page, Sort order, FiledReader stored)
      throws IOException {
    var inIndexOrder = new Integer[page.size()];
    Arrays.setAll(inIndexOrder, rank -> rank);
    Arrays.sort(inIndexOrder, Comparator.comparingInt(rank -> page.get(rank).document()));
    var hits = new Hit[page.size()];
    for (int rank : inIndexOrder) {
      hits[rank] = hit(page.get(rank), order, stored);
    }
    return Arrays.asList(hits);
  }

  private Hit hit(SortedHits.Place place, Sort order, FiledReader stored) throws IOException {
    var filed = stored.at(place.document());
    return new Hit(
        filed.directive(),
        filed.notice(),
        order == Sort.RELEVANCE ? HitKeys.score(place.key()) : 0,
        List.of(),
        List.of(),
        List.of());
  }
}
