package vn.giaoban.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.index.Records;
import vn.giaoban.lucene.query.Ranking;
import vn.giaoban.lucene.query.SyllableProfile;
import vn.giaoban.notice.Citation;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.Similar;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.wording.NumberedWording;
import vn.giaoban.search.wording.WordNumbers;
import vn.giaoban.search.wording.Wording;
import vn.giaoban.search.wording.WordingSimilarity;

/// Finds the directives of other notices most similar to a given one.
///
/// Candidates are the BM25 hits for its most distinctive syllable bigrams (the rarest that also
/// occur elsewhere). Those nearest by the cosine of the bigram counts are ranked again by the mean
/// of it and of the chance that the two are one task ([WordingSimilarity]). Diacritics are ignored,
/// so that a source typed without them is found too.
final class SimilarFinder {
  private static final int TELLING_PAIRS = 30;
  private static final int PAGE = 200;
  private static final int MAX_PAGES = 5;

  /// The least number of texts that are ranked again.
  private static final int RERANKED = 30;

  /// The least cosine; below it, texts share only common phrases.
  static final double LEAST = 0.1;

  private static final Comparator<Like> NEAREST_FIRST =
      Comparator.comparingDouble(Like::cosine)
          .reversed()
          .thenComparing(like -> like.filed().notice().id())
          .thenComparingInt(like -> ordinal(like.filed().directive().id()));

  private record Like(FiledDirective filed, SyllableProfile wording, double cosine) {}

  /// The likes of one text, nearest first.
  private record Text(List<Like> likes, double likeness) {
    double score() {
      return (likeness + likes.getFirst().cosine()) / 2;
    }
  }

  private final DirectoryReader reader;
  private final FiledDirective given;
  private final SyllableProfile wording;

  SimilarFinder(DirectoryReader reader, FiledDirective given) {
    this.reader = reader;
    this.given = given;
    this.wording = SyllableProfile.of(given.directive().text());
  }

  private static int ordinal(String directiveId) {
    return Integer.parseInt(directiveId.substring(directiveId.lastIndexOf('-') + 1));
  }

  /// @param timeLimit of the candidate search; candidates found by then are ranked
  List<Similar> nearest(int size, Duration timeLimit) throws IOException {
    var byText = new LinkedHashMap<String, List<Like>>();
    int wanted = Math.max(RERANKED, 2 * size);
    candidates(wanted, timeLimit).stream()
        .sorted(NEAREST_FIRST)
        .forEach(
            like ->
                byText
                    .computeIfAbsent(
                        String.join(" ", like.wording().syllables()), _ -> new ArrayList<>())
                    .add(like));
    return ranked(byText.values().stream().limit(wanted).toList()).stream()
        .limit(size)
        .map(this::similar)
        .toList();
  }

  private List<Text> ranked(List<List<Like>> texts) throws IOException {
    var numbers = new WordNumbers();
    var mine = numbers.add(Wording.of(given.directive()));
    var theirs = new ArrayList<NumberedWording>();
    for (var likes : texts) {
      theirs.add(numbers.add(Wording.of(likes.getFirst().filed().directive())));
    }
    var similarity =
        WordingSimilarity.within(
            numbers,
            new Records(reader).count(Kind.DIRECTIVE),
            syllable -> reader.docFreq(new Term(Fields.PLAIN, syllable)));
    var ranked = new ArrayList<Text>();
    for (int i = 0; i < texts.size(); i++) {
      var likes = texts.get(i);
      double likeness =
          similarity.of(mine, units(given), theirs.get(i), units(likes.getFirst().filed()), 0);
      ranked.add(new Text(likes, likeness));
    }
    ranked.sort(Comparator.comparingDouble(Text::score).reversed());
    return ranked;
  }

  private static Set<String> units(FiledDirective filed) {
    return Set.copyOf(filed.directive().facts().units());
  }

  /// Fetches further pages while too few candidates differ in wording.
  ///
  /// @param wanted how many at least
  private List<Like> candidates(int wanted, Duration timeLimit) throws IOException {
    var query = query();
    var likes = new ArrayList<Like>();
    if (query == null) {
      return likes;
    }
    var searcher = Ranking.STANDARD.over(reader);
    searcher.setTimeout(new QueryTimeoutImpl(timeLimit.toMillis()));
    var filed = new Records(reader).filing();
    ScoreDoc last = null;
    for (int page = 0; page < MAX_PAGES; page++) {
      var found = searcher.searchAfter(last, query, PAGE).scoreDocs;
      for (var place : found) {
        add(likes, filed.at(place.doc));
      }
      if (found.length < PAGE || searcher.timedOut() || differentTexts(likes) >= wanted) {
        break;
      }
      last = found[found.length - 1];
    }
    return likes;
  }

  private static long differentTexts(List<Like> likes) {
    return likes.stream().map(like -> like.wording().syllables()).distinct().count();
  }

  private void add(List<Like> likes, FiledDirective filed) {
    var theirs = SyllableProfile.of(filed.directive().text());
    double cosine = wording.likeness(theirs);
    if (cosine >= LEAST) {
      likes.add(new Like(filed, theirs, cosine));
    }
  }

  /// Null if no bigram is distinctive.
  private @Nullable Query query() throws IOException {
    var pairs = tellingPairs();
    if (pairs.isEmpty()) {
      return null;
    }
    var any = new BooleanQuery.Builder();
    pairs.forEach(pair -> any.add(new TermQuery(new Term(Fields.PAIRS, pair)), Occur.SHOULD));
    return new BooleanQuery.Builder()
        .add(any.build(), Occur.MUST)
        .add(Records.DIRECTIVES, Occur.FILTER)
        .add(
            new TermQuery(
                new Term(
                    Fields.value(Dimension.KIND), Fields.valueTerm(Json.name(Kind.DIRECTIVE)))),
            Occur.FILTER)
        .add(new TermQuery(new Term(Fields.BLOCK, given.notice().id())), Occur.MUST_NOT)
        .build();
  }

  /// Bigrams sorted by frequency here against rarity elsewhere.
  private List<String> tellingPairs() throws IOException {
    var weights = new LinkedHashMap<String, Double>();
    double all = Math.max(1, reader.numDocs());
    for (var pair : wording.pairs().entrySet()) {
      int having = reader.docFreq(new Term(Fields.PAIRS, pair.getKey()));
      if (having > 1) {
        weights.put(pair.getKey(), pair.getValue() * Math.log(1 + all / having));
      }
    }
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TELLING_PAIRS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Similar similar(Text text) {
    var nearest = text.likes().getFirst();
    var mine = given.directive().facts();
    var theirs = nearest.filed().directive().facts();
    return new Similar(
        nearest.filed(),
        text.score(),
        text.likeness(),
        text.likes().stream().skip(1).map(like -> like.filed().directive().id()).toList(),
        wording.shared(nearest.wording()),
        shared(mine.units(), theirs.units()),
        shared(mine.topics(), theirs.topics()),
        shared(
            mine.citations().stream().map(Citation::ref).distinct().toList(),
            theirs.citations().stream().map(Citation::ref).toList()));
  }

  private static List<String> shared(List<String> mine, List<String> theirs) {
    return mine.stream().filter(theirs::contains).toList();
  }
}
