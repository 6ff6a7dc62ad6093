package vn.giaoban.analytics.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.Hit;

/// A directive with its due date and state.
///
/// @param lastDay the last day that counts; null for none
/// @param daysLeft days from the requested day to the last day, negative if past; null for none
/// @param doneOn null if unknown or after the requested day
/// @param completed null if no completions are known or without a last day
public record DueDirective(
    Hit hit,
    @Nullable LocalDate lastDay,
    DueState state,
    @Nullable Long daysLeft,
    @Nullable LocalDate doneOn,
    @Nullable CompletedState completed) {
  /// The due date and state of a hit.
  ///
  /// @param completions null if unknown
  public static DueDirective of(
      Hit hit, DeadlinesRequest request, @Nullable Completions completions) {
    var id = hit.directive().id();
    var lastDay = DeadlinesRequest.lastDay(hit.directive());
    return new DueDirective(
        hit,
        lastDay,
        request.state(lastDay),
        lastDay == null ? null : ChronoUnit.DAYS.between(request.asOf(), lastDay),
        completions == null ? null : completions.doneOn(id, request.asOf()),
        completions == null || lastDay == null
            ? null
            : completions.state(id, lastDay, request.asOf()));
  }
}
