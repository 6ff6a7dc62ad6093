package vn.giaoban.source.pdf;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/// A glyph on a page; positions are in points from the top left corner.
///
/// @param text one or several characters
/// @param baseline its vertical position
/// @param size of the font
/// @param font its name
record PdfGlyph(
    String text,
    double start,
    double end,
    double baseline,
    double size,
    boolean bold,
    String font) {
  /// The weight from which a font is bold.
  private static final int BOLD = 600;

  static PdfGlyph of(TextPosition glyph) {
    return new PdfGlyph(
        plain(glyph.getUnicode()),
        glyph.getXDirAdj(),
        glyph.getXDirAdj() + glyph.getWidthDirAdj(),
        glyph.getYDirAdj(),
        Math.max(1, Math.abs(glyph.getYScale())),
        isBold(glyph.getFont()),
        Objects.requireNonNullElse(glyph.getFont().getName(), ""));
  }

  /// Without ligatures.
  private static String plain(String text) {
    boolean ligature = text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB4F);
    return ligature ? Normalizer.normalize(text, Form.NFKC) : text;
  }

  private static boolean isBold(PDFont font) {
    var name = font.getName();
    var descriptor = font.getFontDescriptor();
    return (name != null && name.toLowerCase(Locale.ROOT).contains("bold"))
        || (descriptor != null && (descriptor.getFontWeight() >= BOLD || descriptor.isForceBold()));
  }

  boolean isSpace() {
    return text.isBlank();
  }
}
