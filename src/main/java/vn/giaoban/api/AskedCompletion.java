package vn.giaoban.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.NearHit;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
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
    var questions = new ArrayList<Suggestion>();
    boolean partial = false;
    for (int i = Math.max(1, starts.size() - MOST_WORDS); i < starts.size() && !partial; i++) {
      boolean named = questions.stream().anyMatch(each -> !isWords(each));
      boolean worded = questions.stream().anyMatch(AskedCompletion::isWords);
      if (named && worded) {
        break;
      }
      var ends = ends(starts.get(i), searcher);
      var counted = counted(ends, end -> isWords(end) ? !worded : !named, starts.get(i), searcher);
      questions.addAll(counted.suggestions());
      partial = ends.partial() || counted.partial();
    }
    questions.sort(
        Comparator.comparing(AskedCompletion::isWords)
            .thenComparing(Comparator.comparingLong(Suggestion::count).reversed()));
    var all = new LinkedHashMap<String, Suggestion>();
    Stream.concat(found.suggestions().stream(), questions.stream())
        .forEach(each -> all.putIfAbsent(each.query(), each));
    return new Suggestions(
        found.generation(),
        found.partial() || partial,
        all.values().stream().limit(request.size()).toList());
  }

  private static boolean isWords(Suggestion suggestion) {
    return suggestion.kind() == Suggestion.Kind.WORDS;
  }

  private Suggestions ends(int start, DirectiveSearcher searcher) throws IOException {
    var before = meaning.apply(request.text().substring(0, start));
    var within = before == null ? request.selection() : before;
    return searcher.suggest(
        new SuggestRequest(request.text().substring(start), within, request.size()));
  }

  /// The questions that result, each with the hits of what it means; none without hits, and none
  /// more once a count takes too long.
  private Suggestions counted(
      Suggestions ends, Predicate<Suggestion> wanted, int start, DirectiveSearcher searcher)
      throws IOException {
    var counted = new ArrayList<Suggestion>();
    for (var end : ends.suggestions().stream().filter(wanted).toList()) {
      var span = new Span(start + end.span().start(), start + end.span().end());
      for (var text : Stream.of(end.text(), Folding.plain(end.text())).distinct().toList()) {
        var query = request.text().substring(0, span.start()) + text;
        var result = result(query, searcher);
        if (result != null && result.partial()) {
          return new Suggestions(ends.generation(), true, counted);
        }
        if (result != null && result.total() > 0) {
          counted.add(new Suggestion(end.kind(), end.text(), query, result.total(), span));
          break;
        }
      }
    }
    return new Suggestions(ends.generation(), false, counted);
  }

  private @Nullable SearchResult result(String query, DirectiveSearcher searcher)
      throws IOException {
    var meant = meaning.apply(query);
    return meant == null ? null : searcher.search(SearchRequest.of(meant).limitedTo(0));
  }
}
