package vn.giaoban.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.deadlines.CompletedState;
import vn.giaoban.analytics.deadlines.CompletionCounts;
import vn.giaoban.analytics.deadlines.Completions;
import vn.giaoban.analytics.deadlines.Deadlines;
import vn.giaoban.analytics.deadlines.DeadlinesRequest;
import vn.giaoban.analytics.deadlines.DueDirective;
import vn.giaoban.analytics.deadlines.DueState;
import vn.giaoban.notice.Period;
import vn.giaoban.search.SearchAddress;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.DayRange;

/// JSON responses on deadlines.
public final class DeadlineAnswers {
  private DeadlineAnswers() {}

  /// The whole response.
  ///
  /// @param query as typed
  /// @param days the range of days of issue; omitted if unrestricted
  /// @param within number of days after `asOf` that still count as due
  /// @param laterLeftOut what was issued after `asOf`; null if it is counted too
  /// @param week those due within the next seven days
  /// @param calendar omitted if there are no deadlines
  /// @param completions omitted if unknown
  public record Answer(
      long generation,
      String query,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DayRange days,
      LocalDate asOf,
      int within,
      @Nullable Cell laterLeftOut,
      long assessmentsLeftOut,
      List<State> states,
      Cell week,
      Row all,
      List<Row> units,
      List<Row> provinces,
      List<Month> months,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Calendar calendar,
      Listing list,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Completed completions) {}

  /// The last days that belong to a state.
  ///
  /// @param days null for directives without a deadline
  public record State(String state, @Nullable DayRange days) {}

  /// The directives with one value of a dimension.
  ///
  /// @param value omitted, with `name`, for the whole selection
  public record Row(
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String value,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name,
      long directives,
      long notices,
      String search,
      Map<String, Cell> states) {}

  /// The directives with a deadline that ends in a month.
  public record Month(YearMonth month, long directives, long notices, String search) {}

  /// The days of a month on which deadlines end.
  public record Calendar(YearMonth month, List<Day> days) {}

  /// The directives with a deadline that ends on a day.
  public record Day(LocalDate day, long directives, long notices, String search) {}

  /// Counts of directives and of their notices.
  ///
  /// @param search query string of the search with exactly these hits
  public record Cell(long directives, long notices, String search) {}

  /// One page of directives by due date.
  ///
  /// @param state the only listed state; null for all
  /// @param search null if no address can express the list
  public record Listing(
      @Nullable String state,
      long generation,
      long total,
      boolean partial,
      @Nullable String next,
      @Nullable String search,
      List<Listed> hits) {}

  /// A directive with its due date and state.
  ///
  /// @param textHash by which a table of completions names its text
  public record Listed(
      @Nullable LocalDate lastDay,
      String state,
      @Nullable Long daysLeft,
      List<Due> deadlines,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate doneOn,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String completed,
      String textHash,
      Answers.Found directive) {}

  /// One of a directive's deadlines.
  ///
  /// @param doneOn omitted if unknown or after the requested day
  public record Due(
      Period on,
      String text,
      LocalDate lastDay,
      String state,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate doneOn) {}

  /// The completions table.
  ///
  /// @param rows number of accepted rows
  /// @param withoutDeadline completed directives without a deadline
  /// @param refused rejected rows
  public record Completed(
      long rows,
      long withoutDeadline,
      List<Completions.Refused> refused,
      DoneRow all,
      List<DoneRow> units,
      List<DoneRow> provinces) {}

  /// The four completion states of the directives with one value.
  ///
  /// @param due number of directives that were due
  /// @param search finds exactly those
  public record DoneRow(
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String value,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name,
      long due,
      String search,
      List<DoneState> states) {}

  /// The directives in one of the four completion states.
  ///
  /// @param search finds exactly these; null if no address can express it
  /// @param list parameters of the deadline list with exactly these
  /// @param ofDue those that were due
  /// @param ofDueSearch finds exactly those; null if no address can express it
  /// @param rate `ofDue` divided by `due`; null if nothing was due
  public record DoneState(
      String state,
      String label,
      long directives,
      @Nullable String search,
      String list,
      long ofDue,
      @Nullable String ofDueSearch,
      String ofDueList,
      @Nullable Double rate) {}

  /// The response.
  ///
  /// @param query as typed
  /// @param completions null if unknown
  public static Answer of(
      String query, Deadlines found, @Nullable Completions completions, Names names) {
    var request = found.request();
    var days = request.selection().days();
    return new Answer(
        found.generation(),
        query,
        days.isBounded() ? days : null,
        request.asOf(),
        request.days(),
        found.laterLeftOut() == null ? null : cell(found.laterLeftOut()),
        found.assessmentsLeftOut(),
        Arrays.stream(DueState.values())
            .map(state -> new State(state.apiName(), request.days(state)))
            .toList(),
        cell(found.week()),
        row(null, found.all(), names),
        found.units().stream().map(row -> row(Dimension.UNIT, row, names)).toList(),
        found.provinces().stream().map(row -> row(Dimension.PROVINCE, row, names)).toList(),
        found.months().stream().map(DeadlineAnswers::month).toList(),
        found.sheet() == null ? null : calendar(found.sheet()),
        listing(found, completions, names),
        completions == null || found.done() == null
            ? null
            : completed(found.done(), completions, names));
  }

  /// @param dimension null for the whole selection
  private static Row row(@Nullable Dimension dimension, Deadlines.Row row, Names names) {
    var states = new LinkedHashMap<String, Cell>();
    for (var state : DueState.values()) {
      states.put(state.apiName(), cell(row.in(state)));
    }
    return new Row(
        dimension == null ? null : row.value(),
        dimension == null ? null : names.name(dimension, row.value()),
        row.all().tally().directives(),
        row.all().tally().notices(),
        SearchAddress.of(row.all().search()),
        states);
  }

  private static Month month(Deadlines.Month month) {
    var counted = cell(month.counted());
    return new Month(month.month(), counted.directives(), counted.notices(), counted.search());
  }

  private static Calendar calendar(Deadlines.Sheet sheet) {
    return new Calendar(sheet.month(), sheet.days().stream().map(DeadlineAnswers::day).toList());
  }

  private static Day day(Deadlines.Day day) {
    var counted = cell(day.counted());
    return new Day(day.day(), counted.directives(), counted.notices(), counted.search());
  }

  private static Cell cell(Deadlines.Counted counted) {
    return new Cell(
        counted.tally().directives(),
        counted.tally().notices(),
        SearchAddress.of(counted.search()));
  }

  private static Listing listing(Deadlines found, @Nullable Completions completions, Names names) {
    var request = found.request();
    var list = found.list();
    var search = address(found.listed());
    return new Listing(
        request.listed() == null ? null : request.listed().apiName(),
        list.generation(),
        list.total(),
        list.partial(),
        list.next(),
        search == null ? null : joined(search, "sort=deadline"),
        list.hits().stream()
            .map(hit -> listed(DueDirective.of(hit, request, completions), names))
            .toList());
  }

  private static @Nullable String address(@Nullable Selection search) {
    return search == null ? null : SearchAddress.of(search);
  }

  private static String joined(String address, String more) {
    return address.isEmpty() ? more : address + "&" + more;
  }

  public static Listed listed(DueDirective due, Names names) {
    return new Listed(
        due.lastDay(),
        due.state().apiName(),
        due.daysLeft(),
        due.deadlines().stream().map(DeadlineAnswers::due).toList(),
        due.doneOn(),
        due.completed() == null ? null : due.completed().apiName(),
        due.hit().directive().textHash(),
        Answers.found(due.hit(), names));
  }

  private static Due due(DueDirective.Due due) {
    return new Due(
        due.deadline().on(),
        due.deadline().text(),
        due.lastDay(),
        due.state().apiName(),
        due.doneOn());
  }

  private static Completed completed(CompletionCounts done, Completions completions, Names names) {
    return new Completed(
        completions.rows(),
        completions.withoutDeadline(),
        completions.refused(),
        doneRow(null, done.all(), names),
        done.units().stream().map(row -> doneRow(Dimension.UNIT, row, names)).toList(),
        done.provinces().stream().map(row -> doneRow(Dimension.PROVINCE, row, names)).toList());
  }

  /// @param dimension null for the whole selection
  private static DoneRow doneRow(
      @Nullable Dimension dimension, CompletionCounts.Row row, Names names) {
    return new DoneRow(
        dimension == null ? null : row.value(),
        dimension == null ? null : names.name(dimension, row.value()),
        row.due(),
        SearchAddress.of(row.request().search(DueState.PAST)),
        Arrays.stream(CompletedState.values()).map(state -> doneState(row, state)).toList());
  }

  private static DoneState doneState(CompletionCounts.Row row, CompletedState state) {
    var all = row.in(state);
    var ofDue = row.ofDue(state);
    var request = row.request();
    return new DoneState(
        state.apiName(),
        state.label().vi(),
        all.directives(),
        address(all.search()),
        list(request.counted(), request, state),
        ofDue.directives(),
        address(ofDue.search()),
        list(request.search(DueState.PAST), request, state),
        row.rate(state));
  }

  /// The query string of the deadline list of a state, for a selection that lacks already what is
  /// left out.
  private static String list(Selection selection, DeadlinesRequest request, CompletedState state) {
    return joined(
        SearchAddress.of(selection),
        "asOf=%s&withLater=true&days=%d&list=%s"
            .formatted(request.asOf(), request.days(), state.apiName()));
  }
}
