package vn.giaoban.source.encoding;

import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The text of a paragraph, put together of runs, in Unicode whatever fonts they were typed with.
public final class RunText {
  /// How a run is shown.
  ///
  /// @param font its name; "" if it is not known
  public record Look(String font, boolean bold, boolean capitals) {}

  private final StringBuilder text = new StringBuilder();

  /// What the next run may go on with before it is decoded, since one letter can be of two signs.
  private final StringBuilder open = new StringBuilder();

  private final Set<String> encodings = new TreeSet<>();
  private @Nullable LegacyFont font;
  private boolean capitals;
  private int letters;
  private int boldLetters;

  /// Adds a run.
  public void add(String words, Look look) {
    var next = LegacyFont.of(look.font);
    if (!Objects.equals(next, font) || look.capitals != capitals) {
      close();
      font = next;
      capitals = look.capitals;
    }
    open.append(words);
    int count = (int) words.chars().filter(Character::isLetterOrDigit).count();
    letters += count;
    boldLetters += look.bold ? count : 0;
  }

  /// Adds signs that go on with the run before them, such as tabs.
  public void add(String signs) {
    open.append(signs);
  }

  private void close() {
    var typed = open.toString();
    open.setLength(0);
    var shown = font == null ? typed : font.shown(typed);
    if (font != null && !shown.equals(typed)) {
      encodings.add(font.encoding().name());
    }
    text.append(capitals ? shown.toUpperCase(Locale.ROOT) : shown);
  }

  /// All of it.
  public String text() {
    close();
    return text.toString();
  }

  /// Whether nothing or a space is at its end.
  public boolean endsInSpace() {
    var last = open.isEmpty() ? text : open;
    return last.isEmpty() || Character.isWhitespace(last.charAt(last.length() - 1));
  }

  /// Whether it has letters, and all of them are bold.
  public boolean isBold() {
    return letters > 0 && boldLetters == letters;
  }

  /// The encodings that were decoded.
  public Set<String> encodings() {
    close();
    return Collections.unmodifiableSet(encodings);
  }
}
