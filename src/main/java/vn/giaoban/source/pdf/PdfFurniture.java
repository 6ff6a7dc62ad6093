package vn.giaoban.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Running headers, footers and page numbers: rows at the edges of pages that say the same, but for
/// figures, on several of them.
final class PdfFurniture {
  private static final int EDGE = 2;
  private static final Pattern FIGURES = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-–—\\s]*\\d{1,4}[-–—\\s]*(?:/\\s*\\d{1,4})?");

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  PdfFurniture(List<List<PdfRow>> pages) {
    for (var rows : pages) {
      edges(rows).stream().map(PdfFurniture::key).distinct().forEach(this::count);
    }
  }

  private void count(String key) {
    counts.merge(key, 1, Integer::sum);
  }

  private static List<PdfRow> edges(List<PdfRow> rows) {
    var edges = new ArrayList<>(rows.subList(0, Math.min(EDGE, rows.size())));
    edges.addAll(rows.subList(Math.max(edges.size(), rows.size() - EDGE), rows.size()));
    return edges;
  }

  /// What is on one height and says the same.
  private static String key(PdfRow row) {
    var text = FIGURES.matcher(row.whole().text()).replaceAll("#");
    return Math.round(row.baseline() / row.whole().size()) + " " + text;
  }

  /// Removes the furniture from a page's rows.
  ///
  /// @return what of it is told for the first time, without page numbers
  List<String> remove(List<PdfRow> rows) {
    var removed = new ArrayList<String>();
    if (rows.isEmpty()) {
      return removed;
    }
    var outermost = List.of(rows.getFirst(), rows.getLast());
    for (var row : edges(rows)) {
      var text = row.whole().text();
      boolean number = PAGE_NUMBER.matcher(text).matches() && outermost.contains(row);
      if (number || counts.getOrDefault(key(row), 0) > 1) {
        rows.remove(row);
        if (!number && told.add(key(row))) {
          removed.add(text);
        }
      }
    }
    return removed;
  }
}
