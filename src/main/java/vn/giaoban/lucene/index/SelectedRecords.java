package vn.giaoban.lucene.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/// The documents that match a query as bit sets, for counting many terms among them.
///
/// Not thread-safe.
public final class SelectedRecords {
  private final IndexSearcher searcher;
  private final Map<Object, FixedBitSet> bits = new HashMap<>();

  private SelectedRecords(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  public static SelectedRecords of(IndexSearcher searcher, Query query) throws IOException {
    var selection = new SelectedRecords(searcher);
    var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
    for (var leaf : searcher.getIndexReader().leaves()) {
      var scorer = weight.scorer(leaf);
      if (scorer != null) {
        selection.bits.put(leaf.id(), bits(leaf, scorer.iterator()));
      }
    }
    return selection;
  }

  private static FixedBitSet bits(LeafReaderContext leaf, DocIdSetIterator matching)
      throws IOException {
    int documents = leaf.reader().maxDoc();
    var bits = new FixedBitSet(documents);
    bits.or(matching);
    var live = leaf.reader().getLiveDocs();
    if (live != null) {
      live.applyMask(bits, 0);
    }
    return bits;
  }

  /// Sums over terms the number of selected documents with the term.
  public long count(String field, List<String> terms) throws IOException {
    long count = 0;
    for (var leaf : searcher.getIndexReader().leaves()) {
      var selected = bits.get(leaf.id());
      var all = leaf.reader().terms(field);
      if (selected != null && all != null) {
        count += count(all.iterator(), terms, selected);
      }
    }
    return count;
  }

  private static long count(TermsEnum all, List<String> terms, BitSet selected) throws IOException {
    long count = 0;
    for (var term : terms) {
      if (all.seekExact(new BytesRef(term))) {
        count += both(all.postings(null, PostingsEnum.NONE), selected);
      }
    }
    return count;
  }

  private static long both(PostingsEnum having, BitSet selected) throws IOException {
    long count = 0;
    int document = having.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      if (selected.get(document)) {
        count++;
        document = having.nextDoc();
      } else {
        int next = document + 1 < selected.length() ? selected.nextSetBit(document + 1) : -1;
        document =
            next < 0 || next == DocIdSetIterator.NO_MORE_DOCS
                ? DocIdSetIterator.NO_MORE_DOCS
                : having.advance(next);
      }
    }
    return count;
  }
}
