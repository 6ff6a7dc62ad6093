package vn.giaoban.parse;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Lines;
import vn.giaoban.text.Span;

/// A text whose characters are mapped to source offsets; spaces inserted between joined lines have
/// none. Immutable.
public final class MappedText {
  private static final int NOWHERE = -1;
  private static final MappedText SPACE = new MappedText(" ", new int[] {NOWHERE});

  private final String text;
  private final int[] at;
  private @Nullable String plain;
  private @Nullable Mark mark;
  private boolean markRead;

  private MappedText(String text, int[] at) {
    this.text = text;
    this.at = at;
  }

  /// Joins lines to one text, in time that grows with their lengths only.
  static final class Joiner {
    private final StringBuilder text = new StringBuilder();
    private int[] at = new int[256];

    /// Appends a line behind a space; directly where the text before it ends within a word or
    /// number: "6138/UBND-" and "KGVX".
    void add(MappedText line) {
      if (!text.isEmpty() && !TextShape.isCut(text, line.text)) {
        append(SPACE);
      }
      append(line);
    }

    private void append(MappedText more) {
      var places = more.at;
      int length = text.length();
      if (length + places.length > at.length) {
        at = Arrays.copyOf(at, 2 * (length + places.length));
      }
      System.arraycopy(places, 0, at, length, places.length);
      text.append(more.text);
    }

    MappedText joined() {
      return new MappedText(text.toString(), Arrays.copyOf(at, text.length()));
    }
  }

  /// Lines as one.
  static MappedText joined(List<MappedText> lines) {
    var joiner = new Joiner();
    lines.forEach(joiner::add);
    return joiner.joined();
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

  /// The mark that it starts with; null for none.
  @Nullable Mark mark() {
    if (!markRead) {
      mark = Mark.read(text);
      markRead = true;
    }
    return mark;
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

  /// A text without some of its characters.
  ///
  /// @param spans ascending, apart
  MappedText without(List<Span> spans) {
    if (spans.isEmpty()) {
      return this;
    }
    var rest = new Joiner();
    int start = 0;
    for (var span : spans) {
      rest.append(slice(start, span.start()));
      start = span.end();
    }
    rest.append(from(start));
    return rest.joined();
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

  /// The source span from the first to the last character, which may include text of others.
  public Span extent() {
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

  /// The same characters as they stand in another text of the source's length.
  public String in(String other) {
    var written = new StringBuilder(text);
    for (int i = 0; i < at.length; i++) {
      if (at[i] != NOWHERE && !Character.isWhitespace(text.charAt(i))) {
        written.setCharAt(i, other.charAt(at[i]));
      }
    }
    return written.toString();
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
