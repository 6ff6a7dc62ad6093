package vn.giaoban.parse;

import org.jspecify.annotations.Nullable;
import vn.giaoban.vocabulary.Findings;
import vn.giaoban.vocabulary.Reading;
import vn.giaoban.vocabulary.TaskWords;
import vn.giaoban.vocabulary.UnitFinder;
import vn.giaoban.vocabulary.words.WordUse;

/// Distinguishes headings from items, and classifies headings.
public final class Headings {
  private static final int LONGEST = 25;
  private static final int SHORT = 14;
  private static final int TERSE = 8;
  private static final int LONGEST_BEFORE_COLON = 140;

  /// The most characters of a list's subject between introducing and pointing words; these limits
  /// were chosen on the golden notices.
  private static final int LONGEST_SUBJECT = 50;

  private static final int FARTHEST_ANNOUNCED = 90;
  private static final int FARTHEST_KNOWN = 220;
  private static final int FARTHEST_ENDED = 41;

  private final Findings findings;
  private final UnitFinder units;

  Headings(Findings findings) {
    this.findings = findings;
    this.units = new UnitFinder(findings);
  }

  /// Whether `block` is a heading, by its form and by the next block.
  boolean isHeading(Block block, @Nullable Block next) {
    var text = block.string();
    int words = text.split("\\s+", -1).length;
    if (text.isEmpty() || words > LONGEST || !Character.isLetter(text.charAt(firstLetter(text)))) {
      return false;
    }
    boolean open = !TextShape.ends(text) || TextShape.endsWithColon(text);
    boolean above = next != null && !sameStyle(block, next);
    if (units.isNameAlone(text) && (open || block.first().bold())) {
      return !block.isBullet()
          ? next != null || block.first().bold()
          : above
              && (TextShape.endsWithColon(text)
                  || block.first().bold()
                  || "*".equals(style(block))
                  || "+".equals(style(next)));
    }
    if (!open) {
      return false;
    }
    if (TextShape.capitals(text)) {
      return true;
    }
    if (block.isBullet()) {
      return above
          && "*".equals(style(block))
          && isSubject(text)
          && words <= TERSE
          && !orders(text);
    }
    if (block.first().heading() > 0 || (block.first().bold() && block.last().bold())) {
      return true;
    }
    if (TextShape.endsWithColon(text) && units.startsWithName(text)) {
      return false;
    }
    if (block.mark() != null) {
      boolean introduces = TextShape.endsWithColon(text) && isSubject(text) && words <= SHORT;
      boolean bare = isSubject(text) && words <= TERSE && !TextShape.ends(text) && next != null;
      boolean brief = words <= SHORT && (!startsWithVerb(text) || TextShape.endsWithColon(text));
      return bare || (above && (introduces || (!orders(text) && (isSubject(text) || brief))));
    }
    return next != null
        && isSubject(text)
        && words <= SHORT
        && !orders(text)
        && (TextShape.endsWithColon(text) || next.mark() != null || !TextShape.ends(text));
  }

  /// Index of the first letter or digit; 0 for none.
  private static int firstLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return i;
      }
    }
    return 0;
  }

  private static @Nullable String style(@Nullable Block block) {
    return block == null || block.mark() == null ? null : block.mark().style();
  }

  private static boolean sameStyle(Block block, Block next) {
    return java.util.Objects.equals(style(block), style(next));
  }

  private boolean isSubject(String text) {
    return findings.of(text).startsAt(0, WordUse.SUBJECT);
  }

  private boolean orders(String text) {
    return TaskWords.commands(findings.of(text));
  }

  private boolean startsWithVerb(String text) {
    return TaskWords.startsWithTask(findings.of(text));
  }

  /// Index of the colon between a heading and text on the same line; -1 for none.
  int colon(Block block) {
    var text = block.string();
    int colon = text.indexOf(':');
    if (colon < 2 || colon > LONGEST_BEFORE_COLON || colon + 2 >= text.length()) {
      return -1;
    }
    var head = text.substring(0, colon);
    if (units.isNameAlone(head)) {
      return colon;
    }
    boolean subject =
        block.mark() != null
            && !block.isBullet()
            && isSubject(head)
            && head.split("\\s+", -1).length <= SHORT
            && !orders(head)
            && Character.isUpperCase(text.substring(colon + 1).strip().charAt(0));
    return subject ? colon : -1;
  }

  boolean isConclusion(String heading) {
    return findings.of(heading).startsAt(0, WordUse.CONCLUSION);
  }

  boolean isReport(String heading) {
    return findings.of(heading).startsAt(0, WordUse.REPORT);
  }

  public static boolean isJudgement(Reading heading) {
    return heading.startsAt(firstLetter(heading.text()), WordUse.JUDGEMENT);
  }

  /// "Sau khi nghe …, Giám đốc Sở kết luận như sau:".
  boolean opensConclusions(String paragraph) {
    var reading = findings.of(paragraph);
    if (!reading.has(WordUse.SPEAKS)) {
      return false;
    }
    var text = reading.text().stripTrailing();
    int sentence = Math.max(text.lastIndexOf(". ", text.length() - 2), text.lastIndexOf('.') + 1);
    return (text.endsWith(":") || reading.endsWith(end(text), WordUse.AS_FOLLOWS))
        && reading.first(WordUse.SPEAKS, Math.max(sentence, 0), text.length()) >= 0;
  }

  /// End of the last word, without one punctuation mark after it.
  private static int end(String text) {
    boolean marked = !text.isEmpty() && ":.;".indexOf(text.charAt(text.length() - 1)) >= 0;
    return text.substring(0, marked ? text.length() - 1 : text.length()).stripTrailing().length();
  }

  /// "Trên đây là …", "Văn phòng thông báo … để các phòng, đơn vị biết", "Cuộc họp kết thúc …".
  boolean isClosing(String paragraph) {
    var reading = findings.of(paragraph);
    return reading.startsAt(0, WordUse.CLOSING) || announces(reading) || ends(reading);
  }

  private static boolean announces(Reading reading) {
    int at = reading.has(WordUse.MADE_KNOWN) ? reading.first(WordUse.ANNOUNCES, 0) : -1;
    while (at >= 0 && at <= FARTHEST_ANNOUNCED) {
      int end = reading.end(at, WordUse.ANNOUNCES);
      int known = reading.first(WordUse.MADE_KNOWN, end);
      if (known >= 0 && known <= end + FARTHEST_KNOWN) {
        return true;
      }
      at = reading.first(WordUse.ANNOUNCES, end);
    }
    return false;
  }

  private static boolean ends(Reading reading) {
    int end = reading.end(0, WordUse.MEETING);
    int ended = end < 0 ? -1 : reading.first(WordUse.ENDED, end);
    return ended >= 0 && ended <= end + FARTHEST_ENDED;
  }

  /// "Các phòng, đơn vị cần rà soát …. Tập trung … sau đây:" assigns a task before the
  /// introduction.
  boolean ordersFirst(String text) {
    int end = Math.max(text.lastIndexOf(". "), text.lastIndexOf("; "));
    return end > 0 && TaskWords.tells(findings.of(text), end);
  }

  /// Start of a line in `block` that is an introduction joined to the paragraph before it, as
  /// happens after a full line; -1 for none.
  int introductionStart(Block block) {
    var text = block.string();
    int end = text.lastIndexOf(". ");
    return block.mark() == null
            && end > 0
            && block.text().startsLine(end + 2)
            && !TaskWords.tells(findings.of(text), end + 1)
            && onlyIntroduces(text.substring(end + 2))
        ? end + 2
        : -1;
  }

  /// Whether an item only introduces its sub-items.
  boolean onlyIntroduces(String text) {
    if (!TextShape.endsWithColon(text)) {
      return false;
    }
    int clause = Math.max(text.lastIndexOf("; "), text.lastIndexOf(". "));
    var reading = findings.of(text);
    if (clause > 0) {
      return !TaskWords.tells(reading, clause);
    }
    return units.isNameAlone(text)
        || (isSubject(text) && text.split("\\s+", -1).length <= SHORT)
        || introduces(reading);
  }

  /// "Tập trung các nhiệm vụ sau:".
  private static boolean introduces(Reading reading) {
    var text = reading.text();
    int end = text.substring(0, text.length() - 1).stripTrailing().length();
    if (reading.endsWith(end, WordUse.LISTS)) {
      return true;
    }
    int points = reading.start(end, WordUse.POINTS);
    int at = points < 0 ? -1 : reading.first(WordUse.INTRODUCES, lastMark(text, points) + 1);
    while (at >= 0 && at < points) {
      if (reading.end(at, WordUse.INTRODUCES) + LONGEST_SUBJECT >= points) {
        return true;
      }
      at = reading.first(WordUse.INTRODUCES, at + 1);
    }
    return false;
  }

  private static int lastMark(String text, int end) {
    int at = end - 1;
    while (at >= 0 && ",;.".indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at;
  }
}
