package vn.giaoban.extract;

import java.util.regex.Pattern;
import vn.giaoban.vocabulary.words.WordUse;

/// The words around a date that starts or ends a span: "từ ngày 10/9 đến hết ngày 20/9/2025". A
/// span in which something must be done is a term until its last day.
record SpanCues(DeadlineCues cues) {
  private static final Pattern SPAN_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})từ\\s+(?!nay|giờ|bây giờ)(?:ngày|tháng|quý|đầu|cuối|giữa|thứ|sáng|chiều|khi|[0-9])[^,;]{0,60}?(?<!\\p{L})(?:đến|tới)(?:\\s+(?:hết|ngày|cuối|đầu|giữa|[0-9]{1,2}\\s?(?:h|g|giờ)[0-9\\s]{0,3}(?:phút)?))*+\\s*+$");

  /// The last characters of what stands in a range before a date.
  private static final String RANGE_ENDS = "-–nity";

  /// Not the figures of a name such as "A34".
  private static final Pattern RANGE_BEFORE =
      Pattern.compile(
          "(?<!\\p{L}[0-9]{0,3})[0-9]\\s*+(?:-|–|(?:den|toi)(?!\\p{L}))\\s*+(?:het\\s+)?(?:ngay\\s+)?$");

  private static final Pattern RANGE_BEHIND =
      Pattern.compile(
          "^\\s*+(?:(?:den|toi)\\s+(?:het\\s+)?(?:ngay\\s+[0-9]|thang\\s+[0-9]|[0-9]{1,2}\\s?/)|[-–]\\s*+(?:ngay\\s+)?[0-9]{1,2}\\s?/|[-–]\\s*+[0-9]{1,2}\\s?/\\s?[0-9]{4})");

  /// Whether the date starts a span.
  boolean starts() {
    return RANGE_BEHIND.matcher(cues.plainBehind()).find();
  }

  /// Whether the date ends a span.
  boolean ends() {
    return (cues.words().has(WordUse.STARTS) && SPAN_BEFORE.matcher(cues.exactBefore()).find())
        || (mayEndRange(cues.before()) && RANGE_BEFORE.matcher(cues.before()).find());
  }

  private static boolean mayEndRange(String before) {
    int last = before.stripTrailing().length() - 1;
    return last > 0 && RANGE_ENDS.indexOf(before.charAt(last)) >= 0;
  }

  /// Whether something must be done in the span: it is not over, and it is not one of duty, of
  /// another body's event or of a report.
  boolean isTerm(MeetingCalendar calendar) {
    var date = cues.date();
    return date.endsSpan()
        && !calendar.isOver(date.on())
        && !cues.has(WordUse.ON_DUTY, cues.from(), cues.to())
        && !cues.has(WordUse.OTHERS_EVENT, cues.from(), date.spanStart())
        && !cues.has(WordUse.REPORTED, cues.from(), date.spanStart())
        && !cues.clauseHas(WordUse.PAST);
  }

  /// Where the span begins, with the "từ ngày" before it.
  int start() {
    int begin = cues.date().spanStart();
    for (int at = cues.first(WordUse.STARTS, cues.from());
        at >= 0 && at < begin;
        at = cues.first(WordUse.STARTS, at + 1)) {
      var between = cues.plain(cues.words().end(at, WordUse.STARTS), begin).strip();
      if (between.isEmpty() || between.equals("ngay")) {
        return at;
      }
    }
    return begin;
  }
}
