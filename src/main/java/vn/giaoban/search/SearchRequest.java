package vn.giaoban.search;

import org.jspecify.annotations.Nullable;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Facets;
import vn.giaoban.search.query.Query;

/// A search request: selection, sort order, page and facets.
///
/// The response counts the assessments left out if the selection does not filter on kind.
///
/// @param around id of the hit whose neighbours are requested; null for none
/// @param explain whether hits carry an explanation of the match
/// @param nearly whether near hits are looked for: on the first page by relevance, where there are
///   fewer than [NearHit#BELOW] hits
public record SearchRequest(
    Selection selection,
    Sort sort,
    Page page,
    @Nullable String around,
    Facets facets,
    boolean explain,
    boolean nearly) {
  /// Whether near hits, and what the query means as a question, are looked for beside its hits.
  ///
  /// @param total number of hits
  /// @param partial whether hits may be missing
  public boolean looksNear(long total, boolean partial) {
    return nearly
        && sort == Sort.RELEVANCE
        && page.after() == null
        && page.size() > 0
        && total < NearHit.BELOW
        && !partial;
  }

  /// The first page of a selection, by relevance.
  public static SearchRequest of(Selection selection) {
    return new SearchRequest(
        selection, Sort.RELEVANCE, Page.first(Page.DEFAULT_SIZE), null, Facets.NONE, false, false);
  }

  /// The first page of a query, by relevance.
  public static SearchRequest of(Query query) {
    return of(Selection.of(query));
  }

  public SearchRequest sortedBy(Sort order) {
    return new SearchRequest(selection, order, page, around, facets, explain, nearly);
  }

  public SearchRequest limitedTo(int hits) {
    return at(new Page(hits, page.after()));
  }

  public SearchRequest after(@Nullable String cursor) {
    return at(new Page(page.size(), cursor));
  }

  private SearchRequest at(Page other) {
    return new SearchRequest(selection, sort, other, around, facets, explain, nearly);
  }

  /// The same request with the neighbours of a hit.
  public SearchRequest around(@Nullable String directive) {
    return new SearchRequest(selection, sort, page, directive, facets, explain, nearly);
  }

  /// The same request with or without near hits.
  public SearchRequest nearly(boolean wanted) {
    return new SearchRequest(selection, sort, page, around, facets, explain, wanted);
  }

  public SearchRequest counting(Dimension... dimensions) {
    return new SearchRequest(selection, sort, page, around, Facets.of(dimensions), explain, nearly);
  }
}
