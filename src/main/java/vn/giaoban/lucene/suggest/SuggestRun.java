package vn.giaoban.lucene.suggest;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.index.Generations;
import vn.giaoban.lucene.index.SelectedRecords;
import vn.giaoban.lucene.query.QueryTranslator;
import vn.giaoban.lucene.query.SelectionQuery;
import vn.giaoban.search.SuggestRequest;
import vn.giaoban.search.Suggestion;
import vn.giaoban.search.Suggestions;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.query.CompletionContext;
import vn.giaoban.search.query.Query;
import vn.giaoban.search.query.QueryParser;
import vn.giaoban.search.query.QuerySyntaxException;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Span;

/// One completion request: gathers candidates from the terms of the index, ranks them by use within
/// the selection, and counts the best by searches. The time limit never leaves it without any.
public final class SuggestRun {
  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingInt((Ranked ranked) -> ranked.completion().tier())
          .thenComparing(Comparator.comparingLong(Ranked::uses).reversed())
          .thenComparing(ranked -> ranked.completion().text())
          .thenComparingInt(ranked -> ranked.completion().start());

  /// The most candidates counted after the time limit, until one has hits.
  private static final int LATE = 5;

  /// @param uses number of records of the selection that use it
  private record Ranked(Completion completion, long uses) {}

  private record Counted(Suggestion suggestion, Ranked ranked) {}

  private final Names names;
  private final QueryParser parser;
  private final QueryTranslator translator;
  private final Generations.Generation generation;
  private final SuggestRequest request;
  private final CompletionContext typing;
  private final QueryTimeoutImpl gatheringLimit;
  private final QueryTimeoutImpl limit;
  private final IndexSearcher searcher;
  private @Nullable SelectedRecords filtered;

  /// @param timeLimit of the whole request; gathering takes at most half
  public SuggestRun(
      Names names,
      QueryParser parser,
      QueryTranslator translator,
      Generations.Generation generation,
      SuggestRequest request,
      Duration timeLimit) {
    this.names = names;
    this.parser = parser;
    this.translator = translator;
    this.generation = generation;
    this.request = request;
    this.typing = CompletionContext.of(request.text());
    this.gatheringLimit = new QueryTimeoutImpl(timeLimit.toMillis() / 2);
    this.limit = new QueryTimeoutImpl(timeLimit.toMillis());
    this.searcher = new IndexSearcher(generation.reader());
    searcher.setTimeout(limit);
  }

  public Suggestions answer() throws IOException {
    var completions = completions();
    boolean cut = gatheringLimit.shouldExit();
    var words = counted(completions.stream().filter(SuggestRun::isWords).toList(), 2);
    var values = counted(completions.stream().filter(each -> !isWords(each)).toList(), 1);
    return new Suggestions(
        generation.number(), cut || limit.shouldExit(), chosen(uncovered(words), values));
  }

  private static boolean isWords(Completion completion) {
    return completion.kind() == Suggestion.Kind.WORDS;
  }

  private List<Completion> completions() throws IOException {
    var lexicon = new Lexicon(generation.reader(), gatheringLimit);
    var values = new ValueCompletions(lexicon, names, typing);
    int all = typing.words().size();
    return switch (typing.place()) {
      case CompletionContext.Place.Free(boolean alone) -> free(lexicon, values, alone);
      case CompletionContext.Place.Quoted() -> new WordCompletions(lexicon, typing).all();
      case CompletionContext.Place.Value(var dimension, int start) ->
          values.ofField(dimension, start);
      case CompletionContext.Place.Cited(int start) -> values.cited(start, all, false);
      case CompletionContext.Place.Numbered(int start) -> values.numbered(start, all);
      case CompletionContext.Place.Nowhere() -> List.of();
    };
  }

  private List<Completion> free(Lexicon lexicon, ValueCompletions values, boolean alone)
      throws IOException {
    var found = new ArrayList<>(new WordCompletions(lexicon, typing).all());
    if (!alone) {
      found.addAll(values.ofWords());
      found.addAll(values.documents());
    }
    return found;
  }

  /// The most used candidates within the selection, best first. Stops early, since the use in the
  /// whole index bounds that in the selection.
  ///
  /// @param share multiple of the wanted size
  private List<Counted> counted(List<Completion> completions, int share) throws IOException {
    var counted = new ArrayList<Counted>();
    int wanted = share * request.size();
    int late = 0;
    for (var ranked : ranked(completions, 2 * wanted)) {
      boolean goesOn =
          limit.shouldExit() ? counted.isEmpty() && late++ < LATE : counted.size() < wanted;
      var suggestion = goesOn ? counted(ranked.completion()) : null;
      if (suggestion != null) {
        counted.add(new Counted(suggestion, ranked));
      }
    }
    return counted;
  }

  private List<Ranked> ranked(List<Completion> completions, int wanted) throws IOException {
    var best = new PriorityQueue<>(BEST_FIRST.reversed());
    var byBound =
        completions.stream().map(each -> new Ranked(each, each.uses())).sorted(BEST_FIRST).toList();
    for (var bound : byBound) {
      boolean late = limit.shouldExit() && best.size() >= Math.min(LATE, wanted);
      boolean full = best.size() == wanted;
      if (late || (full && BEST_FIRST.compare(best.element(), bound) < 0)) {
        break;
      }
      var ranked = new Ranked(bound.completion(), uses(bound.completion()));
      if (ranked.uses() > 0) {
        best.add(ranked);
      }
      if (best.size() > wanted) {
        best.remove();
      }
    }
    return best.stream().sorted(BEST_FIRST).toList();
  }

  /// Without filters and other words, all records count, whatever their kind.
  private long uses(Completion completion) throws IOException {
    if (filtered == null && restricts()) {
      filtered = selection();
    }
    return filtered == null
        ? completion.uses()
        : filtered.count(completion.field(), completion.terms());
  }

  private boolean restricts() {
    return !request.selection().filters().isEmpty()
        || request.selection().days().isBounded()
        || head() != null;
  }

  private SelectedRecords selection() throws IOException {
    var head = head();
    var asked = request.selection().asking(head == null ? new Query.Everything() : head);
    var query = translator.finding(asked.query());
    return SelectedRecords.of(searcher, SelectionQuery.directives(asked, query));
  }

  /// The query before the completed text; null if it cannot be parsed by itself.
  private @Nullable Query head() {
    int start =
        switch (typing.place()) {
          case CompletionContext.Place.Value(_, int from) -> from;
          case CompletionContext.Place.Cited(int from) -> from;
          case CompletionContext.Place.Numbered(int from) -> from;
          case CompletionContext.Place.Free(_),
              CompletionContext.Place.Quoted(),
              CompletionContext.Place.Nowhere() ->
              typing.words().isEmpty() ? 0 : typing.words().getFirst().start();
        };
    var before = typing.before(start);
    return before == null ? null : parsed(before);
  }

  private @Nullable Query parsed(String text) {
    try {
      return parser.parse(text);
    } catch (QuerySyntaxException _) {
      return null;
    }
  }

  /// Null without hits or if the time limit is exceeded meanwhile.
  private @Nullable Suggestion counted(Completion completion) throws IOException {
    var suggestion = counted(completion, completion.text(), completion.shown());
    var unmarked = completion.unmarked();
    return suggestion == null && unmarked != null
        ? counted(completion, unmarked, unmarked)
        : suggestion;
  }

  private @Nullable Suggestion counted(Completion completion, String text, String shown)
      throws IOException {
    var whole = typing.completed(completion.start(), text);
    var query = parsed(whole);
    if (query == null) {
      return null;
    }
    long count = count(query);
    return count == 0
        ? null
        : new Suggestion(
            completion.kind(),
            shown,
            whole,
            count,
            new Span(completion.start(), request.text().length()));
  }

  /// 0 if the time limit is exceeded meanwhile.
  private long count(Query query) throws IOException {
    var asked = request.selection().asking(query);
    var counting = limit.shouldExit() ? new IndexSearcher(generation.reader()) : searcher;
    long count = counting.count(SelectionQuery.directives(asked, translator.finding(query)));
    return counting.timedOut() ? 0 : count;
  }

  /// Drops phrases covered by a longer one with the same hits.
  private static List<Counted> uncovered(List<Counted> words) {
    return words.stream()
        .filter(each -> words.stream().noneMatch(other -> covers(other, each)))
        .toList();
  }

  private static boolean covers(Counted longer, Counted shorter) {
    var one = longer.suggestion();
    var other = shorter.suggestion();
    return one.span().equals(other.span())
        && other.text().indexOf(' ') > 0
        && Folding.exact(one.text()).startsWith(Folding.exact(other.text()) + " ")
        && one.count() == other.count();
  }

  /// Reserves two fifths of the places for names.
  private List<Suggestion> chosen(List<Counted> words, List<Counted> values) {
    int size = request.size();
    int forValues = Math.max(size - words.size(), Math.max(1, size * 2 / 5));
    var chosen = new ArrayList<>(values.subList(0, Math.min(values.size(), forValues)));
    var queries =
        chosen.stream().map(each -> each.suggestion().query()).collect(Collectors.toSet());
    words.stream()
        .filter(each -> queries.add(each.suggestion().query()))
        .limit(size - chosen.size())
        .forEach(chosen::add);
    return chosen.stream().sorted(order()).map(Counted::suggestion).toList();
  }

  /// By hits; after `-`, where rare words have more hits, by use.
  private Comparator<Counted> order() {
    boolean alone =
        typing.place() instanceof CompletionContext.Place.Free(boolean single) && single;
    return Comparator.comparingInt((Counted each) -> each.ranked().completion().tier())
        .thenComparing(
            Comparator.comparingLong(
                    (Counted each) -> alone ? each.ranked().uses() : each.suggestion().count())
                .reversed())
        .thenComparing(each -> each.suggestion().kind())
        .thenComparing(each -> each.suggestion().text());
  }
}
