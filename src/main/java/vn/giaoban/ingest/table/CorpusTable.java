package vn.giaoban.ingest.table;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.giaoban.source.FileProblem;
import vn.giaoban.source.InputFile;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.UserColumns;
import vn.giaoban.source.UserTable;

/// A table that a user keeps in the corpus folder, such as `catalog.csv`. A row that is refused is
/// named by file and line, as `catalog.csv:3`, and does not affect the others.
final class CorpusTable {
  private final String file;
  private final List<UserTable.Row> rows = new ArrayList<>();
  private final List<ReadResult.Unreadable> refused = new ArrayList<>();

  private CorpusTable(String file) {
    this.file = file;
  }

  /// The table in this file; without rows if there is none.
  static CorpusTable in(Path corpus, String file, UserColumns columns) {
    var table = new CorpusTable(file);
    try {
      table.read(InputFile.read(corpus.resolve(file)), columns);
    } catch (NoSuchFileException _) {
      // Nothing is known, then.
    } catch (InputFile.RefusedException e) {
      table.refuse(e.line(), e);
    } catch (UserTable.HeaderException e) {
      table.refuse(e.line(), e);
    } catch (IOException e) {
      table.refused.add(refusal(file, 1, FileProblem.reason(e)));
    }
    return table;
  }

  static ReadResult.Unreadable refusal(String file, int line, String reason) {
    return new ReadResult.Unreadable(file + ":" + line, reason);
  }

  private void read(String text, UserColumns columns) {
    if (!text.isBlank()) {
      var table = UserTable.read(text, columns);
      table.broken().forEach(row -> refused.add(refusal(file, row.line(), row.reason())));
      rows.addAll(table.rows());
    }
  }

  /// Hands over each row; those that the consumer refuses are noted.
  void forEach(Consumer<UserTable.Row> consumer) {
    for (var row : rows) {
      try {
        consumer.accept(row);
      } catch (IllegalArgumentException e) {
        refuse(row.line(), e);
      }
    }
  }

  private void refuse(int line, Exception e) {
    refused.add(refusal(file, line, String.valueOf(e.getMessage())));
  }

  List<ReadResult.Unreadable> refused() {
    return List.copyOf(refused);
  }
}
