package vn.giaoban.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.deadlines.DeadlinesRequest;
import vn.giaoban.analytics.deadlines.ListedState;
import vn.giaoban.export.Alarms;
import vn.giaoban.notice.Period;
import vn.giaoban.search.Page;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;

/// Parses the parameters of a deadline request: a selection, `asOf`, `withLater`, `days`, `list`,
/// for a list `size` and `after`, and for a calendar sheet `month`.
///
/// Safe for any number of threads.
public final class DeadlineParameters {
  private static final String WITH_LATER = "withLater";
  private static final Set<String> OWN = Set.of("asOf", WITH_LATER, "days", "list");
  private static final String ALARM = "alarm";
  private static final String MONTH = "month";

  private final SelectionParameters selections;
  private final PeriodParser periods;

  public DeadlineParameters(Names names, PeriodParser periods) {
    this.selections = new SelectionParameters(names, periods);
    this.periods = periods;
  }

  /// Parses a deadline request.
  ///
  /// @throws vn.giaoban.search.query.QuerySyntaxException if `q` is not a valid query
  /// @throws ParameterException naming the invalid parameter
  public DeadlinesRequest read(Map<String, List<String>> given) {
    return read(new QueryParameters(given));
  }

  public DeadlinesRequest read(QueryParameters given) {
    var own = new TreeSet<>(OWN);
    own.addAll(Set.of("size", "after", MONTH));
    return request(given, selections.read(given, own), given.page());
  }

  /// The same without `size` and `after`, for unpaged responses.
  public DeadlinesRequest readWhole(QueryParameters given) {
    return request(given, selections.read(given, OWN), Page.first(Page.DEFAULT_SIZE));
  }

  /// The same for a calendar, which has alarms too.
  public DeadlinesRequest readCalendar(QueryParameters given) {
    var own = new TreeSet<>(OWN);
    own.add(ALARM);
    return request(given, selections.read(given, own), Page.first(Page.DEFAULT_SIZE));
  }

  /// The alarms of a calendar.
  ///
  /// @throws ParameterException if they cannot be read
  public static Alarms alarms(QueryParameters given) {
    return ParameterException.reading(
        ProblemKind.BAD_NUMBER_OF_DAYS, ALARM, given.single(ALARM, ""), Alarms::of);
  }

  private DeadlinesRequest request(QueryParameters given, Selection selection, Page page) {
    int days =
        given.number(
            "days",
            DeadlinesRequest.DEFAULT_DAYS,
            0,
            DeadlinesRequest.MAX_DAYS,
            ProblemKind.BAD_NUMBER_OF_DAYS);
    boolean withLater = given.flag(WITH_LATER, false);
    var listed = state(given);
    var month = month(given);
    return ParameterException.reading(
        ProblemKind.BAD_DAY,
        "asOf",
        given.single("asOf", "today"),
        text -> new DeadlinesRequest(selection, page, day(text), withLater, days, listed, month));
  }

  private LocalDate day(String text) {
    var range = periods.parse(text);
    if (range.first() == null || !range.first().equals(range.last())) {
      throw new IllegalArgumentException(
          "'%s' is not one day (such as 2020-11-20)".formatted(text));
    }
    return range.first();
  }

  private static @Nullable YearMonth month(QueryParameters given) {
    var text = given.single(MONTH);
    return text == null
        ? null
        : ParameterException.reading(
            ProblemKind.BAD_PERIOD, MONTH, text, DeadlineParameters::month);
  }

  private static YearMonth month(String text) {
    if (PeriodParser.calendar(text) instanceof Period.Month(var month)) {
      return month;
    }
    throw new IllegalArgumentException("'%s' is not a month (such as 2020-11)".formatted(text));
  }

  private static @Nullable ListedState state(QueryParameters given) {
    var text = given.single("list");
    return text == null
        ? null
        : ParameterException.reading(ProblemKind.UNKNOWN_VALUE, "list", text, ListedState::of);
  }
}
