package vn.giaoban.source.format;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import vn.giaoban.source.document.LineLayout;
import vn.giaoban.source.document.LineLayout.Joint;
import vn.giaoban.source.encoding.RunText;

/// A paragraph of a binary Word document as it is shown: without fields' codes and what is hidden
/// or deleted.
final class DocParagraph {
  private static final int OUTLINE_LEVELS = 9;
  private static final int JUSTIFIED = 3;
  private static final Pattern FIELD_CODE = Pattern.compile("\u0013[^\u0013\u0014\u0015]*\u0014?");

  /// Anchors of pictures, notes and drawings, and ends of cells and fields.
  private static final Pattern ANCHOR = Pattern.compile("[\u0001\u0002\u0005\u0007\u0008\u0015]");

  private static final char OPTIONAL_HYPHEN = '\u001F';

  private final Paragraph paragraph;
  private final LineLayout place;
  private final RunText text = new RunText();

  /// @param place what is known of where it stands
  DocParagraph(Paragraph paragraph, LineLayout place) {
    this.paragraph = paragraph;
    this.place = place;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      add(paragraph.getCharacterRun(i));
    }
  }

  private void add(CharacterRun run) {
    if (run.isMarkedDeleted() || run.isVanished()) {
      return;
    }
    var font = Objects.requireNonNullElse(run.getFontName(), "");
    var words = run.text().replace(OPTIONAL_HYPHEN, '\u00AD');
    text.add(words, new RunText.Look(font, run.isBold(), run.isCapitalized()));
  }

  Set<String> encodings() {
    return text.encodings();
  }

  boolean isBlank() {
    return text().isBlank();
  }

  String text() {
    var shown = FIELD_CODE.matcher(text.text()).replaceAll("");
    var plain = ANCHOR.matcher(shown).replaceAll("").replace('\u001E', '-').replace('\f', '\r');
    return plain.endsWith("\r") ? plain.substring(0, plain.length() - 1) : plain;
  }

  LineLayout layout() {
    var layout = place.headed(heading()).bold(text.isBold());
    boolean own = paragraph.getFirstLineIndent() > 0 || paragraph.getJustification() == JUSTIFIED;
    var joined = layout.joined(own ? Joint.STARTS : Joint.UNKNOWN);
    return paragraph.isInList() && !isBlank() ? joined.listed(paragraph.getIlvl()) : joined;
  }

  private int heading() {
    int level = paragraph.getLvl();
    return level >= 0 && level < OUTLINE_LEVELS ? level + 1 : 0;
  }
}
