package vn.giaoban.lucene.count;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import vn.giaoban.lucene.query.Restrictions;
import vn.giaoban.lucene.query.SelectionQuery;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;

/// Finds and counts the hits of searches.
///
/// Safe for any number of threads.
public final class FacetCounter {
  private final Columns columns = new Columns();
  private final GlobalOrdinals ordinals = new GlobalOrdinals();
  private final KeptTallies kept = new KeptTallies();

  /// The hits of a search and their counts.
  ///
  /// @param hits matches the hits
  /// @param partial whether the searcher's time limit was exceeded, so that hits may be missing
  public record Found(Tally tally, Query hits, boolean partial) {}

  /// Finds and counts in one pass, in the calling thread, unless the counts are known.
  ///
  /// @param searcher with a time limit
  /// @param reader that of the searcher, without wrappers
  /// @param query the translated query of the selection
  public Found find(
      IndexSearcher searcher,
      DirectoryReader reader,
      Selection selection,
      Query query,
      Set<Dimension> facets)
      throws IOException {
    var known = kept.get(reader, selection, facets);
    if (known != null) {
      return new Found(known, SelectionQuery.directives(selection, query), false);
    }
    var found = counted(searcher, reader, selection, query, facets);
    if (!found.partial()) {
      kept.put(reader, selection, facets, found.tally());
    }
    return found;
  }

  private Found counted(
      IndexSearcher searcher,
      DirectoryReader reader,
      Selection selection,
      Query query,
      Set<Dimension> facets)
      throws IOException {
    var restrictions = Restrictions.of(selection);
    var sideways = restrictions.on(facets);
    var collector = new SidewaysCollector(reader, columns, sideways, facets, searcher.getTimeout());
    var rest = restrictions.except(sideways);
    // Notices have no words.
    boolean isOfDirectives = selection.query().needsWords();
    boolean partial =
        !finishes(
            searcher,
            isOfDirectives
                ? SelectionQuery.meeting(rest, query)
                : SelectionQuery.directives(rest, query),
            new OneCollector<>(collector));
    return new Found(collector.tally(ordinals), collector.hits(), partial);
  }

  private static boolean finishes(
      IndexSearcher searcher, Query query, OneCollector<SidewaysCollector> collector)
      throws IOException {
    try {
      searcher.search(query, collector);
      return !searcher.timedOut() && !collector.collector().isCutShort();
    } catch (ExitableDirectoryReader.ExitingReaderException _) {
      return false;
    }
  }
}
