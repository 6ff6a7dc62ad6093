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
import vn.giaoban.search.question.QuestionReading.Part;

/// A search, and what its query means if it is a question in plain words.
///
/// @param request what is searched
/// @param isRead whether it is what the query reads as
/// @param meaning reads the query
public record AskedSearch(
    SearchRequest request, boolean isRead, Supplier<@Nullable Meaning> meaning) {
  /// What a query means as a question.
  ///
  /// @param reading without the parts that other parameters overrule
  /// @param beside these parameters: the filters and days given with the query
  /// @param request the search that all of it means
  public record Meaning(
      QuestionReading reading, Map<String, List<String>> beside, SearchRequest request) {
    /// The parameters of that search.
    public Map<String, List<String>> parameters() {
      return with(beside, reading.parameters());
    }

    private Map<String, List<String>> without(Part part) {
      return with(beside, reading.without(part));
    }

    private Answers.Reading answer(long total, List<Answers.Found> hits, Names names) {
      var parts =
          reading.parts().stream()
              .map(
                  part ->
                      new Answers.ReadPart(
                          part.dimension().apiName(),
                          part.value(),
                          names.name(part.dimension(), part.value()),
                          part.written(),
                          without(part)))
              .toList();
      return new Answers.Reading(parts, reading.words(), parameters(), total, hits);
    }
  }

  /// The reading with its hits, where it was asked for or the words as typed find fewer than
  /// [NearHit#BELOW]; null for none, or where the time limit was exceeded.
  ///
  /// @param result of the request
  public Answers.@Nullable Reading reading(
      SearchResult result, DirectiveSearcher searcher, Names names) throws IOException {
    boolean wanted = isRead || request.looksNear(result.total(), result.partial());
    var meant = wanted ? meaning.get() : null;
    if (meant == null) {
      return null;
    }
    if (isRead) {
      return meant.answer(result.total(), List.of(), names);
    }
    var found = searcher.search(first(meant.request()));
    if (found.partial()) {
      return null;
    }
    var hits = found.hits().stream().map(hit -> Answers.found(hit, names)).toList();
    return meant.answer(found.total(), hits, names);
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

  /// Parameters with those of a reading.
  static Map<String, List<String>> with(
      Map<String, List<String>> given, Map<String, List<String>> read) {
    var both = new LinkedHashMap<>(given);
    both.putAll(read);
    return both;
  }
}
