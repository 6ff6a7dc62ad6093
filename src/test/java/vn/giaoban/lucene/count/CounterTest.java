package vn.giaoban.lucene.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.Test;
import vn.giaoban.lucene.TestIndex;
import vn.giaoban.lucene.index.Generations;
import vn.giaoban.lucene.index.Readers;
import vn.giaoban.search.Selection;
import vn.giaoban.search.TimeLimitException;
import vn.giaoban.search.count.Axis;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.count.RecordCount;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;

final class CounterTest {
  private static final Selection ALL = Selection.EVERYTHING;
  private static final Axis PROVINCES = new Axis.Of(Dimension.PROVINCE);

  @Test
  void countsDirectivesAndTheirNotices() throws IOException {
    var first =
        TestIndex.notice(
            "a",
            null,
            null,
            "nghe-an",
            List.of(
                TestIndex.directive("a-1", "đăng ký nhãn hiệu"),
                TestIndex.directive("a-2", "nhãn hiệu tập thể")));
    var second =
        TestIndex.notice(
            "b", null, null, "nghe-an", List.of(TestIndex.directive("b-1", "kiểm tra nhãn")));
    var empty = TestIndex.notice("c", null, null, null, List.of());
    try (var index = TestIndex.of(List.of(first, second, empty))) {
      var counted = index.searcher().count(ALL, new Count.By(PROVINCES));
      assertEquals(Map.of("nghe-an", new RecordCount(3, 2)), counted.rows());
      assertEquals(new RecordCount(3, 2), counted.total());
      assertEquals(1, counted.generation());

      var words = index.searcher().count(ALL, new Count.WordsWithin(PROVINCES, 2));
      assertEquals(new RecordCount(3, 2), words.column("nhãn"));
      assertEquals(new RecordCount(2, 1), words.cell("nghe-an", "nhãn hiệu"));
      assertEquals(RecordCount.NONE, words.cell("nghe-an", "đăng ký"));

      var notices = index.searcher().count(ALL, new Count.Notices(PROVINCES, null));
      assertEquals(
          Map.of("nghe-an", new RecordCount(3, 2), Dimension.NONE, new RecordCount(0, 1)),
          notices.rows());
    }
  }

  @Test
  void countsNothingInAnEmptyIndex() throws IOException {
    try (var index = TestIndex.of(List.of())) {
      var counted = index.searcher().count(ALL, new Count.WordsWithin(PROVINCES, 1));
      assertEquals(RecordCount.NONE, counted.total());
      assertEquals(Map.of(), counted.cells());
    }
  }

  @Test
  void countsAPartOnceMoreAfterARefresh() throws IOException {
    try (var index = TestIndex.of("một")) {
      assertEquals(1, index.searcher().count(ALL, new Count.By(PROVINCES)).total().directives());
      index.write(
          List.of(
              TestIndex.notice(
                  "m", 1, null, "dong-thap", List.of(TestIndex.directive("m-1", "hai")))));
      index.searcher().refresh();
      assertEquals(
          Map.of("dong-thap", new RecordCount(1, 1), Dimension.NONE, new RecordCount(1, 1)),
          index.searcher().count(ALL, new Count.By(PROVINCES)).rows());
    }
  }

  @Test
  void givesNoAnswerRatherThanAPartOfOne() throws IOException {
    var hasty = new Counter(Duration.ZERO, BlockSearcher.Shares.standard());
    try (var index = TestIndex.of("một", "hai");
        var generations = new Generations(Readers.of(index.directory), TestIndex.CLOCK);
        var generation = generations.current()) {
      assertThrows(
          TimeLimitException.class,
          () -> hasty.count(generation, ALL, MatchAllDocsQuery.INSTANCE, new Count.By(PROVINCES)));
    }
  }

  @Test
  void refusesWhatNoticesDoNotHave() throws IOException {
    var notices = new Count.Notices(PROVINCES, null);
    try (var index = TestIndex.of("một")) {
      var byUnit = ALL.filter(Dimension.UNIT, DimensionFilter.of("van-phong"));
      assertThrows(IllegalArgumentException.class, () -> index.searcher().count(byUnit, notices));
      assertThrows(
          IllegalArgumentException.class,
          () -> index.searcher().count(index.request("một").selection(), notices));
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> new Count.Notices(new Axis.Of(Dimension.TOPIC), null));
  }
}
