package vn.giaoban.parse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Lines;
import vn.giaoban.text.Span;

/// A text whose characters are mapped to source offsets; spaces inserted between joined lines have
/// none. Immutable.
public final class MappedText {
  static final MappedText EMPTY = new MappedText("", new int[0]);
  private static final int NOWHERE = -1;

  private final String text;
  private final int[] at;
  private @Nullable String plain;

  private MappedText(String text, int[] at) {
    this.text = text;
    this.at = at;
  }

  static MappedText of(String source, Span span) {
    var at = new int[span.length()];
    Arrays.setAll(at, i -> span.start() + i);
    return new MappedText(span.of(source), at);
  }

  public String text() {
    return text;
  }

  /// Lower case without diacritics.
  String plain() {
    if (plain == null) {
      plain = Folding.plain(text);
    }
    return plain;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  MappedText from(int start) {
    return slice(start, text.length());
  }

  MappedText slice(int start, int end) {
    return new MappedText(text.substring(start, end), Arrays.copyOfRange(at, start, end));
  }

  MappedText strip() {
    int start = 0;
    int end = text.length();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start == 0 && end == text.length() ? this : slice(start, end);
  }

  /// Removes the characters from `start` to `end`.
  MappedText without(int start, int end) {
    return slice(0, start).append(from(end));
  }

  /// Collapses white space to single spaces.
  MappedText singleSpaced() {
    if (isSingleSpaced()) {
      return this;
    }
    var chars = new StringBuilder();
    var places = new int[at.length];
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      if (space && !chars.isEmpty() && chars.charAt(chars.length() - 1) == ' ') {
        continue;
      }
      places[chars.length()] = at[i];
      chars.append(space ? ' ' : text.charAt(i));
    }
    return new MappedText(chars.toString(), Arrays.copyOf(places, chars.length()));
  }

  private boolean isSingleSpaced() {
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      boolean here = Character.isWhitespace(text.charAt(i));
      if (here && (space || text.charAt(i) != ' ')) {
        return false;
      }
      space = here;
    }
    return true;
  }

  /// Whether a source line starts at `index`.
  boolean startsLine(int index) {
    return index > 0 && at[index - 1] == NOWHERE;
  }

  MappedText joinLine(MappedText next) {
    return isEmpty() ? next : append(new MappedText(" ", new int[] {NOWHERE})).append(next);
  }

  /// Joins a line that goes on within a word or number: "6138/UBND-" and "KGVX".
  MappedText joinCut(MappedText next) {
    return append(next);
  }

  private MappedText append(MappedText next) {
    var places = Arrays.copyOf(at, at.length + next.at.length);
    System.arraycopy(next.at, 0, places, at.length, next.at.length);
    return new MappedText(text + next.text, places);
  }

  /// The source span from the first to the last character, which may include text of others.
  Span extent() {
    int first = Integer.MAX_VALUE;
    int last = NOWHERE;
    for (int place : at) {
      if (place != NOWHERE) {
        first = Math.min(first, place);
        last = Math.max(last, place);
      }
    }
    if (last == NOWHERE) {
      first = 0;
      last = 0;
    }
    return new Span(first, isEmpty() ? first : last + 1);
  }

  /// Source offsets of its characters, ascending, without inserted spaces.
  public int[] places() {
    return Arrays.stream(at).filter(place -> place != NOWHERE).toArray();
  }

  /// The source lines that contain it.
  public Lines lines(LinedText source) {
    var extent = extent();
    int last = Math.max(extent.start(), extent.end() - 1);
    return new Lines(source.lineAt(extent.start()), source.lineAt(last));
  }

  @Override
  public String toString() {
    return text;
  }
}
