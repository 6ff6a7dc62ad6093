package vn.giaoban.api;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.NearHit;
import vn.giaoban.search.Page;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Facets;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.question.QuestionReading;

/// A search, and what its query means if it is a question in plain words.
///
/// @param request what is searched
/// @param isRead whether it is what the query reads as
/// @param meaning reads the query
public record AskedSearch(
    SearchRequest request, boolean isRead, Supplier<@Nullable Meaning> meaning) {
  /// What a query means as a question.
  ///
  /// @param request the search that it means
  public record Meaning(QuestionReading reading, SearchRequest request) {}

  /// The reading with its hits, where it was asked for or the words as typed find fewer than
  /// [NearHit#BELOW]; null for none.
  ///
  /// @param result of the request
  public Answers.@Nullable Reading reading(
      SearchResult result, DirectiveSearcher searcher, Names names) throws IOException {
    var meant = isRead || isWanted(result) ? meaning.get() : null;
    if (meant == null) {
      return null;
    }
    if (isRead) {
      return reading(meant.reading(), result.total(), List.of(), names);
    }
    var found = searcher.search(first(meant.request()));
    return reading(
        meant.reading(),
        found.total(),
        found.hits().stream().map(hit -> Answers.found(hit, names)).toList(),
        names);
  }

  private boolean isWanted(SearchResult result) {
    return request.nearly()
        && request.sort() == Sort.RELEVANCE
        && request.page().after() == null
        && request.page().size() > 0
        && result.total() < NearHit.BELOW
        && !result.partial();
  }

  private static Answers.Reading reading(
      QuestionReading reading, long total, List<Answers.Found> hits, Names names) {
    var parts =
        reading.parts().stream()
            .map(
                part ->
                    new Answers.ReadPart(
                        part.dimension().apiName(),
                        part.value(),
                        names.name(part.dimension(), part.value()),
                        part.written(),
                        reading.without(part)))
            .toList();
    return new Answers.Reading(parts, reading.words(), reading.parameters(), total, hits);
  }

  /// The first hits of a search.
  private static SearchRequest first(SearchRequest read) {
    return new SearchRequest(
        read.selection(),
        Sort.RELEVANCE,
        Page.first(NearHit.MOST),
        null,
        Facets.NONE,
        false,
        false);
  }

  /// The parameters of a search with those of a reading, but for what is said already.
  static QueryParameters with(QueryParameters given, QuestionReading reading) {
    var read = new LinkedHashMap<>(given.values());
    for (Map.Entry<String, List<String>> parameter : reading.parameters().entrySet()) {
      var name = parameter.getKey();
      boolean said =
          name.equals("period")
              ? given.has("period") || given.has("from") || given.has("to")
              : given.has(name);
      if (name.equals("q") || !said) {
        read.put(name, parameter.getValue());
      }
    }
    return new QueryParameters(read);
  }
}
