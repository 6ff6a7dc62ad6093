package vn.giaoban.lucene.count;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import vn.giaoban.lucene.analysis.Fields;

/// The block boundaries of a segment; the last document of a block is the notice, deleted or not.
final class NoticeBlocks {
  private final DocIdSetIterator notices;

  NoticeBlocks(LeafReader reader) throws IOException {
    var found = reader.postings(new Term(Fields.RECORD, Fields.NOTICE), PostingsEnum.NONE);
    notices = found == null ? DocIdSetIterator.empty() : found;
  }

  /// The notice document of a block; call it with ascending documents.
  int noticeOf(int document) throws IOException {
    return notices.docID() < document ? notices.advance(document) : notices.docID();
  }
}
