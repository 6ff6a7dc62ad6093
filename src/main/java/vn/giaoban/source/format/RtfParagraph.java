package vn.giaoban.source.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.Cell;
import vn.giaoban.source.document.LineLayout;
import vn.giaoban.source.document.LineLayout.Joint;

/// A paragraph of RTF that is being collected.
final class RtfParagraph {
  private final LineLayout place;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder mark = new StringBuilder();
  private int letters;
  private int boldLetters;

  /// @param place what is known of all paragraphs beside it
  RtfParagraph(LineLayout place) {
    this.place = place;
  }

  /// Another one in the same place.
  RtfParagraph next() {
    return new RtfParagraph(place);
  }

  void add(String words, RtfState state) {
    if (state.destination == RtfState.Destination.MARK) {
      mark.append(words);
    } else if (!state.hidden && !state.deleted) {
      text.append(state.capitals ? words.toUpperCase(Locale.ROOT) : words);
      int count = (int) words.chars().filter(Character::isLetterOrDigit).count();
      letters += count;
      boldLetters += state.bold ? count : 0;
    }
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  private boolean isListed() {
    return !mark.toString().isBlank() && !text.toString().isBlank();
  }

  String text() {
    return isListed() ? mark() + " " + text : text.toString();
  }

  private String mark() {
    var shown = mark.toString().strip();
    boolean bullet = shown.codePointCount(0, shown.length()) == 1;
    return bullet ? Bullets.plain(ListLevel.Style.BULLET, shown) : shown;
  }

  LineLayout layout(RtfState state, @Nullable Cell cell) {
    boolean bold = letters > 0 && boldLetters == letters;
    boolean starts = state.justified || state.indented;
    var layout =
        place
            .headed(state.heading)
            .bold(bold)
            .joined(starts ? Joint.STARTS : Joint.UNKNOWN)
            .listed(isListed() ? state.level : -1);
    return cell == null ? layout : layout.in(cell);
  }
}
