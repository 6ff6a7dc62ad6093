package vn.giaoban.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.notice.Kind;
import vn.giaoban.parse.Item;
import vn.giaoban.vocabulary.Reading;
import vn.giaoban.vocabulary.words.WordUse;

/// Warns of directives whose reading is doubtful: too long, no task, an uncertain addressee,
/// characters that a scan misread.
final class DirectiveWarnings {
  /// Longer ones are mostly several items whose marks were not recognised.
  private static final int MOST_WORDS = 400;

  private static final int SHORT = 8;

  /// Characters that no text of an office has between letters.
  private static final Pattern MISREAD =
      Pattern.compile("[⁄¦|\\\\`¬{}^]|(?<=\\p{L})[§£¢©®](?=\\p{L})");

  private DirectiveWarnings() {}

  static List<String> of(Item item, Kind kind, Addressing addressing, Reading reading) {
    var warnings = new ArrayList<String>();
    int words = reading.text().split("\\s+", -1).length;
    if (words > MOST_WORDS) {
      warnings.add("over %d words".formatted(MOST_WORDS));
    }
    if (kind == Kind.DIRECTIVE && !tellsTask(reading)) {
      warnings.add(words <= SHORT ? "no task: may be a heading" : "no task");
    }
    if (kind == Kind.DIRECTIVE && item.apart() && addressing.inherited()) {
      warnings.add("addressee of items above");
    }
    var misread = MISREAD.matcher(reading.text());
    if (misread.find()) {
      warnings.add("misread character: \"%s\"".formatted(misread.group()));
    }
    return warnings;
  }

  private static boolean tellsTask(Reading reading) {
    return reading.has(WordUse.OPENS) || reading.has(WordUse.ACTS) || reading.has(WordUse.COMMANDS);
  }
}
