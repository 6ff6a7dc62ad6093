package vn.giaoban.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What stands in one place of a table.
public sealed interface Cell {
  record Text(String text) implements Cell {}

  record Day(LocalDate day) implements Cell {}

  record Count(long count) implements Cell {}

  record Empty() implements Cell {}

  static Cell of(@Nullable String text) {
    return text == null || text.isEmpty() ? new Empty() : new Text(text);
  }

  static Cell of(@Nullable LocalDate day) {
    return day == null ? new Empty() : new Day(day);
  }
}
