package vn.giaoban.lucene;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.index.Generations;
import vn.giaoban.lucene.index.NoticeDocuments;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.Sink;
import vn.giaoban.search.Totals;

/// Streams all notices with their directives in the order of ids, one document block at a time.
final class NoticeStream {
  private final Generations.Generation generation;

  NoticeStream(Generations.Generation generation) {
    this.generation = generation;
  }

  void into(Sink<Notice> sink) throws IOException {
    var notices = generation.records().countNotices();
    sink.begin(new Totals(generation.number(), generation.notes().updatedAt(), notices, 0));
    hand(generation.reader(), sink);
  }

  private static void hand(DirectoryReader reader, Sink<Notice> sink) throws IOException {
    var blocks = MultiTerms.getTerms(reader, Fields.BLOCK);
    if (blocks == null) {
      return;
    }
    var live = MultiBits.getLiveDocs(reader);
    var ids = blocks.iterator();
    @Nullable PostingsEnum block = null;
    while (ids.next() != null) {
      block = ids.postings(block, PostingsEnum.NONE);
      var notice = notice(reader, block, live);
      if (notice != null) {
        sink.accept(notice);
      }
    }
  }

  /// The notice of a block, whose last document is the notice itself; null if the block is deleted.
  private static @Nullable Notice notice(
      DirectoryReader reader, PostingsEnum block, @Nullable Bits live) throws IOException {
    var stored = reader.storedFields();
    var directives = new ArrayList<Directive>();
    @Nullable Notice notice = null;
    for (int at = block.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = block.nextDoc()) {
      if (live != null && !live.get(at)) {
        continue;
      }
      var document = stored.document(at);
      if (document.getField(Fields.HEADER) == null) {
        directives.add(NoticeDocuments.directive(document));
      } else {
        notice = NoticeDocuments.notice(document);
      }
    }
    return notice == null ? null : notice.withDirectives(directives);
  }
}
