package vn.giaoban.ingest.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
  public static final String FILE = "corrections.csv";

  static final String ID = "directive id";
  static final String HASH = "textHash";
  static final String FIELD = "field";
  static final String VALUE = "value";
  static final UserColumns COLUMNS =
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
    var read = read(row);
    var key = "%s %s %s".formatted(read.directive(), read.textHash(), read.field());
    var before = rows.putIfAbsent(key, read);
    if (before != null) {
      throw new IllegalArgumentException(
          "%s of %s stands in line %d already"
              .formatted(row.cell(FIELD), read.directive(), before.line()));
    }
  }

  /// The correction in a row.
  ///
  /// @throws IllegalArgumentException with the reason if it cannot be read
  static Correction read(UserTable.Row row) {
    var id = row.required(ID);
    var hash = row.required(HASH).toLowerCase(Locale.ROOT);
    var field = CorrectedField.of(row.required(FIELD));
    var value = row.required(VALUE);
    return new Correction(row.line(), id, hash, field.fieldName(), value, field.change(value));
  }

  /// All that can be read, in line order.
  public List<Correction> all() {
    return byNotice.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Correction::line))
        .toList();
  }

  /// Those of the notice that has these ids.
  public NoticeCorrections of(Collection<String> ids) {
    if (byNotice.isEmpty()) {
      return NoticeCorrections.NONE;
    }
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
