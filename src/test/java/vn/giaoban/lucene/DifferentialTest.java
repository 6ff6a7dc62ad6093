package vn.giaoban.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.TestLength;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.CorpusState;
import vn.giaoban.search.Hit;
import vn.giaoban.search.NearHit;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.Sort;
import vn.giaoban.search.query.Query;
import vn.giaoban.text.LinedText;

/// Compares random searches over records that are added, changed and deleted with brute force.
final class DifferentialTest {
  private static final int NOTICES = 14;
  private static final int STATES = 5;
  private static final int QUESTIONS = TestLength.of(25, 110);
  private static final int MANY = TestLength.of(1_000, 100_000);
  private static final int MANY_QUESTIONS = TestLength.of(20, 60);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void answersWhatEveryRecordSays(long seed) throws IOException {
    var random = new RandomQuestions(seed);
    var notices = new TreeMap<String, Notice>();
    int found = 0;
    try (var index = TestIndex.of(List.of())) {
      for (int state = 0; state < STATES; state++) {
        change(index, notices, random);
        var expected = new BruteForce(notices.values());
        for (int i = 0; i < QUESTIONS; i++) {
          found += check(index, expected, random.request(), random) ? 1 : 0;
        }
      }
      isInPieces(index);
    }
    assertTrue(found > STATES * QUESTIONS / 5, "questions with an answer: " + found);
  }

  @Test
  void countsWhatManyRecordsSay() throws IOException {
    var random = new RandomQuestions(9);
    try (var index = TestIndex.of(List.of())) {
      var expected = new BruteForce(many(index, random));
      for (int i = 0; i < MANY_QUESTIONS; i++) {
        var request = random.request().limitedTo(1).nearly(false);
        var result = index.searcher().search(request);
        checkCounts(request, expected, expected.ids(request).size(), result);
        assertEquals(result.total(), index.searcher().search(request).total(), request::toString);
      }
    }
  }

  /// Writes many records, in several segments.
  private static List<Notice> many(TestIndex index, RandomQuestions random) throws IOException {
    var notices = new ArrayList<Notice>();
    int records = 0;
    while (records < MANY) {
      try (var writer = index.writerInPieces()) {
        for (int i = 0; i < MANY / 40; i++) {
          var notice = random.notice("n%06d".formatted(notices.size()));
          notices.add(notice);
          records += notice.directives().size();
          writer.replace(SampleNotices.stored(notice), LinedText.of(""));
        }
        writer.commit(CorpusState.of("test"));
      }
    }
    return notices;
  }

  /// Puts in, replaces and takes out, a commit each.
  private static void change(TestIndex index, Map<String, Notice> notices, RandomQuestions random)
      throws IOException {
    for (int commit = 0; commit < 2; commit++) {
      try (var writer = index.writerInPieces()) {
        for (int i = 0; i < NOTICES / 2; i++) {
          var id = "n%02d".formatted(random.below(NOTICES));
          if (random.below(5) == 0) {
            notices.remove(id);
            writer.remove(id);
          } else {
            var notice = random.notice(id);
            notices.put(id, notice);
            writer.replace(SampleNotices.stored(notice), LinedText.of(""));
          }
        }
        writer.commit(CorpusState.of("test"));
      }
    }
    index.searcher().refresh();
  }

  private static void isInPieces(TestIndex index) throws IOException {
    try (var reader = DirectoryReader.open(index.directory)) {
      assertTrue(reader.leaves().size() > 1, "several segments");
      assertTrue(reader.hasDeletions(), "deletions");
    }
  }

  /// Whether there are hits.
  private static boolean check(
      TestIndex index, BruteForce expected, SearchRequest request, RandomQuestions random)
      throws IOException {
    var result = index.searcher().search(request);
    var ids = expected.ids(request, scores(result));
    assertEquals(ids, TestIndex.ids(result), request::toString);
    checkCounts(request, expected, ids.size(), result);
    checkHighlights(result);
    checkNear(request, expected, ids, result);
    if (!ids.isEmpty()) {
      checkNeighbours(index, request, ids, random.below(ids.size()));
    }
    if (!ids.isEmpty() && random.below(3) == 0) {
      checkPages(index, request, ids, 1 + random.below(ids.size()));
    }
    return !ids.isEmpty();
  }

  private static void checkCounts(
      SearchRequest request, BruteForce expected, long total, SearchResult result) {
    assertEquals(total, result.total(), request::toString);
    assertEquals(
        expected.assessmentsLeftOut(request), result.assessmentsLeftOut(), request::toString);
    for (var dimension : request.facets().dimensions()) {
      assertEquals(
          expected.facet(request, dimension),
          result.facet(dimension),
          () -> dimension + " of " + request);
    }
  }

  private static Map<String, Double> scores(SearchResult result) {
    return result.hits().stream()
        .collect(Collectors.toMap(hit -> hit.directive().id(), Hit::score));
  }

  private static void checkHighlights(SearchResult result) {
    for (var hit : result.hits()) {
      int end = 0;
      for (var span : hit.highlights()) {
        assertTrue(end <= span.start() && span.end() <= hit.directive().text().length());
        end = span.end();
      }
    }
  }

  /// Near hits are no hits, keep to what holds, and are all that have any of two or three words.
  private static void checkNear(
      SearchRequest request, BruteForce expected, List<String> ids, SearchResult result) {
    boolean wanted = request.nearly() && request.sort() == Sort.RELEVANCE && ids.size() < 10;
    var near = result.nearly().stream().map(hit -> hit.hit().directive().id()).toList();
    assertTrue(near.isEmpty() || wanted, request::toString);
    assertEquals(near.size(), Set.copyOf(near).size(), request::toString);
    assertTrue(Collections.disjoint(near, ids), request::toString);
    var held = BruteForce.held(request.selection().query());
    var possible = expected.ids(BruteForce.asking(request, held));
    assertTrue(possible.containsAll(near), request::toString);
    for (var hit : result.nearly()) {
      assertFalse(hit.has().isEmpty() && hit.readFor().isEmpty(), request::toString);
    }
    var free = Set.copyOf(BruteForce.free(request.selection().query()));
    if (wanted && request.page().size() > 0 && (free.size() == 2 || free.size() == 3)) {
      var any = free.stream().<Query>map(word -> new Query.Words(word, false)).toList();
      var some = new Query.And(List.of(held, new Query.Or(any)));
      var missed = new HashSet<>(expected.ids(BruteForce.asking(request, some)));
      ids.forEach(missed::remove);
      int most = Math.min(NearHit.MOST, missed.size());
      near.forEach(missed::remove);
      assertTrue(near.size() >= most, () -> missed + " of " + request);
    }
  }

  private static void checkNeighbours(
      TestIndex index, SearchRequest request, List<String> ids, int place) throws IOException {
    var found = index.searcher().search(request.around(ids.get(place)).limitedTo(0));
    assertEquals(
        Arrays.asList(
            place == 0 ? null : ids.get(place - 1),
            place + 1 == ids.size() ? null : ids.get(place + 1)),
        TestIndex.neighbours(found),
        () -> ids.get(place) + " in " + request);
  }

  /// The pages one after another are the whole list, and so is the stream.
  private static void checkPages(TestIndex index, SearchRequest request, List<String> ids, int size)
      throws IOException {
    var paged = new ArrayList<String>();
    var page = request.limitedTo(size);
    while (true) {
      var result = index.searcher().search(page);
      paged.addAll(TestIndex.ids(result));
      if (result.next() == null) {
        break;
      }
      page = page.after(result.next());
    }
    assertEquals(ids, paged, () -> size + " a page of " + request);
    var streamed = new ArrayList<String>();
    index.searcher().stream(
        request.selection(), request.sort(), hit -> streamed.add(hit.directive().id()));
    assertEquals(ids, streamed, request::toString);
  }
}
