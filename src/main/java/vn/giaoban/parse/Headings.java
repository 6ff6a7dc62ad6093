package vn.giaoban.parse;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Spaces;
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

  /// The most characters between the words of a closing formula; chosen on the golden notices.
  private static final int FARTHEST_ANNOUNCED = 90;

  private static final int FARTHEST_KNOWN = 220;
  private static final int FARTHEST_ENDED = 41;

  /// Folded: a word for several bodies, whose names may follow.
  private static final Pattern PLURAL = Pattern.compile("\\bcac \\p{L}+(?: \\p{L}+){0,3}$");

  private static final Pattern NAMES =
      Pattern.compile("\\p{Lu}\\p{L}*(?: [\\p{L}\\d&-]+){0,6}(?:,| và) \\p{Lu}");

  private final Findings findings;
  private final UnitFinder units;

  Headings(Findings findings) {
    this.findings = findings;
    this.units = new UnitFinder(findings);
  }

  /// Whether `block` is a heading, by its form and by the next block.
  boolean isHeading(Block block, @Nullable Block next) {
    var text = block.string();
    int words = Spaces.parts(text);
    if (text.isEmpty() || !Character.isLetter(text.charAt(firstLetter(text)))) {
      return false;
    }
    if (words > LONGEST) {
      return next != null && !block.isBullet() && isLongHeading(text, block, next);
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
      return block.mark() != null && above && !orders(text) && !actsBehindName(text);
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

  /// Whether many words are a heading: names of bodies alone, or a subject before a colon.
  private boolean isLongHeading(String text, Block block, Block next) {
    if (units.isNameAlone(text)) {
      return !TextShape.ends(text) || TextShape.endsWithColon(text);
    }
    return block.mark() != null
        && TextShape.endsWithColon(text)
        && !sameStyle(block, next)
        && isSubject(text)
        && !orders(text);
  }

  /// Whether a heading is a body's name and nothing else.
  boolean namesBody(String heading) {
    return units.isNameAlone(heading);
  }

  /// Whether a body's name is followed by what it does: "UBND các huyện chịu trách nhiệm:".
  private boolean actsBehindName(String text) {
    var reading = findings.of(text);
    var mentions = units.mentions(text);
    return mentions.isEmpty()
        || mentions.getFirst().span().start() > 0
        || TaskWords.onlyAssigns(reading)
        || reading.first(WordUse.OPENS, mentions.getFirst().span().end()) >= 0;
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
    var rest = text.substring(colon + 1).strip();
    if (units.isNameAlone(head)) {
      return units.marksAmongNames(text).get(colon) || listsNames(head, rest) ? -1 : colon;
    }
    boolean subject =
        block.mark() != null
            && !block.isBullet()
            && Spaces.parts(head) <= SHORT
            && ((isSubject(head) && !orders(head)) || callsOnBody(rest))
            && Character.isUpperCase(rest.charAt(0))
            && !listsNames(head, rest);
    return subject && !TextShape.endsWithColon(text) ? colon : -1;
  }

  /// Whether `text` calls on a body: "Giao Sở A …".
  private boolean callsOnBody(String text) {
    return findings.of(text).startsAt(0, WordUse.CALLS) && units.startsWithName(text);
  }

  /// "UBND các tỉnh: An Giang, Đồng Tháp khẩn trương …": names behind the colon, no task.
  private boolean listsNames(String head, String rest) {
    return PLURAL.matcher(Folding.plain(head)).find()
        && NAMES.matcher(rest).lookingAt()
        && !startsWithVerb(rest);
  }

  boolean isConclusion(String heading) {
    return findings.of(heading).startsAt(0, WordUse.CONCLUSION);
  }

  boolean isReport(String heading) {
    return findings.of(heading).startsAt(0, WordUse.REPORT);
  }

  /// Whether `text` is, or stands in, a list of who is invited, when and where.
  boolean invites(String text) {
    return findings.of(text).startsAt(0, WordUse.INVITES);
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

  /// Whether a paragraph orders somebody to do something: "Phó Thủ tướng yêu cầu Bộ Xây dựng kiểm
  /// tra …".
  boolean ordersSomebody(String paragraph) {
    var reading = findings.of(paragraph);
    int speaks = speaks(reading);
    return speaks >= 0
        && !isClosing(paragraph)
        && !invites(paragraph)
        && reading.first(WordUse.OPENS, speaks + 1) >= 0
        && units.mentions(paragraph).stream().anyMatch(body -> body.span().start() > speaks);
  }

  /// Where somebody is told to speak, or to assign; -1 for nowhere.
  private static int speaks(Reading reading) {
    int speaks = reading.first(WordUse.SPEAKS, 0);
    return speaks >= 0 ? speaks : reading.first(WordUse.CALLS, 0);
  }

  /// End of the last word, without one punctuation mark after it.
  private static int end(String text) {
    boolean marked = !text.isEmpty() && ":.;".indexOf(text.charAt(text.length() - 1)) >= 0;
    return text.substring(0, marked ? text.length() - 1 : text.length()).stripTrailing().length();
  }

  /// "Trên đây là …", "Văn phòng thông báo … để các phòng, đơn vị biết", "Cuộc họp kết thúc …".
  boolean isClosing(String paragraph) {
    var reading = findings.of(paragraph);
    return startsClosing(paragraph) || announces(reading) || ends(reading);
  }

  /// Whether `line` is the first one of a closing formula: "Nay thông báo …", "(Thông báo này thay
  /// …".
  boolean startsClosing(String line) {
    return findings.of(line).startsAt(firstLetter(line), WordUse.CLOSING);
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
}
