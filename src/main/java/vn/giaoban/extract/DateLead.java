package vn.giaoban.extract;

import java.util.regex.Pattern;
import vn.giaoban.vocabulary.Reading;
import vn.giaoban.vocabulary.words.WordUse;

/// The words before a date: a cue of `deadline-cues.csv`, followed by filler words only.
///
/// @param from start of the sentence
record DateLead(FoldedText text, DateExpression date, int from) {
  private static final int MOST_FILLERS = 12;
  private static final int MOST_OPEN_WORDS = 10;
  private static final int LONGEST_OPEN_WORD = 20;
  private static final String FILLER_MARKS = " \t\n,:(\"";

  /// "17h00", "8 giờ 30 phút", in the folded text.
  private static final Pattern TIME_OF_DAY =
      Pattern.compile(
          "[0-9]{1,2}\\s{0,2}(?:h|g|gio|:|\\.)\\s{0,2}(?:[0-9]{2})?\\s{0,2}(?:phut|p)?(?![\\p{L}\\p{N}])");

  /// The start of the first cue of a kind that only filler words separate from the date.
  int find(WordUse cue) {
    for (int at = firstInto(cue, from); at >= 0; at = firstInto(cue, at + 1)) {
      if (leads(words().end(at, cue))) {
        return at;
      }
    }
    return -1;
  }

  /// "trước", "chậm nhất là", "hạn cuối", "thời hạn gửi báo cáo:".
  int limit() {
    int limit = find(WordUse.LIMIT);
    for (int at = first(WordUse.OPEN_LIMIT, from);
        at >= 0 && (limit < 0 || at < limit);
        at = first(WordUse.OPEN_LIMIT, at + 1)) {
      if (leadsOpenly(words().end(at, WordUse.OPEN_LIMIT))) {
        return at;
      }
    }
    return limit;
  }

  private boolean leadsOpenly(int end) {
    int at = end;
    for (int i = 0; i <= MOST_OPEN_WORDS && at >= 0; i++) {
      if (leads(at)) {
        return true;
      }
      at = pastWord(at);
    }
    return false;
  }

  /// The end of the word after the space at `at`; -1 if punctuation follows.
  private int pastWord(int at) {
    int start = skipped(at, " \t\n");
    int end = start;
    while (end < date.start() && " \t\n,;:.()".indexOf(text.text().charAt(end)) < 0) {
      end++;
    }
    return start > at && end > start && end - start <= LONGEST_OPEN_WORD ? end : -1;
  }

  /// "trong tháng", "cuối quý".
  int within() {
    int within = find(WordUse.WITHIN);
    for (int at = first(WordUse.WITHIN_PART, from);
        at >= 0 && (within < 0 || at < within);
        at = first(WordUse.WITHIN_PART, at + 1)) {
      int end = words().end(at, WordUse.WITHIN_PART);
      int next = skipped(end, " \t\n");
      boolean part =
          next == date.start()
              || text.plain().startsWith("thang", next)
              || text.plain().startsWith("quy", next);
      if (next > end && part && leads(end)) {
        return at;
      }
    }
    return within;
  }

  /// Whether only filler words stand between `start` and the date: "17h00 thứ Sáu, ngày".
  private boolean leads(int start) {
    if (start > date.start()) {
      return true;
    }
    int at = skipped(start, FILLER_MARKS);
    for (int i = 0; i < MOST_FILLERS && at >= 0 && at < date.start(); i++) {
      int end = fillerEnd(at);
      at = end < 0 ? -1 : skipped(text.text().startsWith("'", end) ? end + 1 : end, FILLER_MARKS);
    }
    return at == date.start();
  }

  private int fillerEnd(int at) {
    int end = words().end(at, WordUse.FILLER);
    if (end >= 0) {
      return end;
    }
    var time = TIME_OF_DAY.matcher(text.plain()).region(at, date.start());
    return time.lookingAt() ? time.end() : -1;
  }

  /// The index after the punctuation from `start`, at most the start of the date.
  int skipped(int start, String marks) {
    int at = start;
    while (at < date.start() && marks.indexOf(text.text().charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private Reading words() {
    return text.words();
  }

  /// The start of the first word with this use between `start` and the date; -1 if there is none.
  private int first(WordUse use, int start) {
    return words().first(use, start, date.start());
  }

  /// The start of a cue that may share its last word with the date: "trước ngày 20/11".
  private int firstInto(WordUse use, int start) {
    int at = words().first(use, start, date.end());
    return at < date.start() ? at : -1;
  }
}
