package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Declared;
import vn.giaoban.notice.Notice;
import vn.giaoban.source.FileProblem;
import vn.giaoban.source.InputFile;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.Source;
import vn.giaoban.text.CsvRows;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Normalizer;

/// What `catalog.csv` in the corpus folder declares of notices: a column `file`, the path below the
/// folder, and any of [CatalogColumn]; an empty cell declares nothing.
///
/// @param rows by [#key] of their path
/// @param refused the rows that cannot be read, each by file and line
record Catalog(Map<String, Row> rows, List<ReadResult.Unreadable> refused) {
  static final String FILE = "catalog.csv";
  private static final String MARK = "declared ";

  /// What is declared of one file.
  record Row(int line, Declared declared) {
    ReadResult.Unreadable notApplied(String reason) {
      return refusal(line, "not applied: " + reason);
    }
  }

  Catalog {
    rows = Map.copyOf(rows);
    refused = List.copyOf(refused);
  }

  /// That of a folder; one that declares nothing where there is none.
  static Catalog in(Path corpus) {
    try {
      var text = InputFile.read(corpus.resolve(FILE));
      return new Reading(CsvRows.readAll(Normalizer.normalize(text))).catalog();
    } catch (NoSuchFileException _) {
      return new Catalog(Map.of(), List.of());
    } catch (InputFile.RefusedException e) {
      return refusing(e.line(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return refusing(1, FileProblem.reason(e));
    }
  }

  private static Catalog refusing(int line, String reason) {
    return new Catalog(Map.of(), List.of(refusal(line, reason)));
  }

  private static ReadResult.Unreadable refusal(int line, String reason) {
    return new ReadResult.Unreadable(FILE + ":" + line, reason);
  }

  /// A path as rows are found by: however its letters are composed, and whatever spaces it has.
  static String key(String path) {
    return Folding.oneLine(Normalizer.normalize(path));
  }

  Declared of(String path) {
    var row = rows.get(key(path));
    return row == null ? Declared.NOTHING : row.declared();
  }

  /// What tells that the files of a notice are declared so, to be kept with it.
  Set<String> marks(Notice notice) {
    return notice.sources().stream()
        .map(Source::path)
        .filter(path -> rows.containsKey(key(path)))
        .map(path -> MARK + path + " " + Json.line(of(path)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Whether a notice that was kept with these keys was declared as it is now.
  boolean isAsBefore(Notice notice, Set<String> keys) {
    return marks(notice)
        .equals(keys.stream().filter(key -> key.startsWith(MARK)).collect(Collectors.toSet()));
  }

  /// The rows of files past the first of a notice, which is told by its first.
  List<ReadResult.Unreadable> notApplied(Notice notice) {
    var first = notice.sources().getFirst().path();
    return notice.sources().stream()
        .skip(1)
        .map(source -> rows.get(key(source.path())))
        .filter(row -> row != null)
        .map(row -> row.notApplied("%s is the same notice and tells it".formatted(first)))
        .toList();
  }

  /// One reading of a table.
  private static final class Reading {
    private final CsvRows.Table table;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<ReadResult.Unreadable> refused = new ArrayList<>();

    Reading(CsvRows.Table table) {
      this.table = table;
    }

    Catalog catalog() {
      table.broken().forEach(row -> refused.add(refusal(row.line(), row.reason())));
      if (table.rows().isEmpty() || table.brokenHead() != null) {
        return new Catalog(Map.of(), refused);
      }
      var heads = table.rows().getFirst();
      try {
        CatalogColumn.check(heads.cells());
      } catch (IllegalArgumentException e) {
        return refusing(heads.line(), String.valueOf(e.getMessage()));
      }
      for (var row : table.rows().subList(1, table.rows().size())) {
        read(heads.cells(), row);
      }
      return new Catalog(rows, refused);
    }

    private void read(List<String> heads, CsvRows.Row row) {
      try {
        var cells = CatalogColumn.named(heads, row.cells());
        var file = cells.getOrDefault(CatalogColumn.FILE, "");
        if (file.isEmpty()) {
          throw new IllegalArgumentException("no file is named");
        }
        var before = rows.get(file);
        if (before != null) {
          throw new IllegalArgumentException(
              "%s is declared in line %d already".formatted(file, before.line()));
        }
        rows.put(file, new Row(row.line(), CatalogColumn.declared(cells)));
      } catch (IllegalArgumentException e) {
        refused.add(refusal(row.line(), String.valueOf(e.getMessage())));
      }
    }
  }
}
