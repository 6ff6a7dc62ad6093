package vn.giaoban.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.search.Page;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.dimension.FacetText;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.search.query.Query;
import vn.giaoban.search.query.QuerySyntaxException;

class SearchParametersTest {
  private static final Names NAMES =
      new Names(
          List.of(
              new Names.Name(Dimension.PROVINCE, "nghe-an", "Nghệ An", List.of()),
              new Names.Name(Dimension.PROVINCE, "dong-thap", "Đồng Tháp", List.of())));
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2020-10-01T05:00:00Z"), ZoneOffset.UTC);

  private final SearchParameters parameters = new SearchParameters(NAMES, new PeriodParser(NOON));

  private SearchRequest read(String name, String... values) {
    return parameters.read(Map.of(name, List.of(values)));
  }

  @Test
  void asksForEverythingWhereNothingIsGiven() {
    var request = parameters.read(Map.of());
    assertEquals(new Query.Everything(), request.selection().query());
    assertEquals(Page.DEFAULT_SIZE, request.page().size());
    assertEquals(Sort.RELEVANCE, request.sort());
  }

  @Test
  void takesNamesForCodesAndExclusions() {
    assertEquals(
        Map.of(Dimension.PROVINCE, new DimensionFilter(Set.of("nghe-an"), Set.of("dong-thap"))),
        read("province", "Nghe An", "-Đồng Tháp").selection().filters());
  }

  @Test
  void readsPeriodsAndTheirEnds() {
    var august = new DayRange(LocalDate.of(2020, 8, 1), LocalDate.of(2020, 8, 31));
    assertEquals(august, read("period", "2020-08").selection().days());
    assertEquals(
        new DayRange(null, LocalDate.of(2020, 8, 31)), read("to", "2020-08").selection().days());
    assertEquals(
        new DayRange(LocalDate.of(2020, 8, 1), null), read("from", "2020-08").selection().days());
  }

  @Test
  void readsListsOfFacets() {
    assertEquals(
        Set.of(Dimension.TOPIC, Dimension.PROVINCE_NOW, Dimension.UNIT),
        read("facets", "topic,provinceNow", "unit").facets().dimensions());
  }

  @Test
  void readsWhatTheValuesOfAFacetMustBeCalled() {
    var given =
        Map.of(
            "facets", List.of("unitText,topic"), "facetText", List.of("unitText:Thanh  tra: sở"));
    assertEquals(
        Map.of(Dimension.UNIT_TEXT, new FacetText(List.of("thanh", "tra", "sở"))),
        parameters.read(given).facets().texts());
  }

  @ParameterizedTest
  @CsvSource({
    "province, atlantis, UNKNOWN_VALUE",
    "date, 2020-13, UNKNOWN_VALUE",
    "date, soon, UNKNOWN_VALUE",
    "deadline, maybe, UNKNOWN_VALUE",
    "deadline, 2020-00, UNKNOWN_VALUE",
    "province, -, UNKNOWN_VALUE",
    "province, '', UNKNOWN_VALUE",
    "from, someday, BAD_PERIOD",
    "period, 2020-Q5, BAD_PERIOD",
    "sort, best, UNKNOWN_SORT",
    "size, -1, BAD_SIZE",
    "size, 1001, BAD_SIZE",
    "size, +5, BAD_SIZE",
    "size, ٣, BAD_SIZE",
    "size, many, BAD_SIZE",
    "facets, 'topic,', UNKNOWN_FACET",
    "facetText, unit:van, BAD_FACET_TEXT",
    "facetText, van, BAD_FACET_TEXT",
    "explain, yes, BAD_FLAG",
    "near, 003-txt-1, UNKNOWN_PARAMETER",
    "provice, nghe-an, UNKNOWN_PARAMETER",
  })
  void refusesWhatAParameterCannotHave(String name, String value, ProblemKind kind) {
    var refused = assertThrows(ParameterException.class, () -> read(name, value));
    assertEquals(name, refused.parameter());
    assertEquals(kind, refused.kind());
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    assertThrows(
        ParameterException.class,
        () -> parameters.read(Map.of("from", List.of("2021"), "to", List.of("2020"))));
  }

  @Test
  void refusesTooMuch() {
    assertEquals(ProblemKind.TOO_LONG, refusal("q", "a".repeat(2_001)));
    assertEquals(ProblemKind.TOO_LONG, refusal("agency", "a".repeat(501)));
    assertEquals(ProblemKind.TOO_LONG, refusal("after", "a".repeat(8_001)));
    assertEquals(ProblemKind.REPEATED_PARAMETER, refusal("q", "a", "b"));
    var many = Collections.nCopies(201, "Sở Y tế").toArray(String[]::new);
    assertEquals(ProblemKind.TOO_MANY_VALUES, refusal("agency", many));
  }

  private ProblemKind refusal(String name, String... values) {
    return assertThrows(ParameterException.class, () -> read(name, values)).kind();
  }

  @ParameterizedTest
  @CsvSource({
    "date, tháng 9/2025, 2025-09",
    "date, quý III/2025, 2025-Q3",
    "date, Q3/2025, 2025-Q3",
    "deadline, 9/2025, 2025-09",
    "added, 5-9-2025, 2025-09-05",
    "added, 05.09.2025, 2025-09-05"
  })
  void readsPeriodsAsTheyAreWritten(String name, String written, String value) {
    assertEquals(
        DimensionFilter.of(value),
        read(name, written).selection().filters().get(Dimension.of(name)));
  }

  @Test
  void countsCharactersNotHalvesOfThem() {
    var agency = "𠀀".repeat(500);
    assertEquals(
        DimensionFilter.of(agency),
        read("agency", agency).selection().filters().get(Dimension.AGENCY));
  }

  @Test
  void readsNoQuestionThatMeansNoValidSearch() {
    var chair = "ông " + "Nguyễn ".repeat(80) + "chủ trì cuộc họp nào";
    assertNull(parameters.asked(asking(chair)).meaning().get());
    assertEquals(chair.strip(), words(parameters.read(asking(chair, "ask", "true"))));
    var days =
        IntStream.rangeClosed(1, 120)
            .mapToObj(day -> LocalDate.of(2020, 1, 1).plusDays(day))
            .map(day -> "ngày %d/%d/2020".formatted(day.getDayOfMonth(), day.getMonthValue()))
            .collect(Collectors.joining(", "));
    assertNull(parameters.asked(asking("OCOP " + days + " có gì")).meaning().get());
  }

  private static String words(SearchRequest request) {
    return request.selection().query() instanceof Query.Words(var text, _) ? text : "";
  }

  private static QueryParameters asking(String query, String... more) {
    var given = new HashMap<>(Map.of("q", List.of(query)));
    for (int i = 0; i < more.length; i += 2) {
      given.put(more[i], List.of(more[i + 1]));
    }
    return new QueryParameters(given);
  }

  @Test
  void keepsWhatIsGivenBesideAQuestion() {
    var question = "giao ban quý 3 năm 2020 của Đồng Tháp nói gì về ISO";
    var meaning = parameters.meaning(asking(question, "province", "-nghe-an", "size", "5"));
    assertNotNull(meaning);
    assertEquals(
        Map.of("q", List.of("ISO"), "province", List.of("-nghe-an"), "period", List.of("2020-Q3")),
        meaning.parameters());
    var dated = parameters.meaning(asking(question, "to", "2020"));
    assertNotNull(dated);
    assertEquals(
        Map.of("q", List.of("ISO"), "province", List.of("dong-thap"), "to", List.of("2020")),
        dated.parameters());
  }

  @Test
  void refusesAPeriodBesideItsEnds() {
    var given = Map.of("period", List.of("2020"), "to", List.of("2020"));
    var refused = assertThrows(ParameterException.class, () -> parameters.read(given));
    assertEquals(ProblemKind.CONFLICTING_PARAMETERS, refused.kind());
  }

  @Test
  void leavesAQueryThatCannotBeReadToItsOwnMessage() {
    assertThrows(QuerySyntaxException.class, () -> read("q", "(a"));
  }
}
