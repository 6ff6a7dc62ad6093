package vn.giaoban.analytics.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Deadline;
import vn.giaoban.search.Hit;

/// A directive with its deadlines and their states.
///
/// @param lastDay the last day that counts: the earliest not known to be done, among those in the
///   listed state; if all are done, the latest; null for none
/// @param state that of `lastDay`
/// @param daysLeft days from the requested day to the last day, negative if past; null for none
/// @param deadlines each of them, as written
/// @param doneOn the day on which all was done; null if unknown or after the requested day
/// @param completed null if no completions are known or without a last day
public record DueDirective(
    Hit hit,
    @Nullable LocalDate lastDay,
    DueState state,
    @Nullable Long daysLeft,
    List<Due> deadlines,
    @Nullable LocalDate doneOn,
    @Nullable CompletedState completed) {
  /// One of the deadlines.
  ///
  /// @param doneOn null if unknown or after the requested day
  public record Due(
      Deadline deadline, LocalDate lastDay, DueState state, @Nullable LocalDate doneOn) {}

  public DueDirective {
    deadlines = List.copyOf(deadlines);
  }

  /// The due date and state of a hit.
  ///
  /// @param completions null if unknown
  public static DueDirective of(
      Hit hit, DeadlinesRequest request, @Nullable Completions completions) {
    var asOf = request.asOf();
    var directive = hit.directive();
    var known = completions == null ? Completion.open(directive) : completions.of(directive);
    var lastDay = lastDay(known, request);
    return new DueDirective(
        hit,
        lastDay,
        request.state(lastDay),
        lastDay == null ? null : ChronoUnit.DAYS.between(asOf, lastDay),
        directive.facts().deadlines().stream()
            .map(deadline -> due(deadline, known, request))
            .toList(),
        known.doneOn(asOf),
        completions == null || lastDay == null ? null : known.state(asOf));
  }

  private static @Nullable LocalDate lastDay(Completion known, DeadlinesRequest request) {
    var listed =
        known.lastDays().stream()
            .filter(day -> !(request.listed() instanceof DueState in) || request.state(day) == in)
            .toList();
    return listed.stream()
        .filter(day -> known.doneOn(day, request.asOf()) == null)
        .findFirst()
        .orElse(listed.isEmpty() ? null : listed.getLast());
  }

  private static Due due(Deadline deadline, Completion known, DeadlinesRequest request) {
    var lastDay = deadline.on().lastDay();
    return new Due(
        deadline, lastDay, request.state(lastDay), known.doneOn(lastDay, request.asOf()));
  }
}
