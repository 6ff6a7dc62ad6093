package vn.giaoban.page.analysis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.deadlines.Completions;
import vn.giaoban.analytics.deadlines.DeadlinesRequest;
import vn.giaoban.analytics.deadlines.DueState;
import vn.giaoban.api.DeadlineAnswers;
import vn.giaoban.page.Frame;
import vn.giaoban.page.PageAddress;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.source.ReadResult;

/// Deadlines as of a day: counts by state, unit and province, a calendar of months, and a list.
///
/// @param answer to what the address asks
public record DeadlinesPage(Analysis analysis, DeadlineAnswers.Answer answer) {
  /// The parameters of the page.
  public static final Set<String> OWN =
      Set.of("asOf", "withLater", "days", "list", "month", "after");

  private static final List<String> DAYS = List.of("30", "7", "14", "60", "90");

  public Frame frame() {
    return analysis.frame();
  }

  public PageAddress address() {
    return analysis.address();
  }

  public List<DueState> states() {
    return Arrays.asList(DueState.values());
  }

  /// Whether the next seven days stand before a state: before a longer time that they are part of.
  public boolean isWeekBefore(DueState state) {
    return state == DueState.DUE && answer.within() > DeadlinesRequest.WEEK;
  }

  /// What a state is called, with its days.
  public String name(DueState state) {
    return frame().say("due.state." + state.apiName(), answer.within());
  }

  public List<String> daysAhead() {
    return DAYS;
  }

  /// The states that the list can be restricted to; those of decision 42/2014 where completions are
  /// known.
  public List<String> listed() {
    var listed = new ArrayList<String>();
    listed.add("");
    states().forEach(state -> listed.add(state.apiName()));
    var done = answer.completions();
    if (done != null) {
      done.all().states().forEach(state -> listed.add(state.state()));
    }
    return listed;
  }

  public String listName(String listed) {
    if (listed.isEmpty()) {
      return frame().say("due.list.all");
    }
    return Arrays.stream(DueState.values())
        .filter(state -> state.apiName().equals(listed))
        .findFirst()
        .map(this::name)
        .orElseGet(() -> frame().say("done." + listed));
  }

  /// Why a row of the table of completions does not apply.
  public String reason(Completions.Refused row) {
    return frame().reason(new ReadResult.Unreadable("", row.reason()));
  }

  /// A dimension whose values are counted, and their rows.
  public record Table(Dimension dimension, List<DeadlineAnswers.Row> rows) {}

  public List<Table> tables() {
    return List.of(
        new Table(Dimension.UNIT, answer.units()),
        new Table(Dimension.PROVINCE, answer.provinces()));
  }

  /// The name of a value.
  public String name(Dimension dimension, DeadlineAnswers.Row row) {
    return frame().name(dimension, row.value() == null ? Dimension.NONE : row.value());
  }

  /// A year of the calendar.
  ///
  /// @param months how many directives are due in each month, from January; null for none
  public record Year(int year, List<@Nullable Due> months) {}

  /// The directives due in a month or on a day.
  ///
  /// @param shade from 0 to 5
  public record Due(String name, long count, String link, int shade) {}

  /// The years with deadlines, the latest first.
  public List<Year> calendar() {
    var months = new TreeMap<YearMonth, DeadlineAnswers.Month>();
    answer.months().forEach(month -> months.put(month.month(), month));
    long most =
        answer.months().stream().mapToLong(DeadlineAnswers.Month::directives).max().orElse(0);
    return months.keySet().stream()
        .map(YearMonth::getYear)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(
            year ->
                new Year(
                    year,
                    Arrays.stream(Month.values())
                        .map(month -> due(months.get(YearMonth.of(year, month)), most))
                        .toList()))
        .toList();
  }

  private @Nullable Due due(DeadlineAnswers.@Nullable Month month, long most) {
    return month == null
        ? null
        : new Due(
            frame().wording().period(month.month().toString()),
            month.directives(),
            Analysis.link(month.search()),
            Analysis.shade((double) month.directives(), (double) most));
  }

  /// Short names of the months, from January.
  public List<String> monthNames() {
    return Arrays.stream(Month.values())
        .map(month -> frame().say("month.short", month.getValue()))
        .toList();
  }

  /// The months whose days the page can show; first, as the page chooses, the nearest.
  public List<String> sheets() {
    return Stream.concat(
            Stream.of(""),
            answer.months().reversed().stream().map(month -> month.month().toString()))
        .toList();
  }

  public String sheetName(String month) {
    return month.isEmpty() ? frame().say("due.sheet.nearest") : frame().wording().period(month);
  }

  /// A week of the calendar, from Monday.
  ///
  /// @param number of the week in its year (ISO 8601)
  /// @param days null for those of another month
  public record Week(int number, List<@Nullable Day> days) {}

  /// A day of the calendar.
  ///
  /// @param due null if no deadline ends on it
  public record Day(LocalDate day, @Nullable Due due) {}

  /// The weeks of the shown month.
  public List<Week> weeks(DeadlineAnswers.Calendar sheet) {
    long most = sheet.days().stream().mapToLong(DeadlineAnswers.Day::directives).max().orElse(0);
    var due = new TreeMap<LocalDate, Due>();
    sheet.days().forEach(day -> due.put(day.day(), due(day, most)));
    var weeks = new ArrayList<Week>();
    var last = sheet.month().atEndOfMonth();
    var monday = sheet.month().atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (var week = monday; !week.isAfter(last); week = week.plusWeeks(1)) {
      weeks.add(
          new Week(
              week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
              week.datesUntil(week.plusWeeks(1))
                  .map(day -> YearMonth.from(day).equals(sheet.month()) ? day : null)
                  .map(day -> day == null ? null : new Day(day, due.get(day)))
                  .toList()));
    }
    return weeks;
  }

  private Due due(DeadlineAnswers.Day day, long most) {
    return new Due(
        frame().wording().day(day.day()),
        day.directives(),
        Analysis.link(day.search()),
        Analysis.shade((double) day.directives(), (double) most));
  }

  /// Short names of the days of a week, from Monday.
  public List<String> weekdays() {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> frame().say("weekday." + day.getValue()))
        .toList();
  }

  /// The next month with deadlines after the shown one, or before it; null if there is none.
  public @Nullable YearMonth beside(DeadlineAnswers.Calendar sheet, boolean isAfter) {
    var others =
        answer.months().stream()
            .map(DeadlineAnswers.Month::month)
            .filter(month -> isAfter ? month.isAfter(sheet.month()) : month.isBefore(sheet.month()))
            .toList();
    return others.isEmpty() ? null : isAfter ? others.getFirst() : others.getLast();
  }

  /// This page with another month.
  public String sheetLink(YearMonth month) {
    return address().with("month", month.toString()).at(analysis.path()) + "#sheet";
  }

  /// Whether a directive has deadlines that end on several days.
  public boolean isOfSeveral(DeadlineAnswers.Listed due) {
    return lastDays(due).count() > 1;
  }

  /// Whether a deadline is done while another is open.
  public boolean isAlone(DeadlineAnswers.Listed due, DeadlineAnswers.Due deadline) {
    return due.doneOn() == null && deadline.doneOn() != null;
  }

  /// The deadlines that are not done, one for each day.
  public List<DeadlineAnswers.Due> open(DeadlineAnswers.Listed due) {
    return lastDays(due).filter(each -> each.doneOn() == null).toList();
  }

  /// The deadlines that are done, one for each day.
  public List<DeadlineAnswers.Due> met(DeadlineAnswers.Listed due) {
    return lastDays(due).filter(each -> each.doneOn() != null).toList();
  }

  private static Stream<DeadlineAnswers.Due> lastDays(DeadlineAnswers.Listed due) {
    var days = new TreeMap<LocalDate, DeadlineAnswers.Due>();
    due.deadlines().forEach(each -> days.putIfAbsent(each.lastDay(), each));
    return days.values().stream();
  }

  /// How far a last day is from the day reckoned from.
  public String distance(DeadlineAnswers.Listed due) {
    var left = due.daysLeft();
    if (left == null) {
      return "";
    }
    return left < 0 ? frame().say("due.ago", -left) : frame().say("due.left", left);
  }

  /// The next page of the list; null on the last.
  public @Nullable String more() {
    var next = answer.list().next();
    return next == null ? null : analysis.address().and("after", next).at(analysis.path());
  }

  public String calendarFile() {
    return address().without("month").with("alarm", "7d,1d").at("/api/v1/deadlines.ics");
  }
}
