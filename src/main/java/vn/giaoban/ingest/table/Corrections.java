package vn.giaoban.ingest.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.UserColumns;
import vn.giaoban.source.UserTable;

/// The corrections of `corrections.csv` in the corpus folder: a row sets one field of one directive
/// (`directive id, textHash, field, value`; `none` as value empties it).
///
/// @param byNotice by the id of the notice, in line order
/// @param refused invalid rows, by file and line
public record Corrections(
    Map<String, List<Correction>> byNotice, List<ReadResult.Unreadable> refused) {
  static final String FILE = "corrections.csv";

  private static final String ID = "directive id";
  private static final String HASH = "textHash";
  private static final String FIELD = "field";
  private static final String VALUE = "value";
  private static final UserColumns COLUMNS =
      new UserColumns(List.of(ID, HASH, FIELD, VALUE), List.of(), false);

  public Corrections {
    byNotice = Map.copyOf(byNotice);
    refused = List.copyOf(refused);
  }

  /// The corrections of a folder; empty if there are none.
  public static Corrections in(Path corpus) {
    var table = CorpusTable.in(corpus, FILE, COLUMNS);
    var rows = new LinkedHashMap<String, Correction>();
    table.forEach(row -> read(row, rows));
    var byNotice = new HashMap<String, List<Correction>>();
    rows.values()
        .forEach(row -> byNotice.computeIfAbsent(row.notice(), _ -> new ArrayList<>()).add(row));
    return new Corrections(byNotice, table.refused());
  }

  private static void read(UserTable.Row row, Map<String, Correction> rows) {
    var id = row.required(ID);
    var hash = row.required(HASH).toLowerCase(Locale.ROOT);
    var change = CorrectedField.change(row.required(FIELD), row.required(VALUE));
    var key = "%s %s %s".formatted(id, hash, change.getClass().getSimpleName());
    var before = rows.putIfAbsent(key, new Correction(row.line(), id, hash, change));
    if (before != null) {
      throw new IllegalArgumentException(
          "%s of %s stands in line %d already".formatted(row.cell(FIELD), id, before.line()));
    }
  }

  /// Those of the notice that has these ids.
  public NoticeCorrections of(Collection<String> ids) {
    return new NoticeCorrections(
        ids.stream()
            .sorted()
            .flatMap(id -> byNotice.getOrDefault(id, List.of()).stream())
            .toList());
  }

  /// The rows that cannot be read, and those of notices that are not there.
  ///
  /// @param there the ids of all notices
  public List<ReadResult.Unreadable> notApplied(Set<String> there) {
    var found = new ArrayList<>(refused);
    byNotice.forEach(
        (notice, rows) -> {
          if (!there.contains(notice)) {
            rows.forEach(row -> found.add(row.notApplied("there is no notice " + notice)));
          }
        });
    return found;
  }
}
