package vn.giaoban.search.count;

import org.jspecify.annotations.Nullable;

/// What is to be counted in a selection of records.
public sealed interface Count {
  /// The records per value of one axis.
  record By(Axis rows) implements Count {}

  /// The records per value of each axis and per pair of values.
  record Crossed(Axis rows, Axis columns) implements Count {}

  /// The words of the directives' own texts per group: syllables as spelled, but for capitals and
  /// tone placement (`nhãn`), and pairs of neighbours (`nhãn hiệu`). Words are the columns.
  ///
  /// A pair stands on one line with nothing but spaces between. What has no letter, and numbers of
  /// documents (`296/KH-UBND`), are no words; headings do not count.
  ///
  /// @param minimum words in fewer directives of the whole selection are left out; at least 1
  record WordsWithin(Axis groups, int minimum) implements Count {
    public WordsWithin {
      if (minimum < 1) {
        throw new IllegalArgumentException("minimum must be at least 1, not " + minimum);
      }
    }
  }

  /// The notices themselves, with or without directives; a tally's directives are all that its
  /// notices hold, without assessments. The selection may have days and filters on dimensions of
  /// notices, and nothing else.
  ///
  /// @param rows an axis of notices, as `columns` is
  /// @param columns null for one axis
  record Notices(Axis rows, @Nullable Axis columns) implements Count {
    public Notices {
      check(rows);
      if (columns != null) {
        check(columns);
      }
    }

    private static void check(Axis axis) {
      if (!axis.isOfNotices()) {
        throw new IllegalArgumentException("notices as a whole have no " + axis);
      }
    }
  }
}
