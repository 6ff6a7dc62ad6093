package vn.giaoban.analytics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.FiledDirective;

/// A directive that a body issued, and issued again in later notices (giao việc lặp lại).
///
/// @param occurrences from the oldest on, at least one, no two of one day
public record Chain(List<Occurrence> occurrences) {
  public Chain {
    occurrences = List.copyOf(occurrences);
  }

  /// One time that it was issued.
  ///
  /// @param isSelected whether it is in the selection
  /// @param months calendar months since the time before; 0 for the first
  /// @param due the day by which all of it is to be done: the last day of its last deadline; null
  ///   where it sets none
  /// @param movedDays by how many days `due` is later than the last one set before, less than 0
  ///   where earlier; null where either is missing
  /// @param unitsChanged whether others must act than the time before
  /// @param changes of wording since the time before
  public record Occurrence(
      FiledDirective filed,
      boolean isSelected,
      int months,
      @Nullable LocalDate due,
      @Nullable Integer movedDays,
      boolean unitsChanged,
      WordDiff changes) {
    public String id() {
      return filed.directive().id();
    }
  }

  /// @param all from the oldest on
  /// @param isSelected whether a directive is in the selection
  static Chain of(List<FiledDirective> all, Predicate<String> isSelected) {
    var occurrences = new ArrayList<Occurrence>();
    @Nullable FiledDirective before = null;
    @Nullable LocalDate lastDue = null;
    for (var filed : all) {
      var due = due(filed);
      boolean selected = isSelected.test(filed.directive().id());
      occurrences.add(occurrence(before, filed, selected, lastDue, due));
      before = filed;
      lastDue = due == null ? lastDue : due;
    }
    return new Chain(occurrences);
  }

  private static Occurrence occurrence(
      @Nullable FiledDirective before,
      FiledDirective now,
      boolean selected,
      @Nullable LocalDate lastDue,
      @Nullable LocalDate due) {
    var moved = lastDue == null || due == null ? null : (int) ChronoUnit.DAYS.between(lastDue, due);
    if (before == null) {
      return new Occurrence(now, selected, 0, due, moved, false, WordDiff.NONE);
    }
    var earlier = before.directive();
    var later = now.directive();
    return new Occurrence(
        now,
        selected,
        months(earlier.date(), later.date()),
        due,
        moved,
        !Set.copyOf(earlier.units()).equals(Set.copyOf(later.units())),
        WordDiff.of(earlier.text(), later.text()));
  }

  private static @Nullable LocalDate due(FiledDirective filed) {
    return filed.directive().deadlines().stream()
        .map(deadline -> deadline.on().lastDay())
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private static int months(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null
        ? 0
        : (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
  }

  /// That of its first directive.
  public String id() {
    return occurrences.getFirst().id();
  }

  public int times() {
    return occurrences.size();
  }

  /// How many of them the selection holds.
  public int selected() {
    return (int) occurrences.stream().filter(Occurrence::isSelected).count();
  }

  /// Searches that find just the occurrences, as the parameters of addresses: one, or several where
  /// one address could not name them all; each finds others.
  public List<String> searches() {
    return IdSearches.of(occurrences);
  }

  /// Likewise for those in the selection; empty where none is.
  public List<String> selectedSearches() {
    return IdSearches.of(occurrences.stream().filter(Occurrence::isSelected).toList());
  }

  /// Null only where a single directive has no day.
  public @Nullable LocalDate first() {
    return occurrences.getFirst().filed().directive().date();
  }

  public @Nullable LocalDate last() {
    return occurrences.getLast().filed().directive().date();
  }

  /// Calendar months from the first to the last time.
  public int months() {
    return months(first(), last());
  }

  /// How often a deadline was set later than the one before it.
  public int putOff() {
    return (int) moves().stream().filter(days -> days > 0).count();
  }

  /// By how many days together.
  public int putOffDays() {
    return moves().stream().filter(days -> days > 0).mapToInt(Integer::intValue).sum();
  }

  private List<Integer> moves() {
    return occurrences.stream()
        .map(Occurrence::movedDays)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  /// How often others had to act than the time before.
  public int unitChanges() {
    return (int) occurrences.stream().filter(Occurrence::unitsChanged).count();
  }
}
