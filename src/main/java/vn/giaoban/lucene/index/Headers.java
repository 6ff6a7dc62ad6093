package vn.giaoban.lucene.index;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.NoticeHeader;

/// The headers of notices read last, each parsed once.
///
/// Safe for any number of threads.
public final class Headers {
  /// Some 2 KB each.
  private static final int MOST = 8_192;

  /// A document of a segment, which says the same as long as the segment is there.
  private record Place(Object segment, int document) {}

  private final Map<Place, NoticeHeader> parsed = Collections.synchronizedMap(new LastUsed<>(MOST));

  /// Reads a document.
  interface Reading {
    Document read() throws IOException;
  }

  /// The header that a document of a segment stores.
  NoticeHeader of(LeafReader segment, int document, Reading reading) throws IOException {
    var core = segment.getCoreCacheHelper();
    if (core == null) {
      return NoticeDocuments.header(reading.read());
    }
    var place = new Place(core.getKey(), document);
    @Nullable NoticeHeader known = parsed.get(place);
    if (known == null) {
      known = NoticeDocuments.header(reading.read());
      parsed.put(place, known);
    }
    return known;
  }
}
