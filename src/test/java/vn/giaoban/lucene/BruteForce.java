package vn.giaoban.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.dimension.FacetCount;
import vn.giaoban.search.dimension.FacetText;
import vn.giaoban.search.query.Query;
import vn.giaoban.text.VietnameseOrder;

/// A brute-force searcher that compares records word by word, the reference for comparison. Knows
/// single words separated by spaces, and no compounds.
public final class BruteForce {
  private record Row(Notice notice, Directive directive, int ordinal, BruteWords words) {
    static Row of(Notice notice, int ordinal) {
      var directive = notice.directives().get(ordinal);
      var passages =
          Stream.of(directive.text(), directive.section())
              .filter(Objects::nonNull)
              .map(BruteWords::words)
              .toList();
      return new Row(notice, directive, ordinal, new BruteWords(passages));
    }

    String id() {
      return directive.id();
    }
  }

  private final List<Row> rows = new ArrayList<>();

  public BruteForce(Collection<Notice> notices) {
    for (var notice : notices) {
      for (int i = 0; i < notice.directives().size(); i++) {
        rows.add(Row.of(notice, i));
      }
    }
  }

  /// The query without the words that a near hit may lack.
  static Query held(Query query) {
    return switch (query) {
      case Query.Words(_, boolean literal) when !literal -> new Query.Everything();
      case Query.And(var parts) -> new Query.And(parts.stream().map(BruteForce::held).toList());
      default -> query;
    };
  }

  /// The words that a near hit may lack, each once.
  static List<String> free(Query query) {
    return switch (query) {
      case Query.Words(var text, boolean literal) when !literal -> BruteWords.words(text);
      case Query.And(var parts) ->
          parts.stream().flatMap(part -> free(part).stream()).distinct().toList();
      default -> List.of();
    };
  }

  static SearchRequest asking(SearchRequest request, Query query) {
    return new SearchRequest(
        request.selection().asking(query),
        request.sort(),
        request.page(),
        request.around(),
        request.facets(),
        request.explain(),
        request.nearly());
  }

  /// The ids of all hits, in no order.
  public Set<String> ids(SearchRequest request) {
    return Set.copyOf(ids(request, Map.of()));
  }

  /// The ids of all hits in the order asked for.
  ///
  /// @param scores of the hits by their ids, for the order by relevance
  List<String> ids(SearchRequest request, Map<String, Double> scores) {
    return rows.stream()
        .filter(
            row -> refusing(row, request).isEmpty() && matches(row, request.selection().query()))
        .sorted(order(request.sort(), scores))
        .map(Row::id)
        .toList();
  }

  private static Comparator<Row> order(Sort sort, Map<String, Double> scores) {
    Comparator<Row> first =
        switch (sort) {
          case RELEVANCE -> Comparator.comparingDouble(row -> -scores.getOrDefault(row.id(), 0.0));
          case DATE -> last(row -> row.directive().date(), Comparator.naturalOrder());
          case DATE_DESCENDING -> last(row -> row.directive().date(), Comparator.reverseOrder());
          case ADDED_DESCENDING ->
              Comparator.comparing(BruteForce::added)
                  .reversed()
                  .thenComparing(last(row -> row.directive().date(), Comparator.reverseOrder()));
          case DEADLINE -> last(BruteForce::due, Comparator.naturalOrder());
          case PROVINCE ->
              last(row -> row.notice().placement().province(), Comparator.naturalOrder());
        };
    return first.thenComparing(row -> row.notice().id()).thenComparingInt(Row::ordinal);
  }

  private static <T> Comparator<Row> last(
      java.util.function.Function<Row, @Nullable T> key, Comparator<? super T> order) {
    return Comparator.comparing(key, Comparator.nullsLast(order));
  }

  private static LocalDate added(Row row) {
    return SampleNotices.added(row.notice().id());
  }

  private static @Nullable LocalDate due(Row row) {
    return row.directive().facts().deadlines().stream()
        .map(BruteForce::lastDay)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  long assessmentsLeftOut(SearchRequest request) {
    return asksForKind(request)
        ? 0
        : rows.stream()
            .filter(row -> refusing(row, request).equals(List.of(Dimension.KIND)))
            .filter(row -> matches(row, request.selection().query()))
            .count();
  }

  private static boolean asksForKind(SearchRequest request) {
    return request.selection().filters().containsKey(Dimension.KIND)
        || asksForKind(request.selection().query());
  }

  private static boolean asksForKind(Query query) {
    return switch (query) {
      case Query.Value(var dimension, _) -> dimension == Dimension.KIND;
      case Query.And(var parts) -> parts.stream().anyMatch(BruteForce::asksForKind);
      case Query.Or(var parts) -> parts.stream().anyMatch(BruteForce::asksForKind);
      case Query.Not(var part) -> asksForKind(part);
      default -> false;
    };
  }

  /// The values of a dimension as an answer lists them.
  List<FacetCount> facet(SearchRequest request, Dimension dimension) {
    var chosen =
        request.selection().filters().getOrDefault(dimension, DimensionFilter.of()).chosen();
    var text = request.facets().texts().get(dimension);
    var counts = counts(request, dimension);
    chosen.forEach(value -> counts.putIfAbsent(value, 0L));
    var listed = new ArrayList<FacetCount>();
    counts.forEach(
        (value, count) -> {
          var name = TestIndex.NAMES.name(dimension, value);
          if (text == null || chosen.contains(value) || isCalled(text, value, name)) {
            listed.add(new FacetCount(value, name, count));
          }
        });
    if (!dimension.isDated()) {
      listed.sort(
          Comparator.<FacetCount>comparingLong(facet -> -facet.count())
              .thenComparing(FacetCount::name, VietnameseOrder.NAMES));
    }
    return listed;
  }

  /// By value.
  private Map<String, Long> counts(SearchRequest request, Dimension dimension) {
    var counts = new TreeMap<String, Long>();
    for (var row : rows) {
      var refusing = refusing(row, request);
      if ((refusing.isEmpty() || refusing.equals(List.of(dimension)))
          && matches(row, request.selection().query())) {
        values(row, dimension).forEach(value -> counts.merge(value, 1L, Long::sum));
      }
    }
    return counts;
  }

  private static boolean isCalled(FacetText text, String value, String name) {
    boolean marked = text.words().stream().anyMatch(BruteWords::hasMark);
    return startsEach(text, name, marked) || (!marked && startsEach(text, value, false));
  }

  private static boolean startsEach(FacetText text, String name, boolean marked) {
    var named = Arrays.asList(name.toLowerCase(Locale.ROOT).split("[ -]+"));
    return text.words().stream()
        .allMatch(word -> named.stream().anyMatch(n -> BruteWords.starts(word, n, marked)));
  }

  private static List<Dimension> refusing(Row row, SearchRequest request) {
    var refusing = new ArrayList<Dimension>();
    for (var dimension : Dimension.values()) {
      var filter = request.selection().filters().getOrDefault(dimension, DimensionFilter.of());
      if (dimension == Dimension.KIND && !asksForKind(request)) {
        filter = DimensionFilter.of("directive");
      }
      var day = row.directive().date();
      boolean inDays =
          dimension != Dimension.DATE
              || !request.selection().days().isBounded()
              || (day != null && request.selection().days().contains(day));
      if (!inDays || !filter.accepts(values(row, dimension))) {
        refusing.add(dimension);
      }
    }
    return refusing;
  }

  private static Set<String> values(Row row, Dimension dimension) {
    var values = new LinkedHashSet<String>();
    var directive = row.directive();
    switch (dimension) {
      case PROVINCE, PROVINCE_NOW -> {
        if (row.notice().placement().province() != null) {
          values.add(row.notice().placement().province());
        }
      }
      case UNIT -> values.addAll(directive.facts().units());
      case TOPIC -> values.addAll(directive.facts().topics());
      case KIND -> values.add(directive.kind() == Kind.ASSESSMENT ? "assessment" : "directive");
      case DATE -> {
        var day = directive.date();
        if (day != null) {
          values.add(Integer.toString(day.getYear()));
          values.add(day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3);
          values.add(day.toString().substring(0, 7));
        }
      }
      case DEADLINE ->
          directive
              .facts()
              .deadlines()
              .forEach(
                  deadline -> {
                    values.add("yes");
                    values.add(lastDay(deadline).toString().substring(0, 7));
                  });
      case ISSUED_ON -> {
        var day = issued(row);
        if (day != null) {
          values.add(day.toString().substring(0, 7));
        }
      }
      case AGENCY -> values.add("Sở Khoa học và Công nghệ");
      case AGENCY_LEVEL -> values.add("province");
      case ADDED -> values.add(added(row).toString());
      case CHAIR -> values.add("Trần Quốc Thành");
      case TYPE -> values.add("TB");
      case UNIT_TEXT -> values.addAll(directive.facts().unitText());
      case WITH -> values.addAll(directive.facts().with());
    }
    return values.isEmpty() ? Set.of(Dimension.NONE) : values;
  }

  private static LocalDate lastDay(vn.giaoban.notice.Deadline deadline) {
    return deadline.on().lastDay();
  }

  private static @Nullable LocalDate issued(Row row) {
    var issued = row.notice().meeting().dates().issuedOn();
    return issued == null ? row.directive().date() : issued;
  }

  private static boolean matches(Row row, Query query) {
    return matches(row, query, isMarked(query));
  }

  private static boolean matches(Row row, Query query, boolean marked) {
    return switch (query) {
      case Query.Everything() -> true;
      case Query.And(var parts) -> parts.stream().allMatch(part -> matches(row, part, marked));
      case Query.Or(var parts) -> parts.stream().anyMatch(part -> matches(row, part, marked));
      case Query.Not(var part) -> !matches(row, part, marked);
      case Query.Value(var dimension, var value) -> values(row, dimension).contains(value);
      case Query.InDays(var dimension, var days) when dimension == Dimension.DEADLINE ->
          row.directive().facts().deadlines().stream().anyMatch(d -> days.contains(lastDay(d)));
      case Query.InDays(var dimension, var days) when dimension == Dimension.ADDED ->
          days.contains(added(row));
      case Query.InDays(var dimension, var days) when dimension == Dimension.ISSUED_ON -> {
        var day = issued(row);
        yield day != null && days.contains(day);
      }
      case Query.InDays(_, var days) ->
          row.directive().date() != null && days.contains(row.directive().date());
      case Query.NumberIs(int number, _) ->
          Integer.valueOf(number).equals(row.notice().document().number());
      case Query.Cites(var ref) ->
          row.directive().facts().citations().stream().anyMatch(c -> c.ref().equalsIgnoreCase(ref));
      case Query.AnyOf(var ids) -> ids.contains(row.directive().id());
      default -> row.words().match(query, marked);
    };
  }

  private static boolean isMarked(Query query) {
    return switch (query) {
      case Query.Words(var text, _) -> BruteWords.hasMark(text);
      case Query.Phrase(var text, _) -> BruteWords.hasMark(text);
      case Query.Proximity(var text, _) -> BruteWords.hasMark(text);
      case Query.Prefix(var text) -> BruteWords.hasMark(text);
      case Query.Fuzzy(var text) -> BruteWords.hasMark(text);
      case Query.And(var parts) -> parts.stream().anyMatch(BruteForce::isMarked);
      case Query.Or(var parts) -> parts.stream().anyMatch(BruteForce::isMarked);
      case Query.Not(var part) -> isMarked(part);
      default -> false;
    };
  }
}
