package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Finds corrupt lines in the history of an index.
public final class HistoryCheck {
  private HistoryCheck() {}

  /// A line for each; none where there is no history.
  public static List<String> damage(Path history) throws IOException {
    var damage = new ArrayList<String>();
    int number = 0;
    for (var line : History.text(history).split("\n", -1)) {
      number++;
      if (!line.isEmpty() && HistoryRow.read(line) == null) {
        damage.add(
            "line %d of %s is cut short or changed, and counts for nothing"
                .formatted(number, history.getFileName()));
      }
    }
    return damage;
  }
}
