package vn.giaoban.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.api.QueryParameters;
import vn.giaoban.api.SearchParameters;
import vn.giaoban.lucene.index.Records;
import vn.giaoban.lucene.query.QueryTranslator;
import vn.giaoban.lucene.query.RelaxedQuery;
import vn.giaoban.lucene.query.Synonyms;
import vn.giaoban.search.NearHit;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Sort;
import vn.giaoban.search.period.PeriodParser;

/// Near hits: what they are, in which order, and what never relaxes.
final class NearlyTest {
  private static List<NearHit> near(TestIndex index, String query) throws IOException {
    return near(index, index.request(query));
  }

  private static List<NearHit> near(TestIndex index, SearchRequest request) throws IOException {
    return index.searcher().search(request.nearly(true)).nearly();
  }

  private static List<String> ids(List<NearHit> near) {
    return near.stream().map(hit -> hit.hit().directive().id()).toList();
  }

  @Test
  void listsThoseThatLackOneWordThenTwoThenMore() throws IOException {
    try (var index =
        TestIndex.of(
            "kiểm tra vắc xin",
            "rà soát kho vắc xin",
            "kiểm tra kho vắc xin",
            "kiểm tra kho lạnh vắc xin",
            "tuyển dụng viên chức")) {
      assertEquals(List.of("n-4"), index.ids("kiểm tra kho lạnh"));
      assertEquals(List.of("n-3", "n-1", "n-2"), ids(near(index, "kiểm tra kho lạnh")));
    }
  }

  @Test
  void givesUpTheLeastTellingWordFirst() throws IOException {
    try (var index =
        TestIndex.of("báo cáo vắc xin", "báo cáo của kho", "của kho vắc", "của xã", "của tỉnh")) {
      assertEquals("n-1", ids(near(index, "của vắc xin")).getFirst());
    }
  }

  @Test
  void putsTheMoreTellingWordsFirstWhereManyAreLacking() throws IOException {
    try (var index =
        TestIndex.of(
            "báo cáo của các phòng lở",
            "báo cáo của các phòng",
            "báo cáo của các sở",
            "báo cáo của các xã",
            "nâng cấp kè sạt")) {
      assertEquals("n-5", ids(near(index, "báo cáo rõ của các kè sạt lở")).getFirst());
    }
  }

  @Test
  void givesUpAWordThatNoDirectiveHasBeforeThoseThatSomeHave() throws IOException {
    try (var index = TestIndex.of("buổi họp", "buổi làm việc", "mỗi xã một sản phẩm", "sản phẩm")) {
      assertEquals("n-3", ids(near(index, "OCOP bưởi")).getFirst());
    }
  }

  @Test
  void saysWhichWordsAHitHasLacksAndWasReadFor() throws IOException {
    try (var index = TestIndex.of("quản lý nhãn hiệu OCOP", "kiểm tra nhãn hiệu hàng hóa")) {
      var hit = near(index, "quảng lý nhãn hiệu bưởi").getFirst();
      assertEquals("n-1", hit.hit().directive().id());
      assertEquals(List.of("lý", "nhãn", "hiệu"), hit.has());
      assertEquals(List.of("bưởi"), hit.lacks());
      assertEquals(List.of(new NearHit.Reading("quảng", "quản")), hit.readFor());
      assertEquals(4, hit.hit().highlights().size());
    }
  }

  @Test
  void findsATypingErrorWithoutAClick() throws IOException {
    try (var index = TestIndex.of("quản lý nhãn hiệu", "quản lý đất đai", "nhãn hiệu tập thể")) {
      assertEquals(0, index.search("quản lý nhãm hiệu").total());
      assertEquals("n-1", ids(near(index, "quản lý nhãm hiệu")).getFirst());
      assertEquals(List.of("n-1"), ids(near(index, "nhãnhiệu -tập")));
    }
  }

  @Test
  void readsNoWordForAnotherThatStandsNowhereBesideItsNeighbours() throws IOException {
    try (var index = TestIndex.of("kiểm tra nhãn", "các phòng kiểm tra", "tem OCOP")) {
      for (var hit : near(index, "kiểm tra mác OCOP")) {
        assertEquals(List.of(), hit.readFor());
        assertTrue(hit.lacks().contains("mác"), hit::toString);
      }
    }
  }

  @Test
  void readsSynonymsOfWordsThatItKeeps() throws IOException {
    try (var index = TestIndex.of("đánh giá chương trình mỗi xã một sản phẩm")) {
      var hit = near(index, "đánh giá OCOP lạc").getFirst();
      assertEquals(List.of("đánh", "giá", "OCOP"), hit.has());
      assertEquals(List.of("lạc"), hit.lacks());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"vắc xin\" kho",
        "vắc xin kho -kiểm",
        "=xin kho",
        "vắc* kho",
        "(xin OR chức) kho",
        "kieu:assessment xin kho"
      })
  void relaxesFreeWordsOnly(String query) throws IOException {
    try (var index = TestIndex.of("kho lạnh", "kiểm tra kho lạnh", "xăng dầu")) {
      assertEquals(query.endsWith("-kiểm") ? List.of("n-1") : List.of(), ids(near(index, query)));
    }
  }

  @Test
  void takesMarksFromTheWholeQuery() throws IOException {
    try (var index = TestIndex.of("kho lạnh hỗ trợ", "kho lạnh ho tro", "xăng")) {
      assertEquals(List.of("n-2"), ids(near(index, "\"ho tro\" kho xăng")));
    }
  }

  @Test
  void looksOnTheFirstPageByRelevanceOnlyAndBelowTenHits() throws IOException {
    var texts = Collections.nCopies(9, "kho lạnh").toArray(String[]::new);
    var more = Collections.nCopies(10, "kho lạnh").toArray(String[]::new);
    try (var few = TestIndex.of(with("kho xăng", texts));
        var many = TestIndex.of(with("kho xăng", more))) {
      assertEquals(1, near(few, "kho lạnh").size());
      assertTrue(near(many, "kho lạnh").isEmpty());
      var request = few.request("kho lạnh");
      assertTrue(few.searcher().search(request).nearly().isEmpty(), "not asked for");
      assertTrue(near(few, request.sortedBy(Sort.DATE)).isEmpty());
      assertTrue(near(few, request.limitedTo(0)).isEmpty());
      var first = few.searcher().search(request.limitedTo(4).nearly(true));
      assertFalse(first.nearly().isEmpty());
      assertTrue(near(few, request.limitedTo(4).after(first.next())).isEmpty());
    }
  }

  private static String[] with(String last, String... texts) {
    var all = Arrays.copyOf(texts, texts.length + 1);
    all[texts.length] = last;
    return all;
  }

  @Test
  void stopsAtTheTimeLimitAndSaysSo() throws IOException {
    try (var index = TestIndex.of("kiểm tra kho", "kiểm tra chợ");
        var reader = DirectoryReader.open(index.directory)) {
      var selection = index.request("kiểm tra kho lạnh").selection();
      var translator = new QueryTranslator(Synonyms.standard());
      RelaxedQuery.Respeller none = text -> Collections.nCopies(text.split(" ").length, List.of());
      assertEquals(
          2,
          new NearRun(translator, none, new Records(reader), selection, () -> false)
              .find()
              .hits()
              .size());
      assertEquals(
          new NearRun.Found(List.of(), true),
          new NearRun(translator, none, new Records(reader), selection, () -> true).find());
    }
  }

  @Test
  void tellsNoReadingOfAQuestionWhoseHitsMayBeMissing() throws IOException {
    try (var index = TestIndex.of("kiểm tra kho lạnh")) {
      var asked =
          new SearchParameters(TestIndex.NAMES, new PeriodParser(TestIndex.CLOCK))
              .asked(new QueryParameters(Map.of("q", List.of("kho lạnh phải làm gì"))));
      var result = index.searcher().search(asked.request());
      var reading = asked.reading(result, index.searcher(), TestIndex.NAMES);
      assertNotNull(reading);
      assertEquals(1, reading.total());
      try (var hurried = index.searcher(Duration.ZERO)) {
        assertNull(asked.reading(result, hurried, TestIndex.NAMES));
      }
    }
  }

  @Test
  void listsTwentyAtMost() throws IOException {
    try (var index = TestIndex.of(Collections.nCopies(30, "kho xăng").toArray(String[]::new))) {
      assertEquals(NearHit.MOST, near(index, "kho lạnh").size());
    }
  }
}
