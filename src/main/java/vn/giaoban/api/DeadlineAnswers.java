package vn.giaoban.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.deadlines.CompletedState;
import vn.giaoban.analytics.deadlines.Completions;
import vn.giaoban.analytics.deadlines.Deadlines;
import vn.giaoban.analytics.deadlines.DeadlinesRequest;
import vn.giaoban.analytics.deadlines.Done;
import vn.giaoban.analytics.deadlines.DueDirective;
import vn.giaoban.analytics.deadlines.DueState;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Period;
import vn.giaoban.search.SearchAddress;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.DayRange;

/// Deadlines as they are written in JSON.
public final class DeadlineAnswers {
  private DeadlineAnswers() {}

  /// The whole answer.
  ///
  /// @param query as typed
  /// @param days what the question restricted the days of issue to; left out where it did not
  /// @param within how many days behind `asOf` still count as due
  /// @param completions left out where none are known
  public record Answer(
      long generation,
      String query,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DayRange days,
      LocalDate asOf,
      int within,
      long assessmentsLeftOut,
      List<State> states,
      Row all,
      List<Row> units,
      List<Row> provinces,
      Listing list,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Completed completions) {}

  /// The last days that a state is about.
  ///
  /// @param days null for those without a deadline
  public record State(String state, @Nullable DayRange days) {}

  /// The directives with one value of a dimension.
  ///
  /// @param value left out for the whole selection, as `name` is
  public record Row(
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String value,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name,
      long directives,
      long notices,
      String search,
      Map<String, Cell> states) {}

  /// How many, in how many notices.
  ///
  /// @param search the parameters of the search that finds exactly these
  public record Cell(long directives, long notices, String search) {}

  /// One page of directives by last day.
  ///
  /// @param state the only one that is listed; null for all
  /// @param search null where no address could name what is listed
  public record Listing(
      @Nullable String state,
      long generation,
      long total,
      boolean partial,
      @Nullable String next,
      @Nullable String search,
      List<Listed> hits) {}

  /// A directive and how its last day lies.
  public record Listed(
      @Nullable LocalDate lastDay,
      String state,
      @Nullable Long daysLeft,
      List<Due> deadlines,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate doneOn,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String completed,
      Answers.Found directive) {}

  /// One of a directive's deadlines.
  public record Due(Period on, String text, LocalDate lastDay, String state) {}

  /// What the table of completions adds.
  ///
  /// @param rows how many of its rows hold
  /// @param withoutDeadline how many of those are of directives without a deadline
  /// @param refused the others
  public record Completed(
      long rows,
      int withoutDeadline,
      List<Completions.Refused> refused,
      DoneRow all,
      List<DoneRow> units,
      List<DoneRow> provinces) {}

  /// The four states of the directives with one value.
  ///
  /// @param due how many were due
  /// @param search finds exactly those that were due
  public record DoneRow(
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String value,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name,
      long due,
      String search,
      List<DoneState> states) {}

  /// How many are in one of the four states.
  ///
  /// @param search finds exactly these; null where no address could name them
  /// @param list the parameters with which deadlines list exactly these
  /// @param ofDue how many of those that were due; null for what is still in time, as
  ///   `ofDueSearch`, `ofDueList` and `rate` are
  /// @param ofDueSearch as `search`
  /// @param ofDueList as `list`
  /// @param rate `ofDue` by `due`; null where nothing was due
  public record DoneState(
      String state,
      String label,
      long directives,
      @Nullable String search,
      String list,
      @Nullable Long ofDue,
      @Nullable String ofDueSearch,
      @Nullable String ofDueList,
      @Nullable Double rate) {}

  /// What is answered.
  ///
  /// @param query as typed
  /// @param completions null where none are known
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
        found.assessmentsLeftOut(),
        Arrays.stream(DueState.values())
            .map(state -> new State(state.apiName(), request.days(state)))
            .toList(),
        row(null, found.all(), names),
        found.units().stream().map(row -> row(Dimension.UNIT, row, names)).toList(),
        found.provinces().stream().map(row -> row(Dimension.PROVINCE, row, names)).toList(),
        listing(found, completions, names),
        completions == null || found.done() == null
            ? null
            : completed(found.done(), completions, names));
  }

  /// @param dimension null for the whole selection
  private static Row row(@Nullable Dimension dimension, Deadlines.Row row, Names names) {
    var states = new LinkedHashMap<String, Cell>();
    for (var state : DueState.values()) {
      var counted = row.in(state);
      states.put(
          state.apiName(),
          new Cell(
              counted.tally().directives(),
              counted.tally().notices(),
              SearchAddress.of(counted.search())));
    }
    return new Row(
        dimension == null ? null : row.value(),
        dimension == null ? null : names.name(dimension, row.value()),
        row.all().tally().directives(),
        row.all().tally().notices(),
        SearchAddress.of(row.all().search()),
        states);
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
            .map(hit -> listed(DueDirective.of(hit, request, completions), request, names))
            .toList());
  }

  private static @Nullable String address(@Nullable Selection search) {
    return search == null ? null : SearchAddress.of(search);
  }

  private static String joined(String address, String more) {
    return address.isEmpty() ? more : address + "&" + more;
  }

  public static Listed listed(DueDirective due, DeadlinesRequest request, Names names) {
    return new Listed(
        due.lastDay(),
        due.state().apiName(),
        due.daysLeft(),
        due.hit().directive().deadlines().stream().map(deadline -> due(deadline, request)).toList(),
        due.doneOn(),
        due.completed() == null ? null : due.completed().apiName(),
        Answers.found(due.hit(), names));
  }

  private static Due due(Deadline deadline, DeadlinesRequest request) {
    var lastDay = deadline.on().lastDay();
    return new Due(deadline.on(), deadline.text(), lastDay, request.state(lastDay).apiName());
  }

  private static Completed completed(Done done, Completions completions, Names names) {
    return new Completed(
        completions.done().size(),
        completions.withoutDeadline(),
        completions.refused(),
        doneRow(null, done.all(), names),
        done.units().stream().map(row -> doneRow(Dimension.UNIT, row, names)).toList(),
        done.provinces().stream().map(row -> doneRow(Dimension.PROVINCE, row, names)).toList());
  }

  /// @param dimension null for the whole selection
  private static DoneRow doneRow(@Nullable Dimension dimension, Done.Row row, Names names) {
    return new DoneRow(
        dimension == null ? null : row.value(),
        dimension == null ? null : names.name(dimension, row.value()),
        row.due(),
        SearchAddress.of(row.request().search(DueState.PAST)),
        Arrays.stream(CompletedState.values()).map(state -> doneState(row, state)).toList());
  }

  private static DoneState doneState(Done.Row row, CompletedState state) {
    var all = row.in(state);
    var ofDue = row.ofDue(state);
    var request = row.request();
    return new DoneState(
        state.apiName(),
        state.label(),
        all.directives(),
        address(all.search()),
        list(request.selection(), request, state),
        ofDue == null ? null : Long.valueOf(ofDue.directives()),
        ofDue == null ? null : address(ofDue.search()),
        ofDue == null ? null : list(request.search(DueState.PAST), request, state),
        row.rate(state));
  }

  /// The parameters with which deadlines list what is in a state.
  private static String list(Selection selection, DeadlinesRequest request, CompletedState state) {
    return joined(
        SearchAddress.of(selection),
        "asOf=%s&days=%d&list=%s".formatted(request.asOf(), request.days(), state.apiName()));
  }
}
