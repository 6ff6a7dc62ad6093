package vn.giaoban.lucene.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.NoticeHeader;

/// Reads directives with the headers of their notices.
///
/// For one thread.
public final class FiledReader {
  private final IndexReader reader;
  private final StoredFields stored;
  private final Headers headers;

  /// @param headers as parsed so far
  FiledReader(IndexReader reader, Headers headers) throws IOException {
    this.reader = reader;
    this.stored = reader.storedFields();
    this.headers = headers;
  }

  /// The directive of a document.
  public FiledDirective at(int place) throws IOException {
    var directive = NoticeDocuments.directive(stored.document(place));
    var leaves = reader.leaves();
    return new FiledDirective(
        directive, header(leaves.get(ReaderUtil.subIndex(place, leaves)), place));
  }

  /// The last document of a block is the notice, the only one that has a number of directives.
  private NoticeHeader header(LeafReaderContext leaf, int place) throws IOException {
    var notices = leaf.reader().getNumericDocValues(Fields.DIRECTIVES);
    if (notices == null) {
      throw new IllegalStateException("directives without a notice");
    }
    int notice = notices.advance(place - leaf.docBase);
    return headers.of(leaf.reader(), notice, () -> stored.document(leaf.docBase + notice));
  }
}
