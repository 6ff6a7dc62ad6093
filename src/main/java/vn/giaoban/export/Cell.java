package vn.giaoban.export;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.dimension.Label;

/// A typed cell of a table.
public sealed interface Cell {
  record Text(String text) implements Cell {}

  /// A state, a mark or the like by its name.
  record Named(Label label) implements Cell {}

  record Day(LocalDate day) implements Cell {}

  /// Periods by their codes, such as `2020-Q3`.
  record Periods(List<String> codes) implements Cell {
    public Periods {
      codes = List.copyOf(codes);
    }

    /// As files hold them.
    String text() {
      return String.join(" ", codes);
    }
  }

  record Count(long count) implements Cell {}

  /// A share of a whole as a fraction of 1; finite.
  record Share(double fraction) implements Cell {
    public Share {
      requireFinite(fraction);
    }
  }

  /// A decimal number; finite.
  record Decimal(double number) implements Cell {
    public Decimal {
      requireFinite(number);
    }
  }

  record Empty() implements Cell {}

  private static void requireFinite(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("no number: " + number);
    }
  }

  static Cell of(@Nullable String text) {
    return text == null || text.isEmpty() ? new Empty() : new Text(text);
  }

  /// An empty cell for null.
  static Cell of(@Nullable Label label) {
    return label == null ? new Empty() : new Named(label);
  }

  /// An empty cell for none.
  static Cell of(List<String> periods) {
    return periods.isEmpty() ? new Empty() : new Periods(periods);
  }

  /// An empty cell for null.
  static Cell ofPeriod(@Nullable String code) {
    return code == null ? new Empty() : new Periods(List.of(code));
  }

  static Cell of(@Nullable LocalDate day) {
    return day == null ? new Empty() : new Day(day);
  }

  /// An empty cell for null.
  static Cell of(@Nullable Long count) {
    return count == null ? new Empty() : new Count(count);
  }

  /// An empty cell for null.
  static Cell of(@Nullable Double number) {
    return number == null ? new Empty() : new Decimal(number);
  }

  /// An empty cell for null.
  static Cell ofShare(@Nullable Double fraction) {
    return fraction == null ? new Empty() : new Share(fraction);
  }
}
