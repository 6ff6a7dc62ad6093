package vn.giaoban.lucene.count;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.index.LastUsed;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.query.Query;

/// The tallies of everything and of single values, which count most records and are asked most
/// often: the last ones asked of each generation.
///
/// Safe for any number of threads.
final class KeptTallies {
  private static final int MOST = 256;

  /// A longer tally is not kept.
  private static final int MOST_VALUES = 2_000;

  private final Kept<Class<?>, Map<Asked, Tally>> ofReaders = new Kept<>();

  private record Asked(Selection selection, Set<Dimension> facets) {}

  /// Null where it is not kept.
  @Nullable Tally get(DirectoryReader reader, Selection selection, Set<Dimension> facets)
      throws IOException {
    return isKept(selection) ? of(reader).get(new Asked(selection, facets)) : null;
  }

  void put(DirectoryReader reader, Selection selection, Set<Dimension> facets, Tally tally)
      throws IOException {
    if (isKept(selection)
        && tally.facets().values().stream().mapToInt(List::size).sum() <= MOST_VALUES) {
      of(reader).put(new Asked(selection, Set.copyOf(facets)), tally);
    }
  }

  private static boolean isKept(Selection selection) {
    return selection.query() instanceof Query.Everything
        && !selection.days().isBounded()
        && selection.filters().size() <= 1
        && selection.filters().values().stream()
            .allMatch(filter -> filter.chosen().size() + filter.excluded().size() <= 1);
  }

  private Map<Asked, Tally> of(DirectoryReader reader) throws IOException {
    return ofReaders.of(
        reader.getReaderCacheHelper(),
        Tally.class,
        () -> Collections.synchronizedMap(new LastUsed<>(MOST)));
  }
}
