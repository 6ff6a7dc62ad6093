package vn.giaoban.ingest.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Declared;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.Source;
import vn.giaoban.source.UserTable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Normalizer;

/// The declarations of `catalog.csv` in the corpus folder: a column `file` with the path below the
/// folder, and any of [CatalogColumn]; an empty cell declares nothing.
///
/// @param rows by [#key] of the path
/// @param labels by the same; two where rows contradict each other, so that neither holds
/// @param refused invalid rows, by file and line
public record Catalog(
    Map<String, Row> rows, Map<String, Set<String>> labels, List<ReadResult.Unreadable> refused) {
  public static final String FILE = "catalog.csv";
  private static final String MARK = "declared ";

  /// The declarations for one file.
  public record Row(int line, Declared declared) {
    ReadResult.Unreadable notApplied(String reason) {
      return CorpusTable.refusal(FILE, line, "not applied: " + reason);
    }
  }

  public Catalog {
    rows = Map.copyOf(rows);
    labels = Map.copyOf(labels);
    refused = List.copyOf(refused);
  }

  /// The catalogue of a folder; empty if there is none.
  public static Catalog in(Path corpus) {
    var table = CorpusTable.in(corpus, FILE, CatalogColumn.ALL);
    var rows = new HashMap<String, Row>();
    var labels = new HashMap<String, Set<String>>();
    table.forEach(
        row -> {
          // A label holds whatever else of its row cannot be read.
          label(row, labels);
          read(row, rows);
        });
    return new Catalog(rows, labels, table.refused());
  }

  private static void label(UserTable.Row row, Map<String, Set<String>> labels) {
    var label = row.cell(CatalogColumn.LABEL);
    if (!label.isEmpty()) {
      labels.computeIfAbsent(row.cell(CatalogColumn.FILE), _ -> new HashSet<>()).add(label);
    }
  }

  private static void read(UserTable.Row row, Map<String, Row> rows) {
    var file = row.cell(CatalogColumn.FILE);
    if (file.isEmpty()) {
      throw new IllegalArgumentException("no file is named");
    }
    var before = rows.get(file);
    if (before != null) {
      throw new IllegalArgumentException(
          "%s is declared in line %d already".formatted(file, before.line()));
    }
    rows.put(file, new Row(row.line(), CatalogColumn.declared(row.cells())));
  }

  /// The key of a path: normalized, with single spaces.
  public static String key(String path) {
    return Folding.oneLine(Normalizer.normalize(path));
  }

  public Declared of(String path) {
    var row = rows.get(key(path));
    return row == null ? Declared.NOTHING : row.declared();
  }

  /// Which files have a label, and hold nothing that has another one.
  public Predicate<String> labelled(String label) {
    var only = Set.of(label);
    var mixed = new HashSet<String>();
    labels.forEach(
        (path, given) -> {
          if (!given.equals(only)) {
            addFolders(path, mixed);
          }
        });
    return path -> only.equals(labels.get(key(path))) && !mixed.contains(key(path));
  }

  private static void addFolders(String path, Set<String> folders) {
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      folders.add(path.substring(0, end));
    }
  }

  /// Whether something below a folder has a label.
  public boolean hasLabelledBelow(String folder, String label) {
    var start = key(folder) + "/";
    return labels.entrySet().stream()
        .anyMatch(row -> row.getKey().startsWith(start) && row.getValue().equals(Set.of(label)));
  }

  /// Keys that record the declarations of a notice's files, to be stored with it.
  public Set<String> marks(List<Source> sources) {
    if (rows.isEmpty()) {
      return Set.of();
    }
    return sources.stream()
        .map(Source::path)
        .filter(path -> rows.containsKey(key(path)))
        .map(path -> MARK + path + " " + Json.line(of(path)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Whether a notice that has these keys had the same declarations.
  public boolean isAsBefore(List<Source> sources, Set<String> keys) {
    return marks(sources)
        .equals(keys.stream().filter(key -> key.startsWith(MARK)).collect(Collectors.toSet()));
  }

  /// The rows that cannot be read, and those of files that cannot be or are not there.
  public List<ReadResult.Unreadable> notApplied(Set<String> readable, Set<String> failed) {
    var found = new ArrayList<>(refused);
    if (rows.isEmpty()) {
      return found;
    }
    var there = keys(readable);
    var broken = keys(failed);
    rows.forEach(
        (path, row) -> {
          if (broken.contains(path)) {
            found.add(row.notApplied(path + " cannot be read"));
          } else if (!there.contains(path)) {
            found.add(row.notApplied("there is no file " + path));
          }
        });
    return found;
  }

  private static Set<String> keys(Set<String> paths) {
    return paths.stream().map(Catalog::key).collect(Collectors.toSet());
  }

  /// Rows for duplicate files of one notice, which do not apply: the first file determines the
  /// notice.
  public List<ReadResult.Unreadable> notApplied(List<Source> sources) {
    var first = sources.getFirst().path();
    return sources.stream()
        .skip(1)
        .map(source -> rows.get(key(source.path())))
        .filter(row -> row != null)
        .map(row -> row.notApplied("%s is the same notice and tells it".formatted(first)))
        .toList();
  }
}
