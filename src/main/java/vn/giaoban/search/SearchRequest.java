package vn.giaoban.search;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.dimension.FacetText;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.query.Query;

/// A question: which records, in which order, and what to count.
///
/// Where neither `filters` nor `query` says anything of [Dimension#KIND], only directives are asked
/// for, and the answer says how many assessments that left out.
///
/// @param filters one for each dimension that is restricted
/// @param days the days that records count under
/// @param size how many hits, from 0 to 1,000
/// @param after the `next` of an earlier answer to the same question; null for the first hits
/// @param around the id of the hit whose neighbours are wanted; null where none are
/// @param facets the dimensions to count
/// @param facetTexts what the values listed of some of them must be called
/// @param explain whether each hit says why it matched
public record SearchRequest(
    Query query,
    Map<Dimension, DimensionFilter> filters,
    DayRange days,
    Sort sort,
    int size,
    @Nullable String after,
    @Nullable String around,
    Set<Dimension> facets,
    Map<Dimension, FacetText> facetTexts,
    boolean explain) {
  public static final int MAX_SIZE = 1_000;
  public static final int DEFAULT_SIZE = 20;

  public SearchRequest {
    filters = Map.copyOf(filters);
    facets = Set.copyOf(facets);
    facetTexts = Map.copyOf(facetTexts);
    if (!facets.containsAll(facetTexts.keySet())) {
      throw new IllegalArgumentException("texts for facets that are not counted: " + facetTexts);
    }
    if (size < 0 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size must be from 0 to 1000, not " + size);
    }
  }

  /// The first hits for `query`, by relevance.
  public static SearchRequest of(Query query) {
    return new SearchRequest(
        query,
        Map.of(),
        DayRange.ALWAYS,
        Sort.RELEVANCE,
        DEFAULT_SIZE,
        null,
        null,
        Set.of(),
        Map.of(),
        false);
  }

  public SearchRequest asking(Query other) {
    return new SearchRequest(
        other, filters, days, sort, size, after, around, facets, facetTexts, explain);
  }

  public SearchRequest filter(Dimension dimension, DimensionFilter filter) {
    var more = new EnumMap<Dimension, DimensionFilter>(Dimension.class);
    more.putAll(filters);
    more.put(dimension, filter);
    return new SearchRequest(
        query, more, days, sort, size, after, around, facets, facetTexts, explain);
  }

  public SearchRequest within(DayRange range) {
    return new SearchRequest(
        query, filters, range, sort, size, after, around, facets, facetTexts, explain);
  }

  public SearchRequest sortedBy(Sort order) {
    return new SearchRequest(
        query, filters, days, order, size, after, around, facets, facetTexts, explain);
  }

  public SearchRequest limitedTo(int hits) {
    return new SearchRequest(
        query, filters, days, sort, hits, after, around, facets, facetTexts, explain);
  }

  public SearchRequest after(@Nullable String cursor) {
    return new SearchRequest(
        query, filters, days, sort, size, cursor, around, facets, facetTexts, explain);
  }

  /// With the neighbours of one hit.
  public SearchRequest around(@Nullable String directive) {
    return new SearchRequest(
        query, filters, days, sort, size, after, directive, facets, facetTexts, explain);
  }

  public SearchRequest counting(Dimension... dimensions) {
    return new SearchRequest(
        query, filters, days, sort, size, after, around, Set.of(dimensions), Map.of(), explain);
  }

  /// With only the values called so of a dimension, which is counted from now on.
  public SearchRequest listing(Dimension dimension, FacetText text) {
    var counted = EnumSet.of(dimension);
    counted.addAll(facets);
    var texts = new EnumMap<Dimension, FacetText>(Dimension.class);
    texts.putAll(facetTexts);
    texts.put(dimension, text);
    return new SearchRequest(
        query, filters, days, sort, size, after, around, counted, texts, explain);
  }

  public SearchRequest explained() {
    return new SearchRequest(
        query, filters, days, sort, size, after, around, facets, facetTexts, true);
  }
}
