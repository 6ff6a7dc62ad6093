package vn.giaoban.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.notice.Citation;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.DayRange;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.DimensionFilter;
import vn.giaoban.search.FacetCount;
import vn.giaoban.search.Query;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Sort;

/// Random questions over random records: the engine answers what looking at every record answers.
final class DifferentialTest {
  private static final List<String> WORDS =
      List.of(
          "nhãn", "nhân", "nhan", "hiệu", "hieu", "đường", "duong", "dương", "ISO", "OCOP", "KHCN",
          "SHTT", "khoa", "học", "và", "công", "nghệ", "mỗi", "xã", "một", "sản", "phẩm", "sở",
          "hữu", "trí", "tuệ", "so", "huu", "tri", "tue", "dịch", "thanh", "tra", "tranh");
  private static final List<String> PROVINCES = List.of("nghe-an", "dong-thap", "binh-thuan");
  private static final List<String> TOPICS = List.of("iso", "ocop", "so-huu-tri-tue");
  private static final List<String> UNITS = List.of("van-phong", "thanh-tra", "tat-ca");

  private final List<String> wordings = wordings();

  private static List<String> wordings() {
    var wordings = new ArrayList<>(WORDS);
    BruteForce.SYNONYMS.forEach(wordings::addAll);
    return wordings;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void answersWhatEveryRecordSays(long seed) throws IOException {
    var random = new Random(seed);
    var notices = notices(random);
    var expected = new BruteForce(notices);
    try (var index = TestIndex.of(notices.subList(0, 10))) {
      index.write(notices.subList(5, notices.size()));
      int found = 0;
      for (int i = 0; i < 200; i++) {
        var request = request(random);
        check(index, expected, request);
        found += expected.ids(request).isEmpty() ? 0 : 1;
      }
      assertTrue(found > 40, "questions with an answer: " + found);
    }
  }

  private static void check(TestIndex index, BruteForce expected, SearchRequest request)
      throws IOException {
    var result = index.searcher().search(request);
    var ids = new TreeSet<String>(expected.ids(request));
    assertEquals(ids, new TreeSet<>(TestIndex.ids(result)), request::toString);
    assertEquals(ids.size(), result.total(), request::toString);
    assertEquals(
        expected.assessmentsLeftOut(request), result.assessmentsLeftOut(), request::toString);
    for (var dimension : request.facets()) {
      assertEquals(
          expected.counts(request, dimension),
          counts(result.facet(dimension)),
          () -> dimension + " of " + request);
    }
    checkNeighbours(index, request, TestIndex.ids(result));
    for (var hit : result.hits()) {
      hit.highlights().forEach(span -> assertTrue(span.end() <= hit.directive().text().length()));
    }
  }

  /// Of the first hit, the last and one between: what stands beside them in the whole list.
  private static void checkNeighbours(TestIndex index, SearchRequest request, List<String> ids)
      throws IOException {
    for (int place : new TreeSet<>(List.of(0, ids.size() / 2, Math.max(0, ids.size() - 1)))) {
      if (place < ids.size()) {
        var found = index.searcher().search(request.around(ids.get(place)).limitedTo(0));
        assertEquals(
            Arrays.asList(
                place == 0 ? null : ids.get(place - 1),
                place + 1 == ids.size() ? null : ids.get(place + 1)),
            TestIndex.neighbours(found),
            () -> ids.get(place) + " in " + request);
      }
    }
  }

  private static Map<String, Long> counts(List<FacetCount> facet) {
    var counts = new TreeMap<String, Long>();
    facet.stream().filter(f -> f.count() > 0).forEach(f -> counts.put(f.value(), f.count()));
    return counts;
  }

  private List<Notice> notices(Random random) {
    var notices = new ArrayList<Notice>();
    for (int n = 0; n < 30; n++) {
      var directives = new ArrayList<Directive>();
      var day =
          random.nextInt(5) == 0 ? null : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(700));
      for (int i = 1 + random.nextInt(8); i > 0; i--) {
        var directive = directive("n%02d-%d".formatted(n, i), random);
        directives.add(day == null ? directive : TestIndex.on(directive, day));
      }
      var province = random.nextInt(4) == 0 ? null : any(PROVINCES, random);
      notices.add(
          TestIndex.notice("n%02d".formatted(n), random.nextInt(5), null, province, directives));
    }
    return notices;
  }

  private Directive directive(String id, Random random) {
    var deadlines = new ArrayList<Deadline>();
    for (int i = random.nextInt(3); i > 1; i--) {
      deadlines.add(TestIndex.due("2020-%02d".formatted(1 + random.nextInt(12))));
    }
    return TestIndex.directive(
        id,
        random.nextInt(5) == 0 ? Kind.ASSESSMENT : Kind.DIRECTIVE,
        random.nextInt(3) == 0 ? null : text(random, 3),
        text(random, 12),
        some(UNITS, random),
        some(TOPICS, random),
        deadlines,
        random.nextInt(4) == 0 ? List.of(new Citation("Nghị quyết 06", "")) : List.of());
  }

  private String text(Random random, int longest) {
    var words = new ArrayList<String>();
    for (int i = 1 + random.nextInt(longest); i > 0; i--) {
      words.add(any(wordings, random));
    }
    return String.join(" ", words);
  }

  private SearchRequest request(Random random) {
    var filters = new EnumMap<Dimension, DimensionFilter>(Dimension.class);
    for (int i = random.nextInt(4); i > 1; i--) {
      var dimension = any(List.of(Dimension.values()), random);
      filters.put(dimension, filter(dimension, random));
    }
    var days = random.nextInt(5) == 0 ? days(random) : DayRange.ALWAYS;
    return new SearchRequest(
        query(random, 3),
        filters,
        days,
        any(List.of(Sort.values()), random),
        SearchRequest.MAX_SIZE,
        null,
        null,
        Set.copyOf(
            List.of(
                any(List.of(Dimension.values()), random),
                any(List.of(Dimension.values()), random))),
        Map.of(),
        random.nextBoolean());
  }

  private static DimensionFilter filter(Dimension dimension, Random random) {
    var possible =
        switch (dimension) {
          case PROVINCE, PROVINCE_NOW -> PROVINCES;
          case UNIT -> UNITS;
          case TOPIC -> TOPICS;
          case KIND -> List.of("directive", "assessment");
          case DATE -> List.of("2020", "2021-Q1", "2020-08", "2021");
          case DEADLINE -> List.of("yes", "2020-08", "2020-09");
          case AGENCY, UNIT_TEXT, WITH, TYPE, CHAIR -> List.of("TB", "x");
        };
    var chosen = new LinkedHashSet<String>();
    for (int i = random.nextInt(3); i > 0; i--) {
      chosen.add(random.nextInt(4) == 0 ? Dimension.NONE : any(possible, random));
    }
    return new DimensionFilter(
        chosen, random.nextInt(3) == 0 ? Set.of(any(possible, random)) : Set.of());
  }

  private static DayRange days(Random random) {
    var first = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(500));
    return new DayRange(
        random.nextInt(4) == 0 ? null : first,
        random.nextInt(4) == 0 ? null : first.plusDays(random.nextInt(300)));
  }

  private Query query(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 8 : 14)) {
      case 0 -> new Query.Everything();
      case 1 -> new Query.Value(Dimension.TOPIC, any(TOPICS, random));
      case 2 -> new Query.DateRange(days(random));
      case 3 -> new Query.DeadlineRange(days(random));
      case 4 ->
          random.nextBoolean()
              ? new Query.NumberIs(random.nextInt(5), null)
              : new Query.Cites("nghị quyết 06");
      case 5, 6, 7 -> wording(random);
      case 8 -> new Query.Not(query(random, depth - 1));
      case 9, 10 -> new Query.Or(queries(random, depth));
      default -> new Query.And(queries(random, depth));
    };
  }

  private List<Query> queries(Random random, int depth) {
    var parts = new ArrayList<Query>();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      parts.add(query(random, depth - 1));
    }
    return parts;
  }

  private Query wording(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> new Query.Prefix(any(WORDS, random).substring(0, 2));
      case 1 -> new Query.Fuzzy(any(WORDS, random));
      case 2 -> new Query.Proximity(any(WORDS, random) + " ISO", random.nextInt(4));
      case 3, 4 -> new Query.Phrase(asked(random, 2), random.nextInt(4) == 0);
      default -> new Query.Words(asked(random, 3), random.nextInt(4) == 0);
    };
  }

  /// Half the time without marks.
  private String asked(Random random, int longest) {
    var text = text(random, longest);
    return random.nextBoolean() ? text : vn.giaoban.text.Folding.plain(text);
  }

  private static List<String> some(List<String> all, Random random) {
    return all.stream().filter(_ -> random.nextInt(3) == 0).toList();
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
