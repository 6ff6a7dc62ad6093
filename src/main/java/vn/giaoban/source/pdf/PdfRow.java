package vn.giaoban.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The segments of a page on one height, from left to right.
record PdfRow(List<PdfSegment> segments) {
  /// How far baselines of one line differ, in parts of the size of the font.
  private static final double SAME_LINE = 0.35;

  /// The same for segments beside each other.
  private static final double SAME_ROW = 0.75;

  private static final String GAP = "     ";

  PdfRow {
    segments = List.copyOf(segments);
  }

  /// The rows of a page, from its top.
  static List<PdfRow> of(List<PdfGlyph> glyphs) {
    var segments = new ArrayList<PdfSegment>();
    for (var line : lines(glyphs)) {
      segments.addAll(segments(line));
    }
    segments.sort(Comparator.comparingDouble(PdfSegment::baseline));
    var rows = new ArrayList<List<PdfSegment>>();
    for (var segment : segments) {
      if (!rows.isEmpty() && isBeside(rows.getLast(), segment)) {
        rows.getLast().add(segment);
      } else {
        rows.add(new ArrayList<>(List.of(segment)));
      }
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(PdfSegment::start)));
    return rows.stream().map(PdfRow::new).toList();
  }

  private static boolean isBeside(List<PdfSegment> row, PdfSegment segment) {
    var first = row.getFirst();
    double size = Math.min(first.size(), segment.size());
    return segment.baseline() - first.baseline() < size * SAME_ROW
        && row.stream()
            .allMatch(other -> other.end() < segment.start() || segment.end() < other.start());
  }

  private static List<List<PdfGlyph>> lines(List<PdfGlyph> glyphs) {
    var sorted = new ArrayList<>(glyphs);
    sorted.removeIf(glyph -> glyph.text().isEmpty());
    sorted.sort(Comparator.comparingDouble(PdfGlyph::baseline));
    var lines = new ArrayList<List<PdfGlyph>>();
    for (var glyph : sorted) {
      var last = lines.isEmpty() ? null : lines.getLast().getLast();
      if (last != null && isOnLine(lines.getLast().getFirst(), last, glyph)) {
        lines.getLast().add(glyph);
      } else {
        lines.add(new ArrayList<>(List.of(glyph)));
      }
    }
    lines.forEach(line -> line.sort(Comparator.comparingDouble(PdfGlyph::start)));
    return lines;
  }

  private static boolean isOnLine(PdfGlyph first, PdfGlyph last, PdfGlyph glyph) {
    double size = Math.max(last.size(), glyph.size());
    return glyph.baseline() - first.baseline() < size * SAME_LINE;
  }

  private static List<PdfSegment> segments(List<PdfGlyph> line) {
    var segments = new ArrayList<PdfSegment>();
    var part = new ArrayList<PdfGlyph>();
    double end = 0;
    for (var glyph : line) {
      boolean apart =
          !glyph.isSpace()
              && part.stream().anyMatch(other -> !other.isSpace())
              && PdfSegment.isWide(glyph.start() - end, glyph.size());
      if (apart) {
        segments.add(PdfSegment.of(part));
        part.clear();
      }
      part.add(glyph);
      end = glyph.isSpace() ? end : Math.max(end, glyph.end());
    }
    if (part.stream().anyMatch(glyph -> !glyph.isSpace())) {
      segments.add(PdfSegment.of(part));
    }
    return segments;
  }

  /// All of it as one segment, with wide gaps as they are.
  PdfSegment whole() {
    var first = segments.getFirst();
    return new PdfSegment(
        segments.stream().map(PdfSegment::text).collect(Collectors.joining(GAP)),
        first.start(),
        segments.getLast().end(),
        first.baseline(),
        segments.stream().mapToDouble(PdfSegment::size).max().orElse(1),
        segments.stream().allMatch(PdfSegment::bold));
  }

  double baseline() {
    return segments.getFirst().baseline();
  }

  double start() {
    return segments.getFirst().start();
  }

  double end() {
    return segments.getLast().end();
  }
}
