package vn.giaoban.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a table of tasks says of one task beside what is to be done.
///
/// @param groups rows above it that head several tasks, nearest last
/// @param lead who does it, as written; null if the table does not say
/// @param partners with whom, as written; null if the table does not say
/// @param deadline as written; null if the table does not say
public record TaskRow(
    List<String> groups,
    @Nullable MappedText lead,
    @Nullable MappedText partners,
    @Nullable MappedText deadline) {
  public TaskRow {
    groups = List.copyOf(groups);
  }
}
