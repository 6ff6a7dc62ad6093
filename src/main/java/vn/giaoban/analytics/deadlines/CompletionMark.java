package vn.giaoban.analytics.deadlines;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.source.RowEdit;

/// What is to be written of one directive into a table of completions.
///
/// @param textHash of the text that was done
/// @param doneOn null to take back what the table says
public record CompletionMark(String directive, String textHash, @Nullable LocalDate doneOn) {
  /// Checks it as a row of a table is checked.
  ///
  /// @throws IllegalArgumentException if it cannot be
  void check(DirectiveSearcher searcher, LocalDate today) throws IOException {
    if (doneOn == null) {
      return;
    }
    var refused = Completions.read(edit().in(""), searcher, today).refused();
    if (!refused.isEmpty()) {
      throw new IllegalArgumentException(refused.getFirst().reason());
    }
  }

  /// The row in the place of the directive's rows.
  RowEdit edit() {
    return new RowEdit(
        Completions.COLUMNS,
        row -> row.cell(Completions.ID).equals(directive),
        doneOn == null
            ? Map.of()
            : Map.of(
                Completions.ID, directive,
                Completions.HASH, textHash,
                Completions.DAY, doneOn.toString()));
  }
}
