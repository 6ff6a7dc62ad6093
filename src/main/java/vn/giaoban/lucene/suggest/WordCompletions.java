package vn.giaoban.lucene.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.analysis.FunctionWords;
import vn.giaoban.lucene.analysis.Terms;
import vn.giaoban.search.Suggestion;
import vn.giaoban.search.query.CompletionContext;
import vn.giaoban.text.Folding;

/// Completes words: the last word, the last two as a bigram, and their most frequent continuations.
final class WordCompletions {
  /// Number of most used completions that are continued.
  private static final int CARRIED_ON = 12;

  private static final int FOLLOWERS = 3;

  /// The most completions kept; no response needs more.
  private static final int KEPT = 400;

  /// The most previous words that belong to a phrase and get diacritics.
  private static final int MAX_CONTEXT = 12;

  private static final Comparator<Lexicon.Form> BY_USE =
      Comparator.comparingLong(Lexicon.Form::uses).reversed().thenComparing(Lexicon.Form::exact);

  private final Lexicon lexicon;
  private final Continuations continuations;
  private final CompletionContext typing;
  private final List<CompletionContext.Word> words;
  private final boolean alone;
  private final Set<String> found = new HashSet<>();
  private final List<Completion> completions = new ArrayList<>();

  WordCompletions(Lexicon lexicon, CompletionContext typing) {
    this.lexicon = lexicon;
    this.continuations = new Continuations(lexicon);
    this.typing = typing;
    this.words = typing.words();
    this.alone = typing.place() instanceof CompletionContext.Place.Free(boolean single) && single;
  }

  /// Completions of the last two words; if there are none, of the last word.
  List<Completion> all() throws IOException {
    int first = words.size() - (typing.ended() ? 1 : 2);
    if (first >= 0 && !alone) {
      addPairs(first);
    }
    if (completions.isEmpty() && !words.isEmpty() && !typing.ended()) {
      addWords(words.size() - 1);
    }
    return completions;
  }

  private void addPairs(int first) throws IOException {
    var typed = TypedWords.last(typing, words.size() - first);
    var prefix = Folding.plain(words.get(first).text()) + " ";
    var next = typing.ended() ? "" : Folding.plain(words.getLast().text());
    int carriedOn = 0;
    for (var pair : accepted(Fields.WRITTEN_PAIRS, prefix + next, typed)) {
      add(pair, first, 0, carriedOn++ < CARRIED_ON);
    }
  }

  private void addWords(int last) throws IOException {
    var typed = TypedWords.last(typing, 1);
    int carriedOn = 0;
    for (var word : accepted(Fields.WRITTEN_WORDS, Folding.plain(words.get(last).text()), typed)) {
      add(word, last, last > 0 ? 1 : 0, false);
      if (last == 0 && !alone && carriedOn++ < CARRIED_ON) {
        for (var pair : following(word)) {
          add(pair, last, 0, true);
        }
      }
    }
  }

  private List<Lexicon.Form> accepted(String field, String plain, TypedWords typed)
      throws IOException {
    return lexicon.starting(field, plain).stream()
        .filter(form -> typed.accepts(form.exact()))
        .sorted(BY_USE)
        .limit(KEPT)
        .toList();
  }

  /// Bigrams that mostly start with a word, used more than once.
  private List<Lexicon.Form> following(Lexicon.Form word) throws IOException {
    if (Character.isDigit(word.exact().charAt(0)) || lexicon.isOutOfTime()) {
      return List.of();
    }
    return lexicon.starting(Fields.WRITTEN_PAIRS, word.plain() + " ").stream()
        .filter(pair -> pair.first().equals(word.exact()) && pair.uses() > 1)
        .sorted(BY_USE)
        .limit(FOLLOWERS)
        .toList();
  }

  private void add(Lexicon.Form form, int first, int tier, boolean carriesOn) throws IOException {
    var following =
        carriesOn
            ? continuations.of(List.of(form.exact().split(" ", -1)), form)
            : List.<Continuations.Next>of();
    add(List.of(form.shown()), form, first, tier);
    var shown = new ArrayList<>(List.of(form.shown()));
    for (int i = 0; i < following.size(); i++) {
      shown.add(following.get(i).word());
      boolean goesOn = i + 1 < following.size() && following.get(i + 1).always();
      if (!goesOn) {
        add(shown, form, first, tier);
      }
    }
  }

  private void add(List<String> completed, Lexicon.Form form, int first, int tier)
      throws IOException {
    var last = completed.getLast();
    if (FunctionWords.LEADING.contains(Folding.exact(last.substring(last.lastIndexOf(' ') + 1)))) {
      return;
    }
    var all = before(first, form);
    int start = words.get(first - all.size()).start();
    all.addAll(completed);
    var shown = String.join(" ", all);
    if (found.add(start + shown)) {
      var plain = Folding.plain(shown);
      completions.add(
          new Completion(
              Suggestion.Kind.WORDS,
              tier,
              shown,
              start,
              shown,
              plain.equals(Folding.exact(shown)) ? null : plain,
              form.exact().indexOf(' ') < 0 ? Fields.WRITTEN_WORDS : Fields.WRITTEN_PAIRS,
              form.terms(),
              form.uses()));
    }
  }

  /// The words directly before a completion. They get diacritics if none were typed and the
  /// completion has some, since in a query with diacritics, words without them match exactly.
  private List<String> before(int first, Lexicon.Form form) throws IOException {
    var before = new ArrayList<String>();
    boolean restores =
        !TypedWords.last(typing, words.size()).marked() && !form.exact().equals(form.plain());
    var next = form.first();
    int kept = 0;
    for (int i = first - 1; !alone && i >= Math.max(0, first - MAX_CONTEXT); i--) {
      var typed = words.get(i).text();
      var exact = Folding.exact(typed);
      var word = restores ? marked(exact, next) : exact;
      boolean joined = lexicon.uses(Fields.WRITTEN_PAIRS, Terms.pair(word, next)) > 0;
      before.addFirst(word.equals(exact) ? typed : word);
      kept = joined || !word.equals(exact) ? before.size() : kept;
      next = word;
    }
    return new ArrayList<>(before.subList(before.size() - kept, before.size()));
  }

  /// A word with its most frequent diacritics before another word, or overall.
  private String marked(String typed, String next) throws IOException {
    var pair = Terms.pair(Folding.plain(typed), Folding.plain(next));
    var best =
        lexicon.spelled(Fields.WRITTEN_PAIRS, pair).stream()
            .filter(form -> form.last().equals(next))
            .min(BY_USE);
    if (best.isPresent()) {
      return best.get().first();
    }
    return lexicon.spelled(Fields.WRITTEN_WORDS, Folding.plain(typed)).stream()
        .min(BY_USE)
        .map(Lexicon.Form::exact)
        .orElse(typed);
  }
}
