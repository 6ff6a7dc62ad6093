package vn.giaoban.analytics.followups;

import java.util.Comparator;
import java.util.Set;

/// A directive as compared with others: wording, units and day.
///
/// @param day days since 1970
/// @param syllables as [BigramNumbers] numbers them, in order
/// @param pairs distinct bigrams, as [BigramNumbers] numbers them
/// @param units codes of the responsible units
/// @param names proper names
@SuppressWarnings("ArrayRecordComponent") // Compared by id alone, never as a whole.
record ComparedDirective(
    String id, int day, int[] syllables, int[] pairs, Set<String> units, Set<String> names) {
  static ComparedDirective of(
      String id, int day, BigramNumbers.Numbered wording, Set<String> units, Set<String> names) {
    return new ComparedDirective(id, day, wording.syllables(), wording.pairs(), units, names);
  }

  /// By day, notice and ordinal.
  static final Comparator<ComparedDirective> IN_ORDER =
      Comparator.comparingInt(ComparedDirective::day)
          .thenComparing(ComparedDirective::notice)
          .thenComparingInt(ComparedDirective::ordinal);

  private String notice() {
    return id.substring(0, Math.max(0, id.lastIndexOf('-')));
  }

  private int ordinal() {
    return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
  }
}
