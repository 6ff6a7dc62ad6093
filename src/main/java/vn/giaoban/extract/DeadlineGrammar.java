package vn.giaoban.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Period;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.date.CalendarUnit;
import vn.giaoban.vocabulary.date.DateValue;

/// Extracts the deadlines of an item (thời hạn): "chậm nhất là ngày 25/8/2020", "xong trong tháng
/// 9". A date is a deadline only with words that say so; starts, spans, holidays, recurring days
/// and the dates of documents and events are not. Safe for any number of threads.
public final class DeadlineGrammar {
  /// "ngày 20/5 và ngày 20/11": the cue of the first date holds for the second.
  private static final Pattern AND =
      Pattern.compile(
          "(?:\\s*+\\([^()]{0,30}\\))?\\s*+(?:(?:va|hoac)(?!\\p{L})|,(?=\\s*+(?:thang|quy|$)))\\s*+(?:truoc\\s+)?(?:ngay\\s+)?");

  private static final Pattern WHOLE_MONTH =
      Pattern.compile(
          "(?<!\\p{L})(?:hoan\\s+thanh|hoan\\s+tat|xong|dut\\s+diem)\\s+(?:ngay\\s+)?(?<cue>trong\\s+thang)(?=\\s*+(?:[.;,)/]|$))");

  private static final String WITHIN_MONTH = "trong thang";

  /// The deadlines in the order of the text, each date once.
  ///
  /// @param meeting day of the meeting; null if unknown, then only dates with a year are found
  public List<Deadline> find(String text, @Nullable LocalDate meeting) {
    return find(FoldedText.of(text), meeting);
  }

  /// The deadlines in a text that says nothing else, such as a cell of a column for them.
  List<Deadline> stated(FoldedText folded, @Nullable LocalDate meeting) {
    var dates = DateExpression.in(folded, new MeetingCalendar(meeting));
    var terms =
        dates.stream()
            .filter(date -> dates.stream().noneMatch(other -> other.spanStart() == date.start()))
            .map(date -> new Term(date, date.start()))
            .toList();
    return deadlines(folded.text(), terms, List.of());
  }

  List<Deadline> find(FoldedText folded, @Nullable LocalDate meeting) {
    var calendar = new MeetingCalendar(meeting);
    var found = new ArrayList<Term>();
    Term last = null;
    for (var date : DateExpression.in(folded, calendar)) {
      int start = DeadlineCues.around(folded, date).start(calendar);
      if (start < 0 && last != null && follows(folded, last.date(), date)) {
        start = date.start();
      }
      last = start < 0 ? null : new Term(date, Math.min(start, date.start()));
      if (last != null) {
        found.add(last);
      }
    }
    return deadlines(folded.text(), found, wholeMonth(folded, calendar));
  }

  /// A deadline, and the start of the words that make it one.
  private record Term(DateExpression date, int start) {
    Deadline deadline(String text) {
      var words = text.substring(start, date.end());
      boolean open = words.lastIndexOf('(') > words.lastIndexOf(')');
      boolean closed = open && text.startsWith(")", date.end());
      return new Deadline(date.on(), Folding.oneLine(closed ? words + ")" : words));
    }
  }

  private static boolean follows(FoldedText text, DateExpression first, DateExpression second) {
    if (first.end() > second.start()) {
      return first.start() == second.start();
    }
    return AND.matcher(text.plain()).region(first.end(), second.start()).matches();
  }

  /// "hoàn thành trong tháng", which does not say which month.
  private static List<Term> wholeMonth(FoldedText text, MeetingCalendar calendar) {
    var month = new DateValue.Near(CalendarUnit.MONTH, 0).on(calendar);
    if (!text.plain().contains(WITHIN_MONTH)) {
      return List.of();
    }
    var matcher = WHOLE_MONTH.matcher(text.plain());
    if (month == null || !matcher.find()) {
      return List.of();
    }
    int start = matcher.start("cue");
    var date = DateExpression.of(month, DateExpression.Form.MONTH, start, matcher.end());
    return List.of(new Term(date, start));
  }

  private static List<Deadline> deadlines(String text, List<Term> found, List<Term> more) {
    var all = new ArrayList<>(found);
    all.addAll(more);
    all.sort((a, b) -> Integer.compare(a.start(), b.start()));
    var distinct = new LinkedHashMap<Period, Deadline>();
    all.forEach(term -> distinct.putIfAbsent(term.date().on(), term.deadline(text)));
    return List.copyOf(distinct.values());
  }
}
