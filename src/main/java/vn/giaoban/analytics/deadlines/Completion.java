package vn.giaoban.analytics.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Directive;

/// When one directive was completed, by its deadlines. Days after the day asked about are not known
/// yet.
///
/// @param lastDays of its deadlines, in order; empty if it has none
/// @param done day of completion by last day
/// @param rest day of completion of all that `done` does not name; null if that is open
public record Completion(
    List<LocalDate> lastDays, Map<LocalDate, LocalDate> done, @Nullable LocalDate rest) {
  public Completion {
    lastDays = List.copyOf(lastDays);
    done = Map.copyOf(done);
  }

  /// That of a directive of which nothing is known.
  static Completion open(Directive directive) {
    return new Completion(DeadlinesRequest.lastDays(directive), Map.of(), null);
  }

  /// The day on which a deadline was met; null if it is open.
  public @Nullable LocalDate doneOn(LocalDate lastDay, LocalDate asOf) {
    return by(asOf, done.getOrDefault(lastDay, rest));
  }

  private static @Nullable LocalDate by(LocalDate asOf, @Nullable LocalDate day) {
    return day == null || day.isAfter(asOf) ? null : day;
  }

  /// The day on which all of it was done; null if something is open.
  public @Nullable LocalDate doneOn(LocalDate asOf) {
    if (lastDays.isEmpty()) {
      return by(asOf, rest);
    }
    return next(asOf) != null
        ? null
        : lastDays.stream()
            .map(lastDay -> Objects.requireNonNull(doneOn(lastDay, asOf)))
            .max(LocalDate::compareTo)
            .orElse(null);
  }

  /// The earliest last day that is not done; null if all are.
  public @Nullable LocalDate next(LocalDate asOf) {
    return lastDays.stream()
        .filter(lastDay -> doneOn(lastDay, asOf) == null)
        .findFirst()
        .orElse(null);
  }

  /// The state of a directive with a deadline: open by the earliest deadline not done, else late if
  /// any was met late.
  public CompletedState state(LocalDate asOf) {
    var next = next(asOf);
    if (next != null) {
      return next.isBefore(asOf) ? CompletedState.OPEN_LATE : CompletedState.OPEN_IN_TIME;
    }
    return lastDays.stream().anyMatch(lastDay -> isLate(lastDay, asOf))
        ? CompletedState.DONE_LATE
        : CompletedState.DONE_IN_TIME;
  }

  private boolean isLate(LocalDate lastDay, LocalDate asOf) {
    var day = doneOn(lastDay, asOf);
    return day != null && day.isAfter(lastDay);
  }

  /// Whether a deadline of it is past.
  boolean wasDue(LocalDate asOf) {
    return !lastDays.isEmpty() && lastDays.getFirst().isBefore(asOf);
  }
}
