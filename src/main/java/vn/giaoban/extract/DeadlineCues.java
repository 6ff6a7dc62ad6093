package vn.giaoban.extract;

import java.util.regex.Pattern;
import vn.giaoban.notice.Period;
import vn.giaoban.vocabulary.Reading;
import vn.giaoban.vocabulary.words.WordSets;
import vn.giaoban.vocabulary.words.WordUse;

/// Classifies a date by the words around it: a deadline, or a start, a span, an event, the date of
/// a document.
///
/// @param text the whole item
/// @param from start of the sentence, at most `REACH` before the date
/// @param to end of the sentence, at most `REACH` after the date
record DeadlineCues(FoldedText text, DateExpression date, int from, int to) {
  private static final int REACH = 160;
  private static final int RECUR_REACH = 50;
  private static final int REPORT_REACH = 60;
  private static final int HANDING_REACH = 90;

  private static final WordSets WORDS = WordSets.read(DeadlineCues.class, "deadline-words.csv");

  private static final Pattern YEAR_AT_END = Pattern.compile("[0-9]{4}$");

  private static final Pattern RECURS_BEHIND =
      WORDS.shape(
          "^[\\s,]*+\\(?(?:%s\\s+)?(?:%s\\s+%s|%s\\s+%s)",
          "of", "each", "each_of", "month", "month_of");
  private static final Pattern OTHER_BEHIND = WORDS.shape("^[\\s,]*+\\(?%s(?!\\p{L})", "no_term");

  private static final Pattern COUNTED_BEHIND =
      Pattern.compile("^\\s*+" + NumberedThings.any("fraction") + "(?!\\p{L})");

  private static final Pattern REPORTED_BEHIND =
      Pattern.compile("^[\\s,]*+" + NumberedThings.any("reported") + "(?!\\p{L})");
  private static final Pattern DOCUMENT =
      WORDS.shape(
          "[0-9]\\s{0,2}[-/–]\\s{0,2}\\p{Lu}|[Ss]ố\\s*+[0-9]|(?iu:%s)\\s*+(?:ngày\\s*+)?$",
          "dated");
  private static final Pattern SENT_UP =
      WORDS.shape("(?<!\\p{L})%s\\s+%s(?:(?!%s)[^,;]){0,60}$", "sent_up", "superior", "unsent");
  private static final Pattern CLOSES = WORDS.shape("^\\s*+(?:[.;,)/]|$|%s(?!\\p{L}))", "closes");

  private static final Pattern SAID_PLAINLY =
      WORDS.plainShape("(?:%s|%s|[:(])\\s*$", "said", "said_openly");
  private static final Pattern NAMED = WORDS.plainShape("(?:%s|[:(]|thu\\s\\p{Alnum}+,?)$", "said");

  static DeadlineCues around(FoldedText text, DateExpression date) {
    int from = date.start();
    while (from > Math.max(0, date.start() - REACH)
        && !endsSentence(text.plain(), from - 1, date.start())) {
      from--;
    }
    int to = date.end();
    int end = Math.min(text.text().length(), date.end() + REACH);
    while (to < end && !endsSentence(text.plain(), to, end)) {
      to++;
    }
    return new DeadlineCues(text, date, from, to);
  }

  /// Whether the punctuation at `at` ends a sentence; a full stop does before a space or `end`.
  private static boolean endsSentence(String text, int at, int end) {
    char mark = text.charAt(at);
    return mark == ';'
        || mark == '!'
        || mark == '?'
        || (mark == '.' && (at + 1 == end || Character.isWhitespace(text.charAt(at + 1))));
  }

  /// The start of the words that make the date a deadline; -1 if there are none.
  int start(MeetingCalendar calendar) {
    var span = new SpanCues(this);
    if (isStart() || span.starts() || recurs() || OTHER_BEHIND.matcher(behind()).find()) {
      return -1;
    }
    if (span.ends()) {
      return span.isTerm(calendar) ? span.start() : -1;
    }
    int limit = lead().limit();
    if (limit >= 0) {
      boolean share = plain(limit, date.start()).startsWith("khong") && isFraction();
      return share || isOldLimit(calendar) ? -1 : limit;
    }
    if (date.form() == DateExpression.Form.BARE_DAY || calendar.isOver(date.on()) || isFraction()) {
      return -1;
    }
    return softStart(calendar);
  }

  private int softStart(MeetingCalendar calendar) {
    int until = lead().find(WordUse.UNTIL);
    if (until >= 0) {
      return setsTerm(until) ? until : -1;
    }
    int within = lead().within();
    if (within >= 0) {
      return isReported(within, calendar) || isDuty() ? -1 : within;
    }
    int time = lead().find(WordUse.TIME);
    if (time >= 0 && !isDay()) {
      return time;
    }
    int done = lead().find(WordUse.DONE);
    if (done >= 0 && isSaidPlainly()) {
      return done;
    }
    int at = lead().find(WordUse.AT);
    if (at >= 0 && !isDay()) {
      return isOwnAction() ? at : -1;
    }
    if (calendar.meeting() == null) {
      return -1;
    }
    return isDay() ? handedInStart() : sentUpStart(calendar);
  }

  private boolean isStart() {
    for (int at = first(WordUse.STARTS, from); at >= 0; at = first(WordUse.STARTS, at + 1)) {
      int end = words().end(at, WordUse.STARTS);
      for (int next = words().end(end + 1, WordUse.START_FILLER);
          next >= 0 && next <= date.start() && Character.isWhitespace(text.text().charAt(end));
          next = words().end(end + 1, WordUse.START_FILLER)) {
        end = next;
      }
      if (lead().skipped(end, " \t\n,:") == date.start()) {
        return true;
      }
    }
    return false;
  }

  private boolean recurs() {
    return RECURS_BEHIND.matcher(behind()).find()
        || (words().has(WordUse.RECURS) && !saysYear() && recursBefore());
  }

  /// "Hàng tháng, …", with no further comma before the date.
  private boolean recursBefore() {
    for (int at = first(WordUse.RECURS, from); at >= 0; at = first(WordUse.RECURS, at + 1)) {
      int end = words().end(at, WordUse.RECURS);
      int comma = lead().skipped(end, " \t\n");
      int behind = text.text().startsWith(",", comma) && comma < date.start() ? comma + 1 : end;
      int length = date.start() - behind;
      if (length <= RECUR_REACH && isClause(behind, behind + length)) {
        return true;
      }
    }
    return false;
  }

  private boolean saysYear() {
    return YEAR_AT_END.matcher(plain(date.start(), date.end())).find();
  }

  /// A limit in the past describes what happened, unless the meeting was held a few days late.
  private boolean isOldLimit(MeetingCalendar calendar) {
    return calendar.isLongOver(date.on())
        || (calendar.isOver(date.on()) && clauseHas(WordUse.PAST))
        || (date.form() == DateExpression.Form.BARE_DAY && calendar.isOver(date.on()));
  }

  private boolean isFraction() {
    return date.form() == DateExpression.Form.FIGURES
        && !before().stripTrailing().endsWith("ngay")
        && COUNTED_BEHIND.matcher(behind()).find();
  }

  private boolean setsTerm(int until) {
    if (isToBeDone()) {
      return true;
    }
    if (isReportedBefore(until)) {
      return false;
    }
    return has(WordUse.DEMAND, from, to)
        || (has(WordUse.UNTIL_END, until, date.start())
            && !REPORTED_BEHIND.matcher(behind()).find());
  }

  /// "đến 30/9 phải xong", whatever stands before.
  private boolean isToBeDone() {
    return has(WordUse.DEMAND, date.end(), clauseEnd())
        && has(WordUse.DONE, date.end(), clauseEnd())
        && !clauseHas(WordUse.PAST);
  }

  /// "Tính đến …", "báo cáo kết quả đến …".
  private boolean isReportedBefore(int until) {
    for (int at = first(WordUse.REPORTED, from);
        at >= 0 && at < until;
        at = first(WordUse.REPORTED, at + 1)) {
      if (isReportOf(words().end(at, WordUse.REPORTED), until)) {
        return true;
      }
    }
    for (int at = first(WordUse.REPORTS, from);
        at >= 0 && at < until;
        at = first(WordUse.REPORTS, at + 1)) {
      int end = words().end(at, WordUse.REPORTS);
      int matter = words().first(WordUse.REPORTED_MATTER, end, until);
      if (matter >= 0
          && isClause(end, matter)
          && matter - end <= REPORT_REACH
          && isReportOf(words().end(matter, WordUse.REPORTED_MATTER), until)) {
        return true;
      }
    }
    return false;
  }

  private boolean isReportOf(int end, int until) {
    return end <= until && until - end <= REPORT_REACH && isClause(end, until);
  }

  /// Whether "trong tháng 9" reports work done in a month that has not ended.
  private boolean isReported(int within, MeetingCalendar calendar) {
    if (!calendar.hasBegun(date.on()) && (saysYear() || calendar.isThisYear(date.on()))) {
      return false;
    }
    return exact(from, within).isBlank()
        ? has(WordUse.PAST, from, to) && !has(WordUse.DEMAND, from, to)
        : clauseHas(WordUse.PAST) && !clauseHas(WordUse.DEMAND);
  }

  private boolean isDuty() {
    return isDay() && has(WordUse.ON_DUTY, from, to);
  }

  private boolean isSaidPlainly() {
    return date.form() != DateExpression.Form.FIGURES || SAID_PLAINLY.matcher(before()).find();
  }

  private boolean isOwnAction() {
    return has(WordUse.ACTION, from, date.start())
        && !has(WordUse.OTHERS_EVENT, from, date.start());
  }

  private boolean isDay() {
    return date.on() instanceof Period.Day;
  }

  /// "báo cáo Giám đốc Sở ngày 24/01".
  private int handedInStart() {
    int rest = lastHandedIn();
    if (rest < 0 || !CLOSES.matcher(behind()).find()) {
      return -1;
    }
    boolean others =
        has(WordUse.EVENT, rest, date.start())
            || DOCUMENT.matcher(text.text().substring(rest, date.start())).find();
    boolean named = NAMED.matcher(before().stripTrailing()).find();
    return others || !named ? -1 : beginning();
  }

  /// "trình Ban Thường vụ Tỉnh ủy tháng 11", but not "trình kế hoạch tháng 11".
  private int sentUpStart(MeetingCalendar calendar) {
    boolean later = !calendar.hasBegun(date.on());
    boolean sent = SENT_UP.matcher(exactBefore()).find() && CLOSES.matcher(behind()).find();
    return later && sent ? date.start() : -1;
  }

  /// The start of the last word for submitting something; -1 if there is none.
  private int lastHandedIn() {
    int last = -1;
    for (int at = first(WordUse.HANDED_IN, from); at >= 0; at = first(WordUse.HANDED_IN, at + 1)) {
      if (date.start() - words().end(at, WordUse.HANDED_IN) <= HANDING_REACH) {
        last = at;
      }
    }
    return last;
  }

  /// The date with the "ngày" before it.
  private int beginning() {
    var before = before().stripTrailing();
    return before.endsWith("ngay") ? from + before.length() - 4 : date.start();
  }

  private DateLead lead() {
    return new DateLead(text, date, from);
  }

  Reading words() {
    return text.words();
  }

  /// The start of the first word with this use between `start` and the date; -1 if there is none.
  int first(WordUse use, int start) {
    return words().first(use, start, date.start());
  }

  boolean has(WordUse use, int start, int end) {
    return words().first(use, start, end) >= 0;
  }

  /// Whether neither a comma nor a semicolon stands between them.
  private boolean isClause(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.text().charAt(i) == ',' || text.text().charAt(i) == ';') {
        return false;
      }
    }
    return true;
  }

  /// Whether a word with this use stands in the clause of the date.
  boolean clauseHas(WordUse use) {
    int start = text.text().lastIndexOf(',', date.start() - 1) + 1;
    return has(use, Math.max(from, start), date.start()) || has(use, date.end(), clauseEnd());
  }

  private int clauseEnd() {
    int comma = text.text().indexOf(',', date.end());
    return comma < 0 ? to : Math.min(to, comma);
  }

  String before() {
    return plain(from, date.start());
  }

  String exactBefore() {
    return exact(from, date.start());
  }

  private String behind() {
    return exact(date.end(), to);
  }

  String plainBehind() {
    return plain(date.end(), to);
  }

  String plain(int start, int end) {
    return text.plain().substring(start, end);
  }

  private String exact(int start, int end) {
    return text.exact().substring(start, end);
  }
}
