package vn.giaoban.source.format;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import vn.giaoban.source.document.LineLayout;
import vn.giaoban.source.document.LineLayout.Joint;

/// A paragraph of a binary Word document as it is shown: without fields' codes and what is hidden
/// or deleted.
final class DocParagraph {
  private static final int OUTLINE_LEVELS = 9;
  private static final int JUSTIFIED = 3;
  private static final Pattern FIELD_CODE = Pattern.compile("\u0013[^\u0013\u0014\u0015]*\u0014?");

  /// Anchors of pictures, notes and drawings, and ends of cells and fields.
  private static final Pattern ANCHOR = Pattern.compile("[\u0001\u0002\u0005\u0007\u0008\u0015]");

  private final Paragraph paragraph;
  private final LineLayout place;
  private final StringBuilder text = new StringBuilder();
  private int letters;
  private int boldLetters;

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
    var words = run.isCapitalized() ? run.text().toUpperCase(Locale.ROOT) : run.text();
    text.append(words);
    int count = (int) words.chars().filter(Character::isLetterOrDigit).count();
    letters += count;
    boldLetters += run.isBold() ? count : 0;
  }

  boolean isBlank() {
    return text().isBlank();
  }

  String text() {
    var shown = FIELD_CODE.matcher(text).replaceAll("");
    var plain = ANCHOR.matcher(shown).replaceAll("").replace('\u001E', '-').replace('\f', '\r');
    return plain.endsWith("\r") ? plain.substring(0, plain.length() - 1) : plain;
  }

  LineLayout layout() {
    var layout = place.headed(heading()).bold(letters > 0 && boldLetters == letters);
    boolean own = paragraph.getFirstLineIndent() > 0 || paragraph.getJustification() == JUSTIFIED;
    var joined = layout.joined(own ? Joint.STARTS : Joint.UNKNOWN);
    return paragraph.isInList() && !isBlank() ? joined.listed(paragraph.getIlvl()) : joined;
  }

  private int heading() {
    int level = paragraph.getLvl();
    return level >= 0 && level < OUTLINE_LEVELS ? level + 1 : 0;
  }
}
