package vn.giaoban.lucene.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Collections;
import java.util.Map;
import org.apache.lucene.document.Document;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.search.NoticeHeader;

/// The headers read last, each parsed once: the directives of a notice all store its header.
///
/// Safe for any number of threads.
public final class Headers {
  /// Some 2 KB each.
  private static final int MOST = 8_192;

  private final Map<String, NoticeHeader> parsed =
      Collections.synchronizedMap(new LastUsed<>(MOST));

  /// The header that a document stores.
  public NoticeHeader of(Document document) throws JsonProcessingException {
    var stored = NoticeDocuments.field(document, Fields.HEADER);
    var known = parsed.get(stored);
    if (known == null) {
      known = NoticeDocuments.header(document);
      parsed.put(stored, known);
    }
    return known;
  }
}
