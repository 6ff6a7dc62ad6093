package vn.giaoban.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Period;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.date.CalendarUnit;
import vn.giaoban.vocabulary.date.DateValue;
import vn.giaoban.vocabulary.date.WrittenDate;
import vn.giaoban.vocabulary.words.WordUse;

/// A day, month or quarter in an item that may be a term, whatever it is said for.
///
/// @param form how it is said
/// @param start of the first word or figure, "ngày" left out
/// @param end behind the last
/// @param spanStart where the span starts that ends with it: "từ ngày 10/9 đến hết ngày 20/9"; -1
///   if it ends none
record DateExpression(Period on, Form form, int start, int end, int spanStart) {
  enum Form {
    /// "20/11", which may also be a fraction.
    FIGURES,
    /// "20/11/2021", "ngày 20 tháng 11".
    DAY,
    /// "ngày 25": the month is implied.
    BARE_DAY,
    MONTH,
    QUARTER
  }

  private static final int NONE = -1;

  /// Words that make "20.11" a day rather than an amount.
  private static final Pattern POINTED =
      Pattern.compile("(?<!\\p{L})(?:ngay|truoc|han|cham nhat|cham nhat la)\\s*+$");

  private static final Pattern MONTH_OF = Pattern.compile("thang\\s+(?:dau|cuoi)(?:\\s+cua)?\\s+$");

  /// What follows "tháng tư" when it is a month.
  private static final Pattern BEHIND_NAME = Pattern.compile("\\s*+(?:[.;,:)/]|$)");

  /// What follows "ngày 25" when it needs no month.
  private static final Pattern BEHIND_DAY = Pattern.compile("\\s*+(?:[;,)]|\\.(?![0-9])|$|de\\s)");

  /// Those of `text` in order; days that no calendar has are left out.
  static List<DateExpression> in(FoldedText text, MeetingCalendar calendar) {
    var found = new ArrayList<DateExpression>();
    int before = NONE;
    for (var date : dates(text)) {
      var form = form(date);
      var on = form == null || !isSure(text.plain(), date) ? null : date.value().on(calendar);
      if (form != null && on != null) {
        int spanStart = date.first() == null ? NONE : before;
        found.add(new DateExpression(on, form, date.start(), date.end(), spanStart));
      }
      before = date.start();
    }
    return List.copyOf(found);
  }

  private static List<WrittenDate> dates(FoldedText text) {
    return text.numbered() || text.words().has(WordUse.DATE) ? text.words().dates() : List.of();
  }

  static DateExpression of(Period on, Form form, int start, int end) {
    return new DateExpression(on, form, start, end, NONE);
  }

  boolean endsSpan() {
    return spanStart != NONE;
  }

  /// The days that no calendar has, as written. "31/9" is one only behind "ngày" or "hạn".
  static List<String> impossible(FoldedText text) {
    return dates(text).stream()
        .filter(date -> date.value() instanceof DateValue.Impossible && isMeant(text.plain(), date))
        .map(date -> Folding.oneLine(text.text().substring(date.start(), date.end())))
        .toList();
  }

  private static boolean isMeant(String plain, WrittenDate date) {
    return switch (date.form()) {
      case WORDS, DATED -> true;
      default ->
          date.introduced()
              || POINTED
                  .matcher(plain.substring(Math.max(0, date.start() - 20), date.start()))
                  .find();
    };
  }

  /// Null for what is never a term, such as a year.
  private static @Nullable Form form(WrittenDate date) {
    return switch (date.value()) {
      case DateValue.OnDay _ ->
          date.form() == WrittenDate.Form.FRACTION || date.form() == WrittenDate.Form.NUMBERING
              ? Form.FIGURES
              : Form.DAY;
      case DateValue.NextDay _ -> Form.BARE_DAY;
      case DateValue.DayOfMonth _ -> Form.DAY;
      case DateValue.InMonth _ -> date.form() == WrittenDate.Form.DATED ? null : Form.MONTH;
      case DateValue.InQuarter _ -> Form.QUARTER;
      case DateValue.Near(var unit, int offset) -> offset < 0 ? null : form(unit);
      case DateValue.InHalf _,
          DateValue.InNineMonths _,
          DateValue.InYear _,
          DateValue.Impossible _ ->
          null;
    };
  }

  private static @Nullable Form form(CalendarUnit unit) {
    return switch (unit) {
      case MONTH -> Form.MONTH;
      case QUARTER -> Form.QUARTER;
      case DAY, WEEK, YEAR -> null;
    };
  }

  private static boolean isSure(String plain, WrittenDate date) {
    var before = plain.substring(Math.max(0, date.start() - 20), date.start());
    return switch (date.form()) {
      case WORDS -> !(isNearQuarter(date.value()) && MONTH_OF.matcher(before).find());
      case DATED, FRACTION -> true;
      case NUMBERING -> POINTED.matcher(before).find();
      case NAMED -> isYearSaid(date.value()) || follows(BEHIND_NAME, plain, date);
      case ALONE -> follows(BEHIND_DAY, plain, date);
      case COUNTED, SHARED, LUNAR -> false;
    };
  }

  private static boolean isNearQuarter(DateValue value) {
    return value instanceof DateValue.Near(var unit, _) && unit == CalendarUnit.QUARTER;
  }

  private static boolean isYearSaid(DateValue value) {
    return value instanceof DateValue.InMonth(_, var year) && year.isSaid();
  }

  private static boolean follows(Pattern shape, String plain, WrittenDate date) {
    return shape.matcher(plain).region(date.end(), plain.length()).lookingAt();
  }
}
