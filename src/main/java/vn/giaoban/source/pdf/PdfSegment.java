package vn.giaoban.source.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.encoding.RunText;

/// A piece of a line of a page that wide gaps or its ends set off.
///
/// @param size of its font
record PdfSegment(
    String text, double start, double end, double baseline, double size, boolean bold) {
  /// Parts of the size of the font: gaps that are spaces, if a space is written there, if none is
  /// written on the line, and if others are; and those between columns.
  private static final double WRITTEN = 0.1;

  private static final double SPACE = 0.15;
  private static final double BESIDE_WRITTEN = 0.3;
  private static final double WIDE = 1.6;

  /// What of its size a raised glyph is smaller than, and how far it is raised.
  private static final double SMALL = 0.8;

  private static final double RAISED = 0.12;

  /// The segment of some glyphs of a line.
  static PdfSegment of(List<PdfGlyph> glyphs) {
    double size = glyphs.stream().mapToDouble(PdfGlyph::size).max().orElse(1);
    double baseline =
        glyphs.stream()
            .filter(glyph -> glyph.size() > size * SMALL)
            .mapToDouble(PdfGlyph::baseline)
            .findFirst()
            .orElse(0);
    double space = glyphs.stream().anyMatch(PdfGlyph::isSpace) ? BESIDE_WRITTEN : SPACE;
    var text = new RunText();
    PdfGlyph before = null;
    boolean spaced = false;
    for (var glyph : glyphs) {
      if (glyph.isSpace()) {
        spaced = true;
      } else if (!isReference(glyph, before, size, baseline)) {
        double gap = before == null ? 0 : glyph.start() - before.end();
        boolean apart = gap > size * (spaced ? WRITTEN : space);
        text.add(apart ? " " : "");
        text.add(glyph.text(), new RunText.Look(glyph.font(), glyph.bold(), false));
        spaced = false;
        before = glyph;
      }
    }
    var letters = glyphs.stream().filter(glyph -> !glyph.isSpace()).toList();
    return new PdfSegment(
        text.text(),
        letters.getFirst().start(),
        letters.stream().mapToDouble(PdfGlyph::end).max().orElse(0),
        baseline,
        size,
        letters.stream().allMatch(PdfGlyph::bold));
  }

  /// Whether a glyph is a raised figure that refers to a footnote, not one behind a unit as in m².
  private static boolean isReference(
      PdfGlyph glyph, @Nullable PdfGlyph before, double size, double line) {
    return glyph.size() < size * SMALL
        && line - glyph.baseline() > size * RAISED
        && glyph.text().chars().allMatch(Character::isDigit)
        && before != null
        && !before.text().endsWith("m");
  }

  /// Whether the gap between two glyphs is one between columns.
  static boolean isWide(double gap, double size) {
    return gap > size * WIDE;
  }

  PdfSegment with(PdfSegment next) {
    return new PdfSegment(
        text + " " + next.text,
        start,
        next.end,
        baseline,
        Math.max(size, next.size),
        bold && next.bold);
  }

  double centre() {
    return (start + end) / 2;
  }
}
