package vn.giaoban.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.NearHit;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Selection;
import vn.giaoban.search.SuggestRequest;
import vn.giaoban.search.Suggestion;
import vn.giaoban.search.Suggestions;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Span;

/// A query being typed, and what it means if it is a question in plain words.
///
/// @param request completes it as it is typed
/// @param meaning the selection that a question means; null for no question
public record AskedCompletion(
    SuggestRequest request, Function<String, @Nullable Selection> meaning) {
  /// The most words of a question that are completed together.
  private static final int MOST_WORDS = 4;

  private static final Pattern WORD = Pattern.compile("\\S+");

  /// The completions as typed. Where they have few hits, those of a question follow: its last words
  /// are completed within what the words before them mean, and counted by what the whole means.
  public Suggestions suggestions(DirectiveSearcher searcher) throws IOException {
    var found = searcher.suggest(request);
    boolean few = found.suggestions().stream().allMatch(each -> each.count() < NearHit.BELOW);
    return few ? withQuestions(found, searcher) : found;
  }

  private Suggestions withQuestions(Suggestions found, DirectiveSearcher searcher)
      throws IOException {
    var starts = WORD.matcher(request.text()).results().map(MatchResult::start).toList();
    var names = List.<Suggestion>of();
    var words = List.<Suggestion>of();
    boolean partial = false;
    for (int i = Math.max(1, starts.size() - MOST_WORDS); i < starts.size(); i++) {
      if (partial || !(names.isEmpty() || words.isEmpty())) {
        break;
      }
      var ends = ends(starts.get(i), searcher);
      partial = ends.partial();
      names = names.isEmpty() ? counted(ends, false, starts.get(i), searcher) : names;
      words = words.isEmpty() ? counted(ends, true, starts.get(i), searcher) : words;
    }
    var all = new LinkedHashMap<String, Suggestion>();
    Stream.of(found.suggestions(), names, words)
        .flatMap(List::stream)
        .forEach(each -> all.putIfAbsent(each.query(), each));
    return new Suggestions(
        found.generation(),
        found.partial() || partial,
        all.values().stream().limit(request.size()).toList());
  }

  private Suggestions ends(int start, DirectiveSearcher searcher) throws IOException {
    var before = meaning.apply(request.text().substring(0, start));
    var within = before == null ? request.selection() : before;
    return searcher.suggest(
        new SuggestRequest(request.text().substring(start), within, request.size()));
  }

  /// The questions that result, each with the hits of what it means; none without hits.
  ///
  /// @param words whether they end in words, or else in names
  private List<Suggestion> counted(
      Suggestions ends, boolean words, int start, DirectiveSearcher searcher) throws IOException {
    var counted = new ArrayList<Suggestion>();
    for (var end : ends.suggestions()) {
      if (words == (end.kind() == Suggestion.Kind.WORDS)) {
        var whole = counted(end, end.text(), start, searcher);
        whole = whole == null ? counted(end, Folding.plain(end.text()), start, searcher) : whole;
        if (whole != null) {
          counted.add(whole);
        }
      }
    }
    counted.sort(Comparator.comparingLong(Suggestion::count).reversed());
    return counted;
  }

  /// @param text what stands for the end of the question, without a field
  private @Nullable Suggestion counted(
      Suggestion end, String text, int start, DirectiveSearcher searcher) throws IOException {
    var span = new Span(start + end.span().start(), start + end.span().end());
    var query = request.text().substring(0, span.start()) + text;
    var meant = meaning.apply(query);
    if (meant == null) {
      return null;
    }
    var result = searcher.search(SearchRequest.of(meant).limitedTo(0));
    return result.partial() || result.total() == 0
        ? null
        : new Suggestion(end.kind(), end.text(), query, result.total(), span);
  }
}
