package vn.giaoban.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.Answers;
import vn.giaoban.api.Wording;
import vn.giaoban.notice.Period;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.FacetCount;
import vn.giaoban.search.period.DayRange;

/// The page of a search: its hits, and the ways to narrow it.
///
/// @param answer the hits; those of the filters alone if the query is refused
/// @param refusal why the search cannot be done; null if it can
/// @param due the search narrowed to deadlines past and soon; empty if it is refused
/// @param without hits of the search without each chosen value, where it has none itself
public record SearchPage(
    Frame frame,
    PageAddress address,
    Answers.Search answer,
    @Nullable Refusal refusal,
    Map<PageAddress.Parameter, Long> without,
    List<Due> due) {
  /// Dimensions that are always counted.
  private static final List<Dimension> FIRST =
      List.of(
          Dimension.PROVINCE,
          Dimension.UNIT,
          Dimension.TOPIC,
          Dimension.DATE,
          Dimension.DEADLINE,
          Dimension.TYPE);

  private static final List<String> NEAR =
      List.of("tháng-này", "tháng-trước", "quý-này", "quý-trước", "năm-nay");
  private static final List<String> PARTS_OF_YEAR =
      List.of("", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4", "-Q1r", "-Q2r", "-Q3r", "-Q4r");
  private static final int MOST_YEARS = 6;

  /// Parameters of how a search is shown that no control of the page has.
  private static final Set<String> KEPT = Set.of("filters", "explain", "nearly");

  private static final int STEP = 20;
  private static final int MOST = 500;

  public SearchPage {
    without = Map.copyOf(without);
    due = List.copyOf(due);
  }

  /// The search narrowed to some deadlines.
  ///
  /// @param key of its wording
  public record Due(String key, PageAddress address, long hits) {}

  /// The search narrowed to deadlines that are past, and to those that come soon; not counted yet.
  public static List<Due> due(PageAddress address, Frame frame) {
    var past = new DayRange(null, frame.today().minusDays(1));
    return List.of(
        new Due("due.overdue", address.due(past), 0),
        new Due("due.soon", address.due(frame.soon()), 0));
  }

  /// The dimensions to count for an address: the first ones and those spoken of, or all.
  public static List<Dimension> counted(PageAddress address) {
    return Stream.of(Dimension.values())
        .filter(
            dimension ->
                FIRST.contains(dimension) || showsAll(address) || address.speaksOf(dimension))
        .toList();
  }

  private static boolean showsAll(PageAddress address) {
    return address.has("filters", "all");
  }

  public boolean showsAll() {
    return showsAll(address);
  }

  public String query() {
    return address.single("q", "");
  }

  public String title() {
    return query().isEmpty() ? frame.say("search.title") : query();
  }

  /// The lists of values, the usual ones first.
  public List<FacetList> facets() {
    return Stream.concat(
            FIRST.stream(), counted(address).stream().filter(each -> !FIRST.contains(each)))
        .map(
            dimension ->
                FacetList.of(
                    dimension,
                    answer.facets().getOrDefault(dimension.apiName(), List.of()),
                    address,
                    frame))
        .filter(list -> !list.first().isEmpty())
        .toList();
  }

  public Histogram histogram() {
    return Histogram.of(
        answer.facets().getOrDefault(Dimension.DATE.apiName(), List.of()),
        address,
        answer.days() == null ? DayRange.ALWAYS : answer.days(),
        frame.wording());
  }

  /// The chosen values and periods, each with the way to take it back.
  public List<Chosen.Chip> chips() {
    return chosen().chips("/", without);
  }

  /// The search in one line.
  public String line() {
    return chosen().line();
  }

  private Chosen chosen() {
    return new Chosen(frame, address, answer.days());
  }

  /// What the query is read as, as a question that finds something; null for none.
  public @Nullable ReadQuestion question() {
    var reading = answer.reading();
    return reading == null || reading.total() == 0 ? null : new ReadQuestion(reading, frame);
  }

  /// Whether nothing has the words as typed, and what they are read as finds something.
  public boolean isReadOnly() {
    return answer.total() == 0 && question() != null;
  }

  /// The directives of the question as read.
  public String countedAsRead() {
    var reading = answer.reading();
    return frame.say("count.read", reading == null ? 0 : reading.total());
  }

  /// What is counted: directives, unless assessments are asked for.
  public String counted() {
    var kinds = address.all(Dimension.KIND.apiName());
    var key =
        kinds.isEmpty() || kinds.equals(List.of("directive"))
            ? "count.directives"
            : kinds.equals(List.of("assessment")) ? "count.assessments" : "count.items";
    return frame.say(key, answer.total());
  }

  /// The same search, assessments included.
  public String withAssessments() {
    return address.with("kind", "directive").and("kind", "assessment").link();
  }

  /// The orders to choose from.
  public List<Sort> sorts() {
    return List.of(Sort.values());
  }

  public boolean isSortedBy(Sort sort) {
    return address.single("sort", Sort.RELEVANCE.apiName()).equals(sort.apiName());
  }

  /// Periods to choose from: those around today, then those of the years that have hits, with the
  /// months that have some.
  public List<String> periods() {
    var lastQuarter = Period.Quarter.of(frame.today().minusMonths(3));
    var periods = new ArrayList<>(NEAR);
    periods.add(lastQuarter + "r");
    var dates =
        answer.facets().getOrDefault(Dimension.DATE.apiName(), List.of()).stream()
            .map(FacetCount::value)
            .toList();
    dates.stream()
        .filter(value -> Wording.parsed(value) instanceof Period.Year)
        .sorted(Comparator.reverseOrder())
        .limit(MOST_YEARS)
        .forEach(year -> periods.addAll(within(year, dates)));
    var chosen = address.single("period");
    if (chosen != null) {
      periods.addFirst(chosen);
    }
    return periods.stream().distinct().toList();
  }

  private static List<String> within(String year, List<String> dates) {
    var months =
        dates.stream()
            .filter(value -> Wording.parsed(value) instanceof Period.Month)
            .filter(value -> value.startsWith(year))
            .sorted();
    return Stream.concat(PARTS_OF_YEAR.stream().map(part -> year + part), months).toList();
  }

  /// The address that shows more hits; null if all are shown.
  public @Nullable String more() {
    if (answer.next() == null) {
      return null;
    }
    int shown = answer.hits().size();
    var start = address.without("size");
    return shown >= MOST
        ? start.and("after", answer.next()).link()
        : new PageAddress(
                Stream.concat(
                        address.parameters().stream()
                            .filter(parameter -> !parameter.name().equals("size")),
                        Stream.of(new PageAddress.Parameter("size", String.valueOf(shown + STEP))))
                    .toList())
            .link();
  }

  /// Parameters that the controls of the page do not show, and its form keeps.
  public List<PageAddress.Parameter> kept() {
    return address.parameters().stream()
        .filter(parameter -> KEPT.contains(parameter.name()))
        .toList();
  }

  /// The same search with or without explanations.
  public String explained(boolean explained) {
    return address.with("explain", explained ? "true" : "").link();
  }

  public boolean isExplained() {
    return address.has("explain", "true");
  }

  /// The parameters of the first and the last day.
  public List<String> ends() {
    return List.of("from", "to");
  }

  public String feed() {
    return address.search().at("/api/v1/feed");
  }

  public String calendar() {
    return address.search().at("/api/v1/deadlines.ics");
  }

  public String export(String format) {
    return address
        .search()
        .with("sort", address.single("sort", ""))
        .with("format", format)
        .at("/api/v1/export");
  }
}
