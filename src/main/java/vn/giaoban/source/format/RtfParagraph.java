package vn.giaoban.source.format;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.Cell;
import vn.giaoban.source.document.LineLayout;
import vn.giaoban.source.document.LineLayout.Joint;
import vn.giaoban.source.encoding.RunText;

/// A paragraph of RTF that is being collected.
final class RtfParagraph {
  private final LineLayout place;
  private final RunText text = new RunText();
  private final StringBuilder mark = new StringBuilder();

  /// @param place what is known of all paragraphs beside it
  RtfParagraph(LineLayout place) {
    this.place = place;
  }

  /// Another one in the same place.
  RtfParagraph next() {
    return new RtfParagraph(place);
  }

  /// @param font the name of the font of the text
  void add(String words, String font, RtfState state) {
    if (state.destination == RtfState.Destination.MARK) {
      mark.append(words);
    } else if (!state.hidden && !state.deleted) {
      text.add(words, new RunText.Look(font, state.bold, state.capitals));
    }
  }

  Set<String> encodings() {
    return text.encodings();
  }

  boolean isEmpty() {
    return text.text().isEmpty();
  }

  private boolean isListed() {
    return !mark.toString().isBlank() && !text.text().isBlank();
  }

  String text() {
    return isListed() ? mark() + " " + text.text() : text.text();
  }

  private String mark() {
    var shown = mark.toString().strip();
    boolean bullet = shown.codePointCount(0, shown.length()) == 1;
    return bullet ? Bullets.plain(ListLevel.Style.BULLET, shown) : shown;
  }

  LineLayout layout(RtfState state, @Nullable Cell cell) {
    boolean starts = state.justified || state.indented;
    var layout =
        place
            .headed(state.heading)
            .bold(text.isBold())
            .joined(starts ? Joint.STARTS : Joint.UNKNOWN)
            .listed(isListed() ? state.level : -1);
    return cell == null ? layout : layout.in(cell);
  }
}
