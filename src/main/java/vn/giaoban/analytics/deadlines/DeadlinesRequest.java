package vn.giaoban.analytics.deadlines;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.IdSearches;
import vn.giaoban.notice.Directive;
import vn.giaoban.search.Page;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Facets;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.query.Query;

/// A request for deadlines as of a day.
///
/// Each deadline counts, by its last day: a directive with several of them is found for each of the
/// states that they are in. In lists it stands once, by the earliest, as in the sort order
/// `deadline`.
///
/// What was not known on that day is left out unless asked for: the directives of notices issued
/// after it, or that count under a later day where none of issue is known. Undated ones stay.
///
/// @param page of the list
/// @param asOf from 1900 to 2999
/// @param withLater whether what was issued after the day is counted too
/// @param days number of days after `asOf` that still count as due, from 0 to [#MAX_DAYS]
/// @param listed the listed state; null for all, those without a deadline last
/// @param month the month whose days are counted; null for the nearest with deadlines
public record DeadlinesRequest(
    Selection selection,
    Page page,
    LocalDate asOf,
    boolean withLater,
    int days,
    @Nullable ListedState listed,
    @Nullable YearMonth month) {
  public static final int DEFAULT_DAYS = 30;
  public static final int MAX_DAYS = 3_660;

  /// The days of [#week].
  public static final int WEEK = 7;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  public DeadlinesRequest {
    if (asOf.getYear() < FIRST_YEAR || asOf.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "the day must be from %d to %d, not %s".formatted(FIRST_YEAR, LAST_YEAR, asOf));
    }
    if (days < 0 || days > MAX_DAYS) {
      throw new IllegalArgumentException(
          "days must be from 0 to %d, not %d".formatted(MAX_DAYS, days));
    }
  }

  /// The search for the directives that are counted: all, or those known on the day.
  public Selection counted() {
    return withLater ? selection : selection.and(new Query.Not(issuedLater()));
  }

  /// The search for the directives left out; null where none are.
  public @Nullable Selection leftOut() {
    return withLater ? null : selection.and(issuedLater());
  }

  private Query issuedLater() {
    return new Query.InDays(Dimension.ISSUED_ON, new DayRange(asOf.plusDays(1), null));
  }

  /// The last day that counts as due.
  public LocalDate lastDue() {
    return asOf.plusDays(days);
  }

  /// The last days that belong to a state; null for no deadline.
  public @Nullable DayRange days(DueState state) {
    return switch (state) {
      case PAST -> new DayRange(null, asOf.minusDays(1));
      case DUE -> new DayRange(asOf, lastDue());
      case LATER -> new DayRange(lastDue().plusDays(1), null);
      case NONE -> null;
    };
  }

  /// The search for exactly the directives with a deadline in a state, or without a deadline.
  public Selection search(DueState state) {
    var range = days(state);
    return counted()
        .and(
            range == null
                ? new Query.Value(Dimension.DEADLINE, Dimension.NONE)
                : new Query.InDays(Dimension.DEADLINE, range));
  }

  /// Whether a deadline belongs to the listed state: of directives that are not completed only what
  /// is not done.
  ///
  /// @param completions null if unknown
  public boolean lists(Directive directive, LocalDate lastDay, @Nullable Completions completions) {
    boolean isOpen = listed instanceof CompletedState state && !CompletedState.DONE.contains(state);
    return !isOpen
        || completions == null
        || completions.of(directive).doneOn(lastDay, asOf) == null;
  }

  /// The search for the directives with a deadline within the next seven days.
  public Selection week() {
    return counted()
        .and(new Query.InDays(Dimension.DEADLINE, new DayRange(asOf, asOf.plusDays(WEEK))));
  }

  /// The search for exactly the listed directives, in order; may be too long for a URL.
  ///
  /// @param completions null if unknown
  /// @throws IllegalArgumentException if the listed state requires completions
  public SearchRequest list(@Nullable Completions completions) {
    return new SearchRequest(
        listed(completions), Sort.DEADLINE, page, null, Facets.NONE, false, false);
  }

  private Selection listed(@Nullable Completions completions) {
    return switch (listed) {
      case null -> counted();
      case DueState state -> search(state);
      case CompletedState state -> search(state, completions);
    };
  }

  /// Whether the listed state requires completions.
  public boolean needsCompletions() {
    return listed instanceof CompletedState;
  }

  private Selection search(CompletedState state, @Nullable Completions completions) {
    if (completions == null) {
      throw new IllegalArgumentException(
          state.apiName() + " can be told only from a table of what was done");
    }
    return switch (state) {
      case DONE_IN_TIME -> IdSearches.only(dated(), completions.in(Set.of(state), asOf));
      case DONE_LATE -> IdSearches.only(search(DueState.PAST), completions.in(Set.of(state), asOf));
      case OPEN_LATE ->
          IdSearches.except(
              search(DueState.PAST), completions.in(EnumSet.complementOf(EnumSet.of(state)), asOf));
      case OPEN_IN_TIME ->
          IdSearches.except(
              openInTime(completions.keptSoFar(asOf)), completions.in(CompletedState.DONE, asOf));
    };
  }

  /// The search for the directives without a past deadline, and some others.
  ///
  /// @param kept ids of those others
  Selection openInTime(List<String> kept) {
    var past = new Query.InDays(Dimension.DEADLINE, new DayRange(null, asOf.minusDays(1)));
    var notPast = new Query.Not(past);
    return dated()
        .and(kept.isEmpty() ? notPast : new Query.Or(List.of(notPast, new Query.AnyOf(kept))));
  }

  /// The request for the directives with one value.
  DeadlinesRequest within(Dimension dimension, String value) {
    return new DeadlinesRequest(
        selection.with(dimension, value), page, asOf, withLater, days, listed, month);
  }

  /// The search for all directives with a deadline.
  public Selection dated() {
    return counted().and(new Query.Value(Dimension.DEADLINE, "yes"));
  }

  /// The last days of the deadlines, each once, in order.
  public static List<LocalDate> lastDays(Directive directive) {
    return directive.facts().deadlines().stream()
        .map(deadline -> deadline.on().lastDay())
        .distinct()
        .sorted()
        .toList();
  }

  /// The state of a last day.
  ///
  /// @param lastDay null for none
  public DueState state(@Nullable LocalDate lastDay) {
    if (lastDay == null) {
      return DueState.NONE;
    }
    if (lastDay.isBefore(asOf)) {
      return DueState.PAST;
    }
    return lastDay.isAfter(lastDue()) ? DueState.LATER : DueState.DUE;
  }
}
