package vn.giaoban.vocabulary.date;

/// The year of a date as it is written.
public sealed interface YearName {
  /// In figures.
  ///
  /// @param year of four digits, also for "25/9/25"
  record Figures(int year) implements YearName {}

  /// "Năm nay", "năm sau".
  record Near(int offset) implements YearName {}

  /// Left out.
  record Unsaid() implements YearName {}

  /// Whether it is written at all.
  default boolean isSaid() {
    return !(this instanceof Unsaid);
  }

  /// The year of a month; 0 if unknown.
  default int in(Anchor anchor, int month) {
    return in(anchor, month, 31);
  }

  /// The year of a day; 0 if unknown.
  default int in(Anchor anchor, int month, int day) {
    return switch (this) {
      case Figures(int year) -> year;
      case Near(int offset) -> {
        var today = anchor.today();
        yield today == null ? 0 : today.getYear() + offset;
      }
      case Unsaid() -> anchor.yearOf(month, day);
    };
  }
}
