package vn.giaoban.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.Hit;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sink;
import vn.giaoban.search.Sort;
import vn.giaoban.search.Totals;
import vn.giaoban.search.query.Query;

/// Streams of hits, over an index with many segments and replaced records.
class StreamTest {
  private static final List<String> PROVINCES = List.of("nghe-an", "dong-thap", "ca-mau");
  private static final int NOTICES = 400;

  private static TestIndex index;

  @BeforeAll
  static void write() throws IOException {
    var random = new Random(42);
    index = new TestIndex();
    for (int batch = 0; batch < 12; batch++) {
      var notices = new ArrayList<Notice>();
      for (int i = 0; i < 60; i++) {
        notices.add(notice("n%d".formatted(random.nextInt(NOTICES)), random));
      }
      index.write(notices);
    }
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static Notice notice(String id, Random random) {
    var directives = new ArrayList<Directive>();
    for (int ordinal = 1; ordinal <= random.nextInt(15); ordinal++) {
      directives.add(directive(id + "-" + ordinal, random));
    }
    int province = random.nextInt(PROVINCES.size() + 1);
    return TestIndex.notice(
        id, 1, "TB", province == PROVINCES.size() ? null : PROVINCES.get(province), directives);
  }

  private static Directive directive(String id, Random random) {
    var kind = random.nextInt(5) == 0 ? Kind.ASSESSMENT : Kind.DIRECTIVE;
    var due = random.nextInt(3) == 0 ? List.of(TestIndex.due("2020-1" + random.nextInt(3))) : null;
    var text = "tham mưu kế hoạch ISO ".repeat(1 + random.nextInt(3));
    var directive =
        TestIndex.directive(
            id, kind, null, text, List.of(), List.of(), due == null ? List.of() : due, List.of());
    return random.nextInt(4) == 0
        ? directive
        : TestIndex.on(directive, LocalDate.of(2020, 1 + random.nextInt(3), 1));
  }

  @Test
  void handsOverTheIdsOfTheSameHits() throws IOException {
    for (var query :
        List.of(new Query.Everything(), new Query.Not(new Query.AnyOf(List.of("n1-1"))))) {
      var selection = Selection.of(query);
      var hits = new ArrayList<String>();
      var ids = new ArrayList<String>();
      index.searcher().stream(selection, Sort.DATE, hit -> hits.add(hit.directive().id()));
      index.searcher().streamIds(selection, ids::add);
      assertTrue(hits.size() > 100, query::toString);
      assertEquals(hits.stream().sorted().toList(), ids.stream().sorted().toList());
    }
  }

  private static List<Hit> paged(SearchRequest request) throws IOException {
    var hits = new ArrayList<Hit>();
    var page = index.searcher().search(request.limitedTo(37));
    hits.addAll(page.hits());
    while (page.next() != null) {
      page = index.searcher().search(request.limitedTo(37).after(page.next()));
      hits.addAll(page.hits());
    }
    return hits;
  }

  private static List<Hit> streamed(SearchRequest request) throws IOException {
    var hits = new ArrayList<Hit>();
    index.searcher().stream(request.selection(), request.sort(), hits::add);
    return hits;
  }

  private static List<String> rows(List<Hit> hits) {
    return hits.stream().map(hit -> hit.directive().id() + " " + hit.score()).toList();
  }

  @ParameterizedTest
  @EnumSource
  void handsOverWhatThePagesShowInTheirOrder(Sort sort) throws IOException {
    for (var query : List.of("*", "iso OR \"kế hoạch\"", "kieu:assessment", "tinh:nghe-an")) {
      var request = index.request(query).sortedBy(sort);
      var streamed = streamed(request);
      assertTrue(streamed.size() > 100, query);
      assertEquals(rows(paged(request)), rows(streamed), query);
    }
  }

  @ParameterizedTest
  @CsvSource({"*", "xyz", "tinh:dong-thap"})
  void tellsFirstWhatASearchCounts(String query) throws IOException {
    var request = index.request(query);
    var result = index.searcher().search(request);
    var seen = new ArrayList<Object>();
    index.searcher().stream(
        request.selection(),
        request.sort(),
        new Sink<>() {
          @Override
          public void begin(Totals totals) {
            seen.add(totals);
          }

          @Override
          public void accept(Hit hit) {
            seen.add(hit);
          }
        });
    assertEquals(
        new Totals(
            result.generation(),
            TestIndex.CLOCK.instant(),
            result.total(),
            result.assessmentsLeftOut()),
        seen.getFirst());
    assertEquals(result.total(), seen.size() - 1);
  }

  @Test
  void handsOverEveryNoticeOnceInTheOrderOfTheirIds() throws IOException {
    var ids = new ArrayList<String>();
    index
        .searcher()
        .streamNotices(
            notice -> {
              ids.add(notice.id());
              assertEquals(index.searcher().notice(notice.id()), notice);
            });
    assertEquals(ids.stream().sorted().distinct().toList(), ids);
    assertEquals(index.searcher().status().notices(), ids.size());
  }

  @Test
  void holdsOneStateOfTheIndexToTheEnd() throws IOException {
    try (var changing = TestIndex.of("một", "hai", "ba")) {
      var ids = new ArrayList<String>();
      changing.searcher().stream(
          Selection.EVERYTHING,
          Sort.RELEVANCE,
          hit -> {
            ids.add(hit.directive().id());
            changing.write(List.of(TestIndex.notice("n", List.of())));
            changing.searcher().refresh();
          });
      assertEquals(List.of("n-1", "n-2", "n-3"), ids);
      assertEquals(0, changing.search("*").total());
    }
  }

  @Test
  void endsWithWhatItsTakerThrows() {
    assertThrows(
        IOException.class,
        () ->
            index.searcher().stream(
                Selection.EVERYTHING,
                Sort.RELEVANCE,
                _ -> {
                  throw new IOException("the disk is full");
                }));
  }
}
