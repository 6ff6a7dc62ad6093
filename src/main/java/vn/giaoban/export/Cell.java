package vn.giaoban.export;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A typed cell of a table.
public sealed interface Cell {
  record Text(String text) implements Cell {}

  record Day(LocalDate day) implements Cell {}

  record Count(long count) implements Cell {}

  /// A decimal number, such as a share; finite.
  record Decimal(double number) implements Cell {
    public Decimal {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("no number: " + number);
      }
    }
  }

  record Empty() implements Cell {}

  static Cell of(@Nullable String text) {
    return text == null || text.isEmpty() ? new Empty() : new Text(text);
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

  /// The display text.
  default String text() {
    return switch (this) {
      case Text(var text) -> text;
      case Day(var day) -> day.toString();
      case Count(long count) -> Long.toString(count);
      case Decimal(double number) -> String.format(Locale.ROOT, "%.3f", number);
      case Empty() -> "";
    };
  }
}
