package vn.giaoban.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import vn.giaoban.lucene.index.Records;
import vn.giaoban.lucene.query.FreeWord;
import vn.giaoban.lucene.query.QueryTranslator;
import vn.giaoban.lucene.query.Ranking;
import vn.giaoban.lucene.query.RelaxedQuery;
import vn.giaoban.lucene.query.SelectionQuery;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.Hit;
import vn.giaoban.search.NearHit;
import vn.giaoban.search.Selection;

/// Finds the near hits of a selection: directives with all free words in corrected spellings, then
/// those that lack one word (the least telling first), then two, then those that have any of the
/// more telling words.
///
/// Each step is a query led by its rarest words; the next is run only where fewer than
/// [NearHit#MOST] are found.
///
/// Of hits that lack as many words, those that have the others as typed come first; of those that
/// lack more than two, the best by score, since a long question has many words that tell little.
final class NearRun {
  /// The number of words from which on it does not matter how many a hit lacks.
  private static final int MANY = 3;

  private static final Comparator<NearHit> NEAREST_FIRST =
      Comparator.<NearHit>comparingInt(hit -> Math.min(MANY, hit.lacks().size()))
          .thenComparingInt(hit -> hit.lacks().size() < MANY ? hit.readFor().size() : 0);

  private final Records records;
  private final IndexReader reader;
  private final QueryTimeout limit;
  private final IndexSearcher searcher;
  private final RelaxedQuery relaxed;

  /// What a near hit must match beside its words.
  private final Query held;

  /// The hits of the selection, which are no near hits.
  private final Query hits;

  private final Set<Integer> found = new LinkedHashSet<>();
  private boolean partial;

  /// Near hits, nearest first.
  ///
  /// @param partial whether the time limit was exceeded, so that some may be missing
  record Found(List<NearHit> hits, boolean partial) {
    static final Found NOTHING = new Found(List.of(), false);
  }

  NearRun(
      QueryTranslator translator,
      RelaxedQuery.Respeller respeller,
      Records records,
      Selection selection,
      QueryTimeout limit)
      throws IOException {
    this.records = records;
    this.reader = records.reader();
    this.limit = limit;
    this.searcher = Ranking.STANDARD.over(reader);
    searcher.setTimeout(limit);
    this.relaxed = translator.relaxed(selection.query(), respeller);
    this.held = SelectionQuery.directives(selection, relaxed.held());
    this.hits = translator.finding(selection.query());
  }

  Found find() throws IOException {
    collect();
    return new Found(found.isEmpty() ? List.of() : hits(), partial);
  }

  private List<NearHit> hits() throws IOException {
    var told = new WordsOfHits(relaxed.words());
    var highlighter = new Highlighter(searcher, relaxed.naming());
    var filed = records.filing();
    var near = new ArrayList<NearHit>();
    for (int document : found) {
      near.add(told.of(document, hit(document, filed.at(document), highlighter)));
    }
    near.sort(NEAREST_FIRST);
    return near;
  }

  private void collect() throws IOException {
    var leastTellingFirst = leastTellingFirst();
    int words = leastTellingFirst.size();
    if (leastTellingFirst.stream().anyMatch(word -> !word.readings().isEmpty())) {
      take(relaxed.all(leastTellingFirst));
    }
    for (int lacking = 0; words > 1 && lacking < words; lacking++) {
      var others = new ArrayList<>(leastTellingFirst);
      others.remove(lacking);
      take(relaxed.all(others));
    }
    if (words > 2) {
      take(relaxed.atLeast(words - 2));
    }
    if (words > 3) {
      take(relaxed.anyOf(leastTellingFirst.subList(words / 2, words)));
    }
  }

  /// The words that are given up first: those that no directive has, then the most frequent.
  private List<FreeWord> leastTellingFirst() throws IOException {
    var counted = new ArrayList<Counted>();
    for (var word : relaxed.words()) {
      long frequency = word.isUnknown(reader) ? Long.MAX_VALUE : word.frequency(reader);
      counted.add(new Counted(word, frequency));
    }
    counted.sort(Comparator.comparingLong(Counted::frequency).reversed());
    return counted.stream().map(Counted::word).toList();
  }

  private record Counted(FreeWord word, long frequency) {}

  private void take(Query near) throws IOException {
    if (found.size() >= NearHit.MOST) {
      return;
    }
    if (limit.shouldExit()) {
      partial = true;
      return;
    }
    var query =
        new BooleanQuery.Builder()
            .add(near, Occur.MUST)
            .add(held, Occur.FILTER)
            .add(hits, Occur.MUST_NOT)
            .build();
    for (var hit : searcher.search(query, NearHit.MOST + found.size()).scoreDocs) {
      if (found.size() < NearHit.MOST) {
        found.add(hit.doc);
      }
    }
    partial |= searcher.timedOut();
  }

  private static Hit hit(int document, FiledDirective filed, Highlighter highlighter)
      throws IOException {
    var matched = highlighter.matched(document, filed.directive());
    return new Hit(
        filed.directive(), filed.notice(), 0, matched.text(), matched.section(), List.of());
  }

  /// Tells which of the words a directive has.
  private final class WordsOfHits {
    private final List<FreeWord> words;
    private final Map<Query, Weight> weights = new HashMap<>();

    WordsOfHits(List<FreeWord> words) {
      this.words = words;
    }

    NearHit of(int document, Hit hit) throws IOException {
      var has = new ArrayList<String>();
      var lacks = new ArrayList<String>();
      var readFor = new ArrayList<NearHit.Reading>();
      for (var word : words) {
        if (matches(word.typed(), document)) {
          has.add(word.text());
          continue;
        }
        var reading = reading(word, document);
        if (reading.isEmpty()) {
          lacks.add(word.text());
        } else {
          readFor.add(new NearHit.Reading(word.text(), reading));
        }
      }
      return new NearHit(hit, has, lacks, readFor);
    }

    /// The corrected spelling that the directive has; empty for none.
    private String reading(FreeWord word, int document) throws IOException {
      for (var reading : word.readings()) {
        if (matches(reading.query(), document)) {
          return reading.text();
        }
      }
      return "";
    }

    private boolean matches(Query query, int document) throws IOException {
      var weight = weights.get(query);
      if (weight == null) {
        weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
        weights.put(query, weight);
      }
      var leaves = reader.leaves();
      var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      var scorer = weight.scorer(leaf);
      int inLeaf = document - leaf.docBase;
      return scorer != null && scorer.iterator().advance(inLeaf) == inLeaf;
    }
  }
}
