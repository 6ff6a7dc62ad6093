package vn.giaoban.extract;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.notice.Kind;
import vn.giaoban.parse.Item;
import vn.giaoban.text.Spaces;
import vn.giaoban.vocabulary.Reading;
import vn.giaoban.vocabulary.words.WordUse;

/// Warns of directives whose reading is doubtful: too long, no task, an uncertain addressee,
/// characters that a scan misread.
final class DirectiveWarnings {
  /// Longer ones are mostly several items whose marks were not recognised.
  private static final int MOST_WORDS = 400;

  private static final int SHORT = 8;

  /// Characters that no text of an office has.
  private static final String MISREAD = "⁄¦|\\`¬{}^";

  /// Those that it has only apart from letters.
  private static final String MISREAD_INSIDE = "§£¢©®";

  private DirectiveWarnings() {}

  static List<String> of(Item item, Kind kind, Addressing addressing, Reading reading) {
    var warnings = new ArrayList<String>();
    int words = Spaces.parts(reading.text());
    if (words > MOST_WORDS) {
      warnings.add("over %d words".formatted(MOST_WORDS));
    }
    if (kind == Kind.DIRECTIVE && !tellsTask(reading)) {
      warnings.add(words <= SHORT ? "no task: may be a heading" : "no task");
    }
    if (kind == Kind.DIRECTIVE && item.apart() && addressing.inherited()) {
      warnings.add("addressee of items above");
    }
    int misread = misread(reading.text());
    if (misread >= 0) {
      warnings.add("misread character: \"%s\"".formatted(reading.text().charAt(misread)));
    }
    return warnings;
  }

  /// Index of the first character that a scan misread; -1 for none.
  private static int misread(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside =
          MISREAD_INSIDE.indexOf(c) >= 0
              && i > 0
              && i + 1 < text.length()
              && Character.isLetter(text.codePointBefore(i))
              && Character.isLetter(text.codePointAt(i + 1));
      if (inside || MISREAD.indexOf(c) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean tellsTask(Reading reading) {
    return reading.has(WordUse.OPENS)
        || reading.has(WordUse.ACTS)
        || reading.has(WordUse.COMMANDS)
        || reading.startsAt(0, WordUse.ENDORSES);
  }
}
