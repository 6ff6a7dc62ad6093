package vn.giaoban.analytics.followups;

import java.util.Comparator;
import java.util.Set;
import vn.giaoban.search.wording.NumberedWording;

/// A directive as compared with others: wording, units and day.
///
/// @param day days since 1970
/// @param units codes of the responsible units
record ComparedDirective(String id, int day, NumberedWording wording, Set<String> units) {
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
