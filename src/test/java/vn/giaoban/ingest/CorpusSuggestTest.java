package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.search.Page;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Similar;
import vn.giaoban.search.SuggestRequest;
import vn.giaoban.search.Suggestion;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.search.query.QueryParser;

/// Completions, offered spellings and similar directives over the notices of `corpus/`.
final class CorpusSuggestTest {
  private static final Names NAMES = Names.standard();
  private static final QueryParser PARSER =
      new QueryParser(NAMES, new PeriodParser(Clock.systemUTC()));
  private static final Selection ALL = Selection.EVERYTHING;
  private static final Selection NGHE_AN =
      ALL.filter(Dimension.PROVINCE, DimensionFilter.of("nghe-an"));

  @TempDir static Path index;
  private static LuceneSearcher searcher;

  @BeforeAll
  static void readCorpus() throws IOException {
    try (var writer = LuceneWriter.open(index, Clock.systemUTC())) {
      Ingest.standard().run(Path.of("corpus"), writer, _ -> {});
    }
    searcher = LuceneSearcher.open(index, NAMES);
    searcher.suggest(new SuggestRequest("a", ALL, 1)); // What is new to the machine takes longer.
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  private static List<Suggestion> suggestions(String typed, Selection selection)
      throws IOException {
    return searcher.suggest(new SuggestRequest(typed, selection, 10)).suggestions();
  }

  private static SearchResult search(String query, Selection selection) throws IOException {
    return searcher.search(SearchRequest.of(selection.asking(PARSER.parse(query))).limitedTo(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "nhan h; WORDS; nhãn hiệu; nhãn hiệu",
        "nhãn h; WORDS; nhãn hiệu; nhãn hiệu",
        "so huu tr; WORDS; sở hữu trí tuệ; sở hữu trí tuệ",
        "so huu tr; TOPIC; Sở hữu trí tuệ; chude:\"Sở hữu trí tuệ\"",
        "nh; WORDS; nhiệm vụ; nhiệm vụ",
        "`kiem tra `; WORDS; kiểm tra tổ chức; kiểm tra tổ chức",
        "ke hoach trien khai so huu tr; WORDS; kế hoạch triển khai sở hữu trí tuệ;"
            + " kế hoạch triển khai sở hữu trí tuệ",
        "oc; WORDS; OCOP; OCOP",
        "ISO OR oc; TOPIC; OCOP; ISO OR chude:OCOP",
        "(ISO OR oc; WORDS; OCOP; (ISO OR OCOP)",
        "\"chi dan d; WORDS; chỉ dẫn địa lý; \"chỉ dẫn địa lý\"",
        "thanh tra; UNIT; Thanh tra; donvi:\"Thanh tra\"",
        "OCOP donvi:tieu; UNIT; Chi cục Tiêu chuẩn Đo lường Chất lượng;"
            + " OCOP donvi:\"Chi cục Tiêu chuẩn Đo lường Chất lượng\"",
        "tinh:ng; PROVINCE; Nghệ An; tinh:\"Nghệ An\"",
        "tinh:\"quang; PROVINCE; Quảng Ngãi; tinh:\"Quảng Ngãi\"",
        "nghe; PROVINCE; Nghệ An; tinh:\"Nghệ An\"",
        "nghe; AGENCY; Sở Khoa học và Công nghệ; coquan:\"Sở Khoa học và Công nghệ\"",
        "296; CITATION; 296/KH-UBND; 296/KH-UBND",
        "trichdan:29; CITATION; 296/KH-UBND; trichdan:296/KH-UBND",
        "1104; NOTICE; 1104/TB-SKHCN; so:1104/TB-SKHCN",
        "tran; PERSON; Trần Quốc Thành; chutri:\"Trần Quốc Thành\"",
        "ngay:2020-q; PERIOD; quý III/2020; ngay:2020-Q3",
        "quý 3; PERIOD; quý III/2020; ngay:2020-Q3",
        "OCOP thang 11/2; PERIOD; tháng 11/2021; OCOP ngay:2021-11",
        "202; PERIOD; năm 2020; ngay:2020",
        "-di; WORDS; dịch; -dịch",
      })
  void suggests(String typed, Suggestion.Kind kind, String text, String query) throws IOException {
    var found = suggestions(typed, ALL);
    assertTrue(
        found.stream()
            .anyMatch(
                each ->
                    each.kind() == kind && each.text().equals(text) && each.query().equals(query)),
        () -> found.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nhân h", "nhận hiệ", "dia"})
  void respectsMarksThatAreTyped(String typed) throws IOException {
    assertTrue(suggestions(typed, ALL).stream().noneMatch(each -> each.text().equals("nhãn hiệu")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nhan h",
        "th",
        "kiem tra ",
        "nghe",
        "OCOP OR ng",
        "\"thuc h",
        "tinh:",
        "donvi:p",
        "-th",
        "so:",
        "kieu:",
        "han:",
        "trien khai t",
        "chude:\"c",
        "giao (tham m"
      })
  void countsExactlyWhatTheQueryFinds(String typed) throws IOException {
    for (var selection : List.of(ALL, NGHE_AN)) {
      var found = suggestions(typed, selection);
      for (var each : found) {
        assertEquals(search(each.query(), selection).total(), each.count(), each::toString);
        assertTrue(each.span().end() == typed.length() && each.count() > 0, each::toString);
      }
      var queries = found.stream().map(Suggestion::query).collect(Collectors.toSet());
      assertEquals(found.size(), queries.size());
    }
    assertFalse(suggestions(typed, ALL).isEmpty());
  }

  @Test
  void answersWhateverIsTyped() throws IOException {
    var random = new Random(20);
    var pieces =
        List.of(
            "nhan", "hiệu", " ", "\"", "(", ")", "|", "-", "=", "*", "~", ":", "tinh:", "so:",
            "han:", "OR", "KHÔNG", "296/", "\u0303", "\u200b", "𝒜", "\ud83d", "\t", "đ", "&", "KH",
            "\\", "\n");
    int offered = 0;
    for (int i = 0; i < 300; i++) {
      var typed = new StringBuilder();
      for (int length = random.nextInt(8); length >= 0; length--) {
        typed.append(pieces.get(random.nextInt(pieces.size())));
      }
      for (var each : suggestions(typed.toString(), NGHE_AN)) {
        assertTrue(each.count() > 0 && each.span().end() == typed.length());
        PARSER.parse(each.query());
        offered++;
      }
    }
    assertTrue(offered > 100, "only " + offered);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "misspellings.csv", delimiter = ';', quoteCharacter = '`')
  void offersWhatWasMeant(String typed, String meant) throws IOException {
    var result = search(typed, ALL);
    assertEquals(0, result.total());
    assertEquals(meant, result.suggestion());
    assertTrue(search(meant, ALL).total() > 0);
  }

  @Test
  void offersOnlyWhatHasHitsUnderTheFilters() throws IOException {
    assertEquals("nhãn hiệu", search("nhân hiệu", NGHE_AN).suggestion());
    var quangNgai = ALL.filter(Dimension.PROVINCE, DimensionFilter.of("quang-ngai"));
    assertNull(search("nhân hiệu", quangNgai).suggestion());
    assertNull(search("xyzuvw", ALL).suggestion());
  }

  @Test
  void findsSimilarDirectivesOfOtherNotices() throws IOException {
    var id = "002-08a35cea12828cd6-txt-20";
    var given = searcher.directive(id);
    var found = searcher.similar(id, 5);
    assertNotNull(given);
    assertNotNull(found);
    assertEquals("003-69e726a4c7a6e55d-txt-44", found.getFirst().filed().directive().id());
    assertEquals(List.of("khoi-nghiep"), found.getFirst().topics());
    var phrase = found.getFirst().phrases().getFirst();
    assertEquals("khởi nghiệp đổi mới sáng tạo", phrase.here().of(given.directive().text()));
    assertEquals(found, searcher.similar(id, 5));
    assertEquals(found.subList(0, 2), searcher.similar(id, 2));
    assertNull(searcher.similar("none", 5));
  }

  @Test
  void sharesOnlyWhatBothTextsSay() throws IOException {
    int shared = 0;
    for (var hit : searcher.search(SearchRequest.of(ALL).limitedTo(Page.MAX_SIZE)).hits()) {
      var found = searcher.similar(hit.directive().id(), 10);
      assertNotNull(found);
      var texts = new HashSet<String>();
      double last = 1;
      for (var similar : found) {
        assertNotEquals(hit.notice().id(), similar.filed().notice().id());
        assertTrue(similar.score() <= last && similar.score() > 0);
        assertTrue(texts.add(similar.filed().directive().text()));
        assertPhrases(hit.directive().text(), similar);
        last = similar.score();
        shared++;
      }
    }
    assertTrue(shared > 100, "only " + shared);
  }

  private static void assertPhrases(String given, Similar similar) {
    for (var phrase : similar.phrases()) {
      assertEquals(
          letters(phrase.here().of(given)),
          letters(phrase.there().of(similar.filed().directive().text())));
    }
  }

  private static String letters(String text) {
    return vn.giaoban.text.Folding.plain(text).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
