package vn.giaoban.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.giaoban.notice.Citation;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.Page;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.dimension.FacetText;
import vn.giaoban.search.dimension.Facets;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.query.Query;
import vn.giaoban.text.Folding;

/// Random notices and random searches with possible hits.
final class RandomQuestions {
  private static final List<String> WORDS =
      List.of(
          "nhãn", "nhân", "nhan", "hiệu", "hieu", "đường", "duong", "dương", "ISO", "OCOP", "KHCN",
          "SHTT", "khoa", "học", "và", "công", "nghệ", "mỗi", "xã", "một", "sản", "phẩm", "sở",
          "hữu", "trí", "tuệ", "so", "huu", "tri", "tue", "dịch", "thanh", "tra", "tranh", "lý",
          "lí", "ly", "hoàn", "hòan", "hoan", "qũy", "quỹ", "quĩ", "tay", "tai");
  private static final List<String> PROVINCES = List.of("nghe-an", "dong-thap", "binh-thuan");
  private static final List<String> TOPICS = List.of("iso", "ocop", "so-huu-tri-tue");
  private static final List<String> UNITS = List.of("van-phong", "thanh-tra", "tat-ca");

  private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());

  /// Words of names and codes.
  private static final List<String> NAMED =
      List.of(
          "nghệ", "an", "đồng", "tháp", "văn", "phòng", "tra", "sở", "nhãn", "2020", "Q3", "có");

  private final List<String> wordings = wordings();
  private final Random random;

  RandomQuestions(long seed) {
    random = new Random(seed);
  }

  private static List<String> wordings() {
    var wordings = new ArrayList<>(WORDS);
    BruteWords.SYNONYMS.forEach(wordings::addAll);
    return wordings;
  }

  /// A notice, another one each time.
  Notice notice(String id) {
    var directives = new ArrayList<Directive>();
    var day =
        random.nextInt(5) == 0 ? null : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(700));
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      var directive = directive(id + "-" + i);
      directives.add(day == null ? directive : SampleNotices.on(directive, day));
    }
    var province = random.nextInt(4) == 0 ? null : any(PROVINCES);
    return SampleNotices.notice(id, random.nextInt(5), null, province, directives);
  }

  private Directive directive(String id) {
    var deadlines = new ArrayList<Deadline>();
    for (int i = random.nextInt(3); i > 1; i--) {
      deadlines.add(SampleNotices.due("2020-%02d".formatted(1 + random.nextInt(12))));
    }
    return SampleNotices.directive(
        id,
        random.nextInt(5) == 0 ? Kind.ASSESSMENT : Kind.DIRECTIVE,
        random.nextInt(3) == 0 ? null : text(3),
        text(12),
        some(UNITS),
        some(TOPICS),
        deadlines,
        random.nextInt(4) == 0 ? List.of(new Citation("Nghị quyết 06", "")) : List.of());
  }

  private String text(int longest) {
    var words = new ArrayList<String>();
    for (int i = 1 + random.nextInt(longest); i > 0; i--) {
      words.add(any(wordings));
    }
    return String.join(" ", words);
  }

  /// A question for every hit.
  SearchRequest request() {
    var filters = new EnumMap<Dimension, DimensionFilter>(Dimension.class);
    for (int i = random.nextInt(4); i > 1; i--) {
      var dimension = any(DIMENSIONS);
      filters.put(dimension, filter(dimension));
    }
    var facets = EnumSet.of(any(DIMENSIONS), any(DIMENSIONS));
    return new SearchRequest(
        new Selection(query(3), filters, random.nextInt(5) == 0 ? days() : DayRange.ALWAYS),
        any(List.of(Sort.values())),
        Page.first(Page.MAX_SIZE),
        null,
        new Facets(
            facets,
            random.nextInt(3) == 0 ? Map.of(facets.iterator().next(), facetText()) : Map.of()),
        random.nextBoolean(),
        random.nextInt(3) == 0);
  }

  /// The start of what a value may be called, half the time without marks.
  private FacetText facetText() {
    var word = any(NAMED);
    var start = word.substring(0, 1 + random.nextInt(word.length()));
    return FacetText.of(random.nextBoolean() ? start : Folding.plain(start));
  }

  private Query value() {
    var dimension = any(DIMENSIONS);
    return new Query.Value(
        dimension, random.nextInt(5) == 0 ? Dimension.NONE : any(possible(dimension)));
  }

  private DimensionFilter filter(Dimension dimension) {
    var possible = possible(dimension);
    var chosen = new LinkedHashSet<String>();
    for (int i = random.nextInt(3); i > 0; i--) {
      chosen.add(random.nextInt(4) == 0 ? Dimension.NONE : any(possible));
    }
    return new DimensionFilter(chosen, random.nextInt(3) == 0 ? Set.of(any(possible)) : Set.of());
  }

  private static List<String> possible(Dimension dimension) {
    return switch (dimension) {
      case PROVINCE, PROVINCE_NOW -> PROVINCES;
      case UNIT -> UNITS;
      case TOPIC -> TOPICS;
      case KIND -> List.of("directive", "assessment");
      case DATE -> List.of("2020", "2021-Q1", "2020-08", "2021");
      case ISSUED_ON -> List.of("2020-08", "2021-12");
      case DEADLINE -> List.of("yes", "2020-08", "2020-09");
      case CHAIR -> List.of("Trần Quốc Thành", "x");
      case AGENCY_LEVEL -> List.of("province", "unit");
      case ADDED -> List.of("2021-12-01", "2021-12-03");
      case AGENCY, UNIT_TEXT, WITH, TYPE -> List.of("TB", "x");
    };
  }

  private DayRange days() {
    var first = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(500));
    return new DayRange(
        random.nextInt(4) == 0 ? null : first,
        random.nextInt(4) == 0 ? null : first.plusDays(random.nextInt(300)));
  }

  private Query query(int depth) {
    return switch (random.nextInt(depth == 0 ? 8 : 14)) {
      case 0 -> new Query.Everything();
      case 1 -> value();
      case 2 ->
          new Query.InDays(random.nextBoolean() ? Dimension.DATE : Dimension.ISSUED_ON, days());
      case 3 -> new Query.InDays(Dimension.DEADLINE, days());
      case 4 ->
          random.nextBoolean()
              ? new Query.NumberIs(random.nextInt(5), null)
              : new Query.Cites("nghị quyết 06");
      case 5, 6, 7 -> wording();
      case 8 -> new Query.Not(query(depth - 1));
      case 9, 10 -> new Query.Or(queries(depth));
      default -> new Query.And(queries(depth));
    };
  }

  private List<Query> queries(int depth) {
    var parts = new ArrayList<Query>();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      parts.add(query(depth - 1));
    }
    return parts;
  }

  private Query wording() {
    return switch (random.nextInt(8)) {
      case 0 -> new Query.Prefix(any(WORDS).substring(0, 2));
      case 1 -> new Query.Fuzzy(any(WORDS));
      case 2 -> new Query.Proximity(any(WORDS) + " ISO", random.nextInt(4));
      case 3, 4 -> new Query.Phrase(asked(2), random.nextInt(4) == 0);
      default -> new Query.Words(asked(3), random.nextInt(4) == 0);
    };
  }

  /// Half the time without marks.
  private String asked(int longest) {
    var text = text(longest);
    return random.nextBoolean() ? text : Folding.plain(text);
  }

  private List<String> some(List<String> all) {
    return all.stream().filter(_ -> random.nextInt(3) == 0).toList();
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }
}
