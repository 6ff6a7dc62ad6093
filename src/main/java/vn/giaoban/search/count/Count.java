package vn.giaoban.search.count;

import org.jspecify.annotations.Nullable;

/// A request to count the records of a selection.
public sealed interface Count {
  /// Counts by value of one axis.
  record By(Axis rows) implements Count {}

  /// Counts by value of each axis and by pair of values.
  record Crossed(Axis rows, Axis columns) implements Count {}

  /// Word counts by group, over the directives' own texts. Words are the columns: syllables as
  /// spelled, ignoring case and tone mark placement (`nhãn`), and bigrams (`nhãn hiệu`).
  ///
  /// The words of a bigram are on one line and separated by spaces only. Tokens without a letter,
  /// document numbers (`296/KH-UBND`) and headings are not counted.
  ///
  /// @param minimum least number of directives of the selection that contain a word; at least 1
  record WordsWithin(Axis groups, int minimum) implements Count {
    public WordsWithin {
      if (minimum < 1) {
        throw new IllegalArgumentException("minimum must be at least 1, not " + minimum);
      }
    }
  }

  /// Counts of notices, with or without directives; the number of directives is that of all
  /// directives of the notices, without assessments. The selection may have days and filters on
  /// notice dimensions only.
  ///
  /// @param rows an axis of notices; `columns` likewise
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
