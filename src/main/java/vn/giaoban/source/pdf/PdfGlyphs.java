package vn.giaoban.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Collects the glyphs of pages: those of the text, and apart from it those of stamps, which are
/// rotated or the appearance of a digital signature.
final class PdfGlyphs extends PDFTextStripper {
  /// @param stamped what is apart
  /// @param recognized whether its text was recognised in a picture
  record Page(
      List<PdfGlyph> text, List<PdfGlyph> stamped, List<PdfRule> rules, boolean recognized) {
    static final Page EMPTY = new Page(List.of(), List.of(), List.of(), false);

    /// The same with text that was recognised in its picture.
    Page recognized(String hocr) {
      return new Page(PdfScans.glyphs(hocr), stamped, rules, true);
    }
  }

  /// Glyphs on one line are part of it where their baselines differ by less of their size.
  private static final double SAME_LINE = 0.5;

  private final List<PdfGlyph> stamped = new ArrayList<>();

  /// Those of the signature that is being read.
  private final List<PdfGlyph> signature = new ArrayList<>();

  private final List<Page> pages = new ArrayList<>();
  private final PdfRules rules = new PdfRules(this);
  private boolean inSignature;
  private int glyphs;
  private int unknown;

  PdfGlyphs() throws IOException {
    setSuppressDuplicateOverlappingText(true);
  }

  List<Page> read(PDDocument document) throws IOException {
    getText(document);
    fill(document.getNumberOfPages());
    return List.copyOf(pages);
  }

  /// Adds empty pages, which are not processed, up to a number of pages.
  private void fill(int count) {
    while (pages.size() < count) {
      pages.add(Page.EMPTY);
    }
  }

  /// The share of glyphs that stand for no character.
  double unknownShare() {
    return glyphs == 0 ? 0 : (double) unknown / glyphs;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    stamped.clear();
    rules.take();
    super.processPage(page);
  }

  @Override
  protected void writePage() throws IOException {
    var drawn = rules.take();
    var text = new ArrayList<PdfGlyph>();
    for (var annotation : getCurrentPage().getAnnotations()) {
      show(annotation, text);
    }
    for (var article : charactersByArticle) {
      article.stream().map(PdfGlyph::of).forEach(text::add);
    }
    fill(getCurrentPageNo() - 1);
    pages.add(new Page(text, List.copyOf(stamped), drawn, false));
  }

  private void show(PDAnnotation annotation, List<PdfGlyph> text) throws IOException {
    if (annotation.isHidden() || annotation.isNoView() || isNote(annotation)) {
      return;
    }
    inSignature =
        annotation instanceof PDAnnotationWidget widget
            && "Sig".equals(widget.getCOSObject().getNameAsString("FT"));
    showAnnotation(annotation);
    inSignature = false;
    (fillsLine() ? text : stamped).addAll(signature);
    signature.clear();
  }

  /// Whether a signature writes into a line of the text, as one that gives a document its number or
  /// day does.
  private boolean fillsLine() {
    return !signature.isEmpty()
        && charactersByArticle.stream()
            .flatMap(List::stream)
            .map(PdfGlyph::of)
            .anyMatch(other -> signature.stream().allMatch(glyph -> isOnLine(glyph, other)));
  }

  private static boolean isOnLine(PdfGlyph glyph, PdfGlyph other) {
    return Math.abs(glyph.baseline() - other.baseline()) < glyph.size() * SAME_LINE;
  }

  /// Whether it is a comment or a link, not a part of the page.
  private static boolean isNote(PDAnnotation annotation) {
    return switch (annotation.getSubtype()) {
      case "Widget", "FreeText", "Stamp" -> false;
      default -> true;
    };
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    boolean turned = glyph.getDir() != getCurrentPage().getRotation();
    if (inSignature || turned) {
      (turned ? stamped : signature).add(PdfGlyph.of(glyph));
    } else {
      super.processTextPosition(glyph);
    }
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    glyphs++;
    unknown += font.toUnicode(code) == null ? 1 : 0;
    super.showGlyph(place, font, code, displacement);
  }
}
