package vn.giaoban.ingest.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giaoban.notice.Declared;
import vn.giaoban.notice.Notice;

/// A row of `catalog.csv` that declares something of a header.
///
/// @param file path below the corpus folder
/// @param values what is declared as it is written, by column
/// @param declared the same as understood
public record CatalogEntry(String file, Map<String, String> values, Declared declared) {
  /// The entries of a folder's table in line order; none if there is no table.
  public static List<CatalogEntry> in(Path corpus) {
    var entries = new ArrayList<CatalogEntry>();
    CorpusTable.in(corpus, Catalog.FILE, CatalogColumn.ALL)
        .forEach(
            row -> {
              var values = new LinkedHashMap<String, String>();
              for (var column : CatalogColumn.heads()) {
                if (!row.cell(column).isEmpty()) {
                  values.put(column, row.cell(column));
                }
              }
              if (!values.isEmpty()) {
                var file = row.cell(CatalogColumn.FILE);
                entries.add(new CatalogEntry(file, values, CatalogColumn.declared(row.cells())));
              }
            });
    return entries;
  }

  /// Whether it is about a file.
  public boolean isOf(String path) {
    return file.equals(Catalog.key(path));
  }

  /// Whether a notice is as it declares.
  public boolean isIn(Notice notice) {
    var province = declared.province();
    return declared.over(notice.document()).equals(notice.document())
        && declared.over(notice.meeting()).equals(notice.meeting())
        && (province == null || province.equals(notice.placement().province()));
  }
}
