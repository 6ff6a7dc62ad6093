package vn.giaoban.analytics.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.Hit;

/// A directive and how its last day lies.
///
/// @param lastDay the one that counts; null for none
/// @param daysLeft from the day asked about to the last day: 0 on it, less than 0 where it is gone
///   by; null where there is none
/// @param doneOn null where it is not known, or was later than the day asked about
/// @param completed null where no completions are known, and without a last day
public record DueDirective(
    Hit hit,
    @Nullable LocalDate lastDay,
    DueState state,
    @Nullable Long daysLeft,
    @Nullable LocalDate doneOn,
    @Nullable CompletedState completed) {
  /// How a hit lies to the day that is asked about.
  ///
  /// @param completions null where none are known
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
