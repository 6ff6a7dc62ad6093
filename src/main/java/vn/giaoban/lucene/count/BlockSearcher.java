package vn.giaoban.lucene.count;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;

/// A multi-threaded searcher that splits the index evenly among threads, but never within the block
/// of a notice, so that one thread sees a whole notice.
public final class BlockSearcher extends IndexSearcher {
  /// How many slices an index is split into.
  ///
  /// @param threads maximum number of threads
  /// @param documents least number of documents that justify another thread
  public record Shares(int threads, int documents) {
    private static final int MOST_THREADS = 4;

    /// One thread for each processor, at most four.
    public static Shares standard() {
      int processors = ForkJoinPool.getCommonPoolParallelism() + 1;
      return new Shares(Math.min(MOST_THREADS, processors), 50_000);
    }

    int of(int documents) {
      int shares = Math.clamp(documents / this.documents, 1, threads);
      return Math.ceilDiv(documents, shares);
    }
  }

  private final DirectoryReader reader;
  private final Shares shares;

  BlockSearcher(DirectoryReader reader, QueryTimeout limit, Shares shares) throws IOException {
    super(ExitableDirectoryReader.wrap(reader, limit), ForkJoinPool.commonPool());
    setTimeout(limit);
    this.reader = reader;
    this.shares = shares;
  }

  @Override
  protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
    int share = Math.max(1, shares.of(reader.maxDoc()));
    var slices = new ArrayList<LeafSlice>();
    var slice = new ArrayList<LeafReaderContextPartition>();
    int room = share;
    for (var leaf : leaves) {
      int size = leaf.reader().maxDoc();
      for (int from = 0, to; from < size; from = to) {
        to = size - from <= room ? size : endOfBlock(leaf.ord, from + room - 1);
        slice.add(LeafReaderContextPartition.createFromAndTo(leaf, from, to));
        room -= to - from;
        if (room <= 0) {
          slices.add(new LeafSlice(slice));
          slice = new ArrayList<>();
          room = share;
        }
      }
    }
    if (!slice.isEmpty()) {
      slices.add(new LeafSlice(slice));
    }
    return slices.toArray(LeafSlice[]::new);
  }

  /// The first document after the block that contains a document.
  private int endOfBlock(int segment, int document) {
    try {
      var blocks = new NoticeBlocks(reader.leaves().get(segment).reader());
      return blocks.noticeOf(document) + 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
