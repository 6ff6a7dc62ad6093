package vn.giaoban.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.Cell;

/// Puts the rows of a page in the order of reading: where two columns stand beside each other, at
/// the top of the first page and at the end of a page, the left one comes first.
final class PdfColumns {
  /// Rows of a letterhead.
  private static final int TOP = 8;

  /// The least width of the gap between columns, in parts of the size of the font.
  private static final double NARROWEST = 0.6;

  private final List<PdfRow> rows;
  private final int page;

  private PdfColumns(List<PdfRow> rows, int page) {
    this.rows = rows;
    this.page = page;
  }

  /// @param page from 1
  static List<PdfLine> lines(List<PdfRow> rows, int page) {
    return new PdfColumns(rows, page).lines();
  }

  private List<PdfLine> lines() {
    var lines = new ArrayList<PdfLine>();
    for (int i = 0; i < rows.size(); ) {
      var zone = zone(i);
      if (zone == null) {
        lines.add(new PdfLine(rows.get(i++).whole(), page, null));
      } else {
        lines.addAll(zone.lines(page));
        i += zone.rows.size();
      }
    }
    return lines;
  }

  /// The rows from `first` on that have two columns; null if there are none.
  private @Nullable Zone zone(int first) {
    var gutter = Gutter.widest(rows.get(first));
    if (gutter == null) {
      return null;
    }
    int last = first;
    int next = first + 1;
    for (; next < rows.size(); next++) {
      var narrower = gutter.between(rows.get(next));
      if (narrower == null) {
        break;
      }
      gutter = narrower;
      last = gutter.hasRight(rows.get(next)) ? next : last;
    }
    boolean atTop = page == 1 && first < TOP;
    var zone = new Zone(rows.subList(first, last + 1), gutter);
    return last > first && (atTop || next == rows.size()) && !zone.isTable() ? zone : null;
  }

  /// The gap between two columns.
  private record Gutter(double left, double right) {
    static @Nullable Gutter widest(PdfRow row) {
      Gutter widest = null;
      var segments = row.segments();
      for (int i = 1; i < segments.size(); i++) {
        var gap = new Gutter(segments.get(i - 1).end(), segments.get(i).start());
        widest = widest == null || gap.width() > widest.width() ? gap : widest;
      }
      return widest;
    }

    private double width() {
      return right - left;
    }

    /// What is left of it between the segments of another row; null if one crosses it.
    @Nullable Gutter between(PdfRow row) {
      double from = left;
      double to = right;
      for (var segment : row.segments()) {
        if (isLeft(segment)) {
          from = Math.max(from, segment.end());
        } else {
          to = Math.min(to, segment.start());
        }
        if (to - from < segment.size() * NARROWEST) {
          return null;
        }
      }
      return new Gutter(from, to);
    }

    boolean isLeft(PdfSegment segment) {
      return segment.start() < left && segment.centre() < right;
    }

    boolean hasRight(PdfRow row) {
      return row.segments().stream().anyMatch(segment -> !isLeft(segment));
    }
  }

  private record Zone(List<PdfRow> rows, Gutter gutter) {
    /// Whether most rows have more than two pieces.
    private boolean isTable() {
      return rows.stream().filter(row -> row.segments().size() > 2).count() * 2 > rows.size();
    }

    private List<PdfLine> lines(int page) {
      var lines = column(true, page);
      lines.addAll(column(false, page));
      return lines;
    }

    private List<PdfLine> column(boolean left, int page) {
      var lines = new ArrayList<PdfLine>();
      for (var row : rows) {
        row.segments().stream()
            .filter(segment -> gutter.isLeft(segment) == left)
            .reduce(PdfSegment::with)
            .ifPresent(segment -> lines.add(new PdfLine(segment, page, Cell.OF_COLUMN)));
      }
      return lines;
    }
  }

  /// The texts of rows, for stamps.
  static String text(List<PdfRow> rows) {
    return rows.stream().map(row -> row.whole().text()).collect(Collectors.joining("\n"));
  }
}
