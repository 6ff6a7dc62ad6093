package vn.giaoban.analytics.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.Scopes;
import vn.giaoban.analytics.Snapshot;
import vn.giaoban.search.SearchAddress;
import vn.giaoban.search.Selection;
import vn.giaoban.search.count.Axis;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.count.CountTable;
import vn.giaoban.search.query.Query;
import vn.giaoban.text.Folding;

/// Finds the words and phrases most distinctive of each group (từ đặc trưng).
///
/// Counts all syllables and bigrams once to find candidates ([WordCounts]), and joins overlapping
/// bigrams to phrases ([BigramIndex]) while at least half of the directives with the rarest bigram
/// contain the whole phrase. Displayed phrases are counted again by their phrase query, which also
/// matches headings, synonyms and, if neither query nor phrase has diacritics, any diacritics.
/// Syllables of a displayed phrase are left out.
final class DistinctiveWords {
  private static final int SELECTION_OF_MINIMUM = 10_000;

  /// Maximum number of counted candidates for each displayed word.
  private static final int TRIES = 2;

  private final Snapshot snapshot;
  private final ComparisonRequest request;
  private final Selection selection;
  private final Selection everything;
  private final CountTable groups;
  private final Measures measures;
  private final int minimum;
  private final WordCounts words;

  /// @param groups directives of each group
  /// @param shown the groups to find words for
  DistinctiveWords(
      Snapshot snapshot, ComparisonRequest request, CountTable groups, List<String> shown)
      throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    this.groups = groups;
    selection = request.selection();
    everything = Scopes.everything(selection);
    measures = new Measures(groups.total().directives());
    minimum = minimum(groups.total().directives());
    words = new WordCounts(snapshot.count(selection, new Count.WordsWithin(by(), minimum)), shown);
  }

  /// The minimum frequency of a word. It grows with the selection, since rare words cost time and
  /// memory: one directive in 10,000, but at least the count that can be marked.
  static int minimum(long directives) {
    return (int) Math.max(Marks.LEAST_COUNT, directives / SELECTION_OF_MINIMUM);
  }

  private Axis by() {
    return new Axis.Of(request.by());
  }

  Comparison.Vocabulary vocabulary() {
    return new Comparison.Vocabulary(minimum, words.different());
  }

  Comparison.Chances chances() {
    return words.chances();
  }

  /// The words of a group, most distinctive first.
  List<Comparison.Cell> of(String group) throws IOException {
    var candidates = words.of(group);
    var phrases = phrases(group, candidates);
    var found = new ArrayList<>(phrases);
    found.addAll(syllables(group, candidates, phrases));
    found.sort(order());
    return found.subList(0, Math.min(request.size(), found.size()));
  }

  private static Comparator<Comparison.Cell> order() {
    return Comparator.<Comparison.Cell>comparingDouble(cell -> cell.z() == null ? 0 : -cell.z())
        .thenComparing(Comparison.Cell::value);
  }

  private List<Comparison.Cell> phrases(String group, List<WordCounts.Word> candidates)
      throws IOException {
    var chains = new BigramIndex(candidates);
    var found = new ArrayList<Comparison.Cell>();
    var tried = new ArrayList<BigramIndex.Phrase>();
    for (var pair : candidates) {
      if (found.size() == request.size() || tried.size() == TRIES * request.size()) {
        break;
      }
      if (pair.isPair() && !isPartOf(tried, pair, group)) {
        var phrase = joined(group, pair, chains);
        tried.add(phrase);
        add(found, cell(group, phrase.text()));
      }
    }
    return found;
  }

  /// Whether a bigram is inside a phrase, or mostly occurs as its continuation.
  private boolean isPartOf(List<BigramIndex.Phrase> phrases, WordCounts.Word pair, String group)
      throws IOException {
    for (var phrase : phrases) {
      if (phrase.holds(pair.text())) {
        return true;
      }
      for (var longer : phrase.goingOnWith(pair)) {
        if (directives(group, longer) >= BigramIndex.LEAST_PART * pair.count()) {
          return true;
        }
      }
    }
    return false;
  }

  /// Extends a bigram to a phrase, first to the right and then to the left, while the whole is
  /// frequent enough.
  private BigramIndex.Phrase joined(String group, WordCounts.Word pair, BigramIndex chains)
      throws IOException {
    var phrase = BigramIndex.Phrase.of(pair);
    for (var longer = chains.longerAfter(phrase);
        longer != null && isInARow(group, longer);
        longer = chains.longerAfter(phrase)) {
      phrase = longer;
    }
    for (var longer = chains.longerBefore(phrase);
        longer != null && isInARow(group, longer);
        longer = chains.longerBefore(phrase)) {
      phrase = longer;
    }
    return phrase;
  }

  private boolean isInARow(String group, BigramIndex.Phrase phrase) throws IOException {
    return directives(group, phrase.text()) >= BigramIndex.LEAST_PART * phrase.rarest();
  }

  private long directives(String group, String text) throws IOException {
    var ofGroup = selection.with(request.by(), group);
    return table(ofGroup, text).total().directives();
  }

  /// Syllables that can rank before a phrase.
  private List<Comparison.Cell> syllables(
      String group, List<WordCounts.Word> candidates, List<Comparison.Cell> phrases)
      throws IOException {
    var covered = syllables(phrases);
    double least = phrases.size() < request.size() ? 0 : leastZ(phrases);
    var found = new ArrayList<Comparison.Cell>();
    int tried = 0;
    for (var word : candidates) {
      if (found.size() == request.size() || tried == TRIES * request.size() || word.z() < least) {
        break;
      }
      if (!word.isPair() && !covered.contains(word.text())) {
        tried++;
        add(found, cell(group, word.text()));
      }
    }
    return found;
  }

  private static double leastZ(List<Comparison.Cell> cells) {
    return cells.stream().mapToDouble(cell -> cell.z() == null ? 0 : cell.z()).min().orElse(0);
  }

  private static Set<String> syllables(List<Comparison.Cell> phrases) {
    var syllables = new HashSet<String>();
    phrases.forEach(phrase -> syllables.addAll(List.of(phrase.value().split(" ", -1))));
    return syllables;
  }

  /// Adds a word if it is still marked and not yet there in another spelling.
  private static void add(List<Comparison.Cell> found, Comparison.Cell cell) {
    if (cell.mark() == Comparison.Mark.MORE
        && found.stream().noneMatch(other -> other.search().equals(cell.search()))) {
      found.add(cell);
    }
  }

  private Comparison.Cell cell(String group, String text) throws IOException {
    var table = table(selection, text);
    var search = selection.with(request.by(), group).and(phrase(text));
    return measures.cell(
        groups.row(group),
        new Measures.Feature(text, text, table.total().directives(), indexShare(text)),
        table.row(group),
        Comparison.State.SILENT,
        SearchAddress.of(search));
  }

  private @Nullable Double indexShare(String text) throws IOException {
    long all = snapshot.count(everything, new Count.By(by())).total().directives();
    return Measures.share(table(everything, text).total().directives(), all);
  }

  private CountTable table(Selection scope, String text) throws IOException {
    return snapshot.count(scope.and(phrase(text)), new Count.By(by()));
  }

  /// Removes diacritics if the query has words and none of them has diacritics: a phrase with
  /// diacritics would make the query's own words strict.
  private Query phrase(String text) {
    return new Query.Phrase(isUnmarked(selection.query()) ? Folding.plain(text) : text, false);
  }

  private static boolean isUnmarked(Query query) {
    var texts = query.texts().toList();
    return !texts.isEmpty()
        && texts.stream().allMatch(text -> Folding.exact(text).equals(Folding.plain(text)));
  }
}
