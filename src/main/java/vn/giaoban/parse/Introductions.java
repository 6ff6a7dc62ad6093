package vn.giaoban.parse;

import vn.giaoban.text.Spaces;
import vn.giaoban.vocabulary.Findings;
import vn.giaoban.vocabulary.Reading;
import vn.giaoban.vocabulary.TaskWords;
import vn.giaoban.vocabulary.UnitFinder;
import vn.giaoban.vocabulary.words.WordUse;

/// Recognises introductions: lines that order nothing themselves and say who acts, or on what, in
/// the items below them.
final class Introductions {
  private static final int SHORT = 14;

  /// The most characters of a list's subject between introducing and pointing words; chosen on the
  /// golden notices.
  private static final int LONGEST_SUBJECT = 50;

  private final Findings findings;
  private final UnitFinder units;

  Introductions(Findings findings) {
    this.findings = findings;
    this.units = new UnitFinder(findings);
  }

  /// Whether `text` only introduces what stands below it: "Tập trung các nhiệm vụ sau:", "Giao Sở A
  /// chủ trì, phối hợp với Sở B:", "Về bãi đỗ xe:".
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
        || isSubject(text)
        || TaskWords.onlyAssigns(reading)
        || introduces(reading);
  }

  private boolean isSubject(String text) {
    return findings.of(text).startsAt(0, WordUse.SUBJECT) && Spaces.parts(text) <= SHORT;
  }

  /// Whether `text` calls on bodies and says nothing else: "Giao Sở Nội vụ:".
  boolean onlyCalls(String text) {
    return TextShape.endsWithColon(text)
        && findings.of(text).startsAt(0, WordUse.COMMANDS)
        && units.isNameAlone(text);
  }

  /// Whether a task is assigned before the introduction: "Các phòng cần rà soát …. Tập trung … sau
  /// đây:".
  boolean ordersFirst(String text) {
    int end = Math.max(text.lastIndexOf(". "), text.lastIndexOf("; "));
    return end > 0 && TaskWords.tells(findings.of(text), end);
  }

  /// Start of a line in `block` that is an introduction joined to the paragraph before it, as
  /// happens after a full line; -1 for none.
  int start(Block block) {
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
