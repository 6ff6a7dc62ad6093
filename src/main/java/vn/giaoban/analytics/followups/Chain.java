package vn.giaoban.analytics.followups;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.SearchAddress;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.query.Query;

/// A chain: a directive that a body issued and repeated in later notices (giao việc lặp lại).
///
/// @param occurrences oldest first, at least one, on different days
public record Chain(List<Occurrence> occurrences) {
  /// A query may have 2,000 characters.
  private static final int MAX_ID_CHARACTERS = 1_900;

  public Chain {
    occurrences = List.copyOf(occurrences);
  }

  /// One occurrence in a chain.
  ///
  /// @param isSelected whether it is in the selection
  /// @param likeness similarity to the one of the chain that it is most like, as a chance that both
  ///   are one task; null for the first
  /// @param months calendar months since the previous one; 0 for the first
  /// @param due the last day of its last deadline; null without a deadline
  /// @param movedDays days by which `due` moved since the last one set, negative if earlier; null
  ///   if either is missing
  /// @param unitsChanged whether the responsible units changed
  /// @param changes changes of wording since the previous one
  public record Occurrence(
      FiledDirective filed,
      boolean isSelected,
      @Nullable Double likeness,
      int months,
      @Nullable LocalDate due,
      @Nullable Integer movedDays,
      boolean unitsChanged,
      WordDiff changes) {
    public String id() {
      return filed.directive().id();
    }
  }

  /// A directive before its place in the chain is known.
  ///
  /// @param likeness null for the first
  record Issued(FiledDirective filed, boolean isSelected, @Nullable Double likeness) {}

  /// @param all oldest first
  static Chain of(List<Issued> all) {
    var occurrences = new ArrayList<Occurrence>();
    @Nullable FiledDirective before = null;
    @Nullable LocalDate lastDue = null;
    for (var issued : all) {
      var due = due(issued.filed());
      occurrences.add(occurrence(before, issued, lastDue, due));
      before = issued.filed();
      lastDue = due == null ? lastDue : due;
    }
    return new Chain(occurrences);
  }

  private static Occurrence occurrence(
      @Nullable FiledDirective before,
      Issued issued,
      @Nullable LocalDate lastDue,
      @Nullable LocalDate due) {
    var moved = lastDue == null || due == null ? null : (int) ChronoUnit.DAYS.between(lastDue, due);
    if (before == null) {
      return new Occurrence(
          issued.filed(), issued.isSelected(), null, 0, due, moved, false, WordDiff.NONE);
    }
    var now = issued.filed();
    var earlier = before.directive();
    var later = now.directive();
    return new Occurrence(
        now,
        issued.isSelected(),
        issued.likeness(),
        months(earlier.date(), later.date()),
        due,
        moved,
        !Set.copyOf(earlier.facts().units()).equals(Set.copyOf(later.facts().units())),
        WordDiff.of(earlier.text(), later.text()));
  }

  private static @Nullable LocalDate due(FiledDirective filed) {
    return filed.directive().facts().deadlines().stream()
        .map(deadline -> deadline.on().lastDay())
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private static int months(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null
        ? 0
        : (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
  }

  /// The id of its first directive.
  public String id() {
    return occurrences.getFirst().id();
  }

  public int times() {
    return occurrences.size();
  }

  /// How sure it is that all are one task: the least likeness; null for a single one.
  public @Nullable Double likeness() {
    return occurrences.stream()
        .map(Occurrence::likeness)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .min(Double::compare)
        .orElse(null);
  }

  /// Number of occurrences in the selection.
  public int selected() {
    return (int) occurrences.stream().filter(Occurrence::isSelected).count();
  }

  /// Query strings of searches that together find exactly the occurrences; several if one URL
  /// cannot name them all.
  public List<String> searches() {
    return searches(occurrences);
  }

  /// The same for the selected occurrences; empty if there are none.
  public List<String> selectedSearches() {
    return searches(occurrences.stream().filter(Occurrence::isSelected).toList());
  }

  /// Null only for a single directive without a day.
  public @Nullable LocalDate first() {
    return occurrences.getFirst().filed().directive().date();
  }

  public @Nullable LocalDate last() {
    return occurrences.getLast().filed().directive().date();
  }

  /// Calendar months from the first to the last occurrence.
  public int months() {
    return months(first(), last());
  }

  /// How often the deadline was postponed.
  public int putOff() {
    return (int) moves().stream().filter(days -> days > 0).count();
  }

  /// Days of all postponements together.
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

  /// How often the responsible units changed.
  public int unitChanges() {
    return (int) occurrences.stream().filter(Occurrence::unitsChanged).count();
  }

  private static List<String> searches(List<Chain.Occurrence> occurrences) {
    var searches = new ArrayList<String>();
    var ids = new ArrayList<String>();
    int characters = 0;
    for (var occurrence : occurrences) {
      characters += occurrence.id().length() + 1;
      if (characters > MAX_ID_CHARACTERS && !ids.isEmpty()) {
        searches.add(search(ids, occurrence));
        ids.clear();
        characters = occurrence.id().length() + 1;
      }
      ids.add(occurrence.id());
    }
    if (!ids.isEmpty()) {
      searches.add(search(ids, occurrences.getFirst()));
    }
    return List.copyOf(searches);
  }

  /// @param one any of them, to tell the kind
  private static String search(List<String> ids, Chain.Occurrence one) {
    var search = Selection.of(new Query.AnyOf(ids));
    return SearchAddress.of(
        one.filed().directive().kind() == Kind.DIRECTIVE
            ? search
            : search.filter(Dimension.KIND, DimensionFilter.of("assessment")));
  }
}
