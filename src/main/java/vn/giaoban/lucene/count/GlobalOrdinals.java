package vn.giaoban.lucene.count;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/// Global ordinals of doc-values fields, built lazily and kept while the generation is open.
///
/// Safe for any number of threads.
final class GlobalOrdinals {
  /// The global ordinals of one field.
  static final class Ordinals {
    private final DirectoryReader reader;
    private final String field;
    private final OrdinalMap map;
    private final int[][] ofSegments;
    private final @Nullable String[] decoded;

    private Ordinals(DirectoryReader reader, String field) throws IOException {
      var key = reader.getReaderCacheHelper().getKey();
      var segments = segments(reader, field);
      this.reader = reader;
      this.field = field;
      map = OrdinalMap.build(key, segments, PackedInts.DEFAULT);
      decoded = new String[size()];
      ofSegments = new int[segments.length][];
      for (int i = 0; i < segments.length; i++) {
        var global = map.getGlobalOrds(i);
        ofSegments[i] = new int[Math.toIntExact(segments[i].getValueCount())];
        Arrays.setAll(ofSegments[i], ordinal -> (int) global.get(ordinal));
      }
    }

    String field() {
      return field;
    }

    int size() {
      return Math.toIntExact(map.getValueCount());
    }

    /// Maps the ordinals of a segment to global ordinals.
    int[] ofSegment(int segment) {
      return ofSegments[segment];
    }

    /// The values of some ordinals, which are kept decoded.
    String[] values(int[] wanted) throws IOException {
      var found = new String[wanted.length];
      @Nullable Values lookup = null;
      for (int i = 0; i < wanted.length; i++) {
        var known = decoded[wanted[i]];
        if (known == null) {
          lookup = lookup == null ? values() : lookup;
          known = lookup.value(wanted[i]);
          decoded[wanted[i]] = known;
        }
        found[i] = known;
      }
      return found;
    }

    /// A lookup of values, for one thread.
    Values values() throws IOException {
      return new Values(map, segments(reader, field));
    }
  }

  /// Looks up values by global ordinal.
  static final class Values {
    private final OrdinalMap map;
    private final SortedSetDocValues[] segments;

    private Values(OrdinalMap map, SortedSetDocValues[] segments) {
      this.map = map;
      this.segments = segments;
    }

    String value(int ordinal) throws IOException {
      return segments[map.getFirstSegmentNumber(ordinal)]
          .lookupOrd(map.getFirstSegmentOrd(ordinal))
          .utf8ToString();
    }
  }

  private final Kept<String, Ordinals> made = new Kept<>();

  Ordinals of(DirectoryReader reader, String field) throws IOException {
    return made.of(reader.getReaderCacheHelper(), field, () -> new Ordinals(reader, field));
  }

  private static SortedSetDocValues[] segments(DirectoryReader reader, String field)
      throws IOException {
    var leaves = reader.leaves();
    var segments = new SortedSetDocValues[leaves.size()];
    for (int i = 0; i < segments.length; i++) {
      segments[i] = DocValues.getSortedSet(leaves.get(i).reader(), field);
    }
    return segments;
  }
}
