package vn.giaoban.vocabulary.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Normalizer;
import vn.giaoban.text.WordBounds;
import vn.giaoban.vocabulary.date.DateWord.Role;

/// The reader of written dates: days in figures and words, months, quarters, halves of years,
/// years, spans, and those said from today ("tháng này").
///
/// It reads all that may be a date; [WrittenDate.Form] says how sure that is.
public final class DateReader {
  private static final int NONE = DateTokens.NONE;

  private final DateTokens tokens;
  private final List<WrittenDate> found = new ArrayList<>();

  private DateReader(DateTokens tokens) {
    this.tokens = tokens;
  }

  /// The dates of a text in order.
  public static List<WrittenDate> in(String text) {
    return in(Folding.exact(text), Folding.plain(text), WordBounds.of(text));
  }

  /// The dates of a text that is folded already.
  ///
  /// @param exact by [Folding#exact]
  /// @param plain by [Folding#plain]
  /// @param words of the text or of one of its forms
  public static List<WrittenDate> in(String exact, String plain, WordBounds words) {
    var reader = new DateReader(new DateTokens(exact, plain, words));
    reader.read();
    return List.copyOf(reader.found);
  }

  /// The date or span that is the whole text; null if it is none.
  public static @Nullable WrittenDate whole(String text) {
    var typed = Normalizer.normalize(text).strip();
    var dates = in(typed);
    if (dates.isEmpty() || dates.getLast().end() != typed.length()) {
      return null;
    }
    var last = dates.getLast();
    boolean whole = dates.size() == 1 || (dates.size() == 2 && last.first() != null);
    return whole && isLead(typed.substring(0, dates.getFirst().start())) ? last : null;
  }

  /// The day that is the whole text, its year included; null if it is none.
  public static @Nullable LocalDate day(String text) {
    var date = whole(text);
    return date == null || date.first() != null ? null : date.day(Anchor.of(0, null));
  }

  /// "Từ ngày", or nothing.
  private static boolean isLead(String text) {
    var lead = new DateTokens(Folding.exact(text), Folding.plain(text), WordBounds.of(text));
    for (int i = 0; i < lead.count(); i++) {
      if ((!lead.is(i, Role.FROM) && !lead.is(i, Role.DAY)) || !lead.sign(i).isEmpty()) {
        return false;
      }
    }
    return lead.count() > 0 || text.isEmpty();
  }

  private void read() {
    var days = new DayGrammar(tokens, found);
    var periods = new PeriodGrammar(tokens, found);
    int spanEnd = NONE;
    for (int i = 0; i < tokens.count(); ) {
      int known = found.size();
      int next = tokens.mayStart(i) ? days.read(i) : NONE;
      next = next == NONE && tokens.mayStart(i) ? periods.read(i) : next;
      if (next != NONE && i == spanEnd) {
        endSpan(known);
      }
      spanEnd = next == NONE ? spanEnd : spanEnd(next);
      i = next == NONE ? i + 1 : next;
    }
  }

  /// The token at which a span may end that starts with the date before `next`.
  private int spanEnd(int next) {
    var sign = tokens.sign(next - 1);
    int at = next;
    if (tokens.is(at, Role.TO) && sign.isEmpty()) {
      at++;
      at += tokens.words(at, Role.UNTIL_END);
    } else if (!sign.equals("-") && !sign.equals("–")) {
      return NONE;
    }
    return at + tokens.words(at, Role.DAY);
  }

  /// Makes a span of the dates before and at `index`.
  private void endSpan(int index) {
    var last = found.get(index);
    found.set(index, last.from(completed(found.get(index - 1).value(), last.value())));
  }

  /// The start of a span with what only its end says: "từ ngày 10 đến ngày 20/9/2025", "từ tháng 1
  /// đến tháng 6 năm 2025".
  private static DateValue completed(DateValue first, DateValue last) {
    return switch (last) {
      case DateValue.OnDay(_, int month, var year) -> dayOf(first, month, year);
      case DateValue.InMonth(_, var year)
          when first instanceof DateValue.InMonth(int month, YearName.Unsaid()) ->
          new DateValue.InMonth(month, year);
      case DateValue.InQuarter(_, var year)
          when first instanceof DateValue.InQuarter(int quarter, YearName.Unsaid()) ->
          new DateValue.InQuarter(quarter, year);
      default -> first;
    };
  }

  private static DateValue dayOf(DateValue first, int month, YearName year) {
    return switch (first) {
      case DateValue.NextDay(int day) -> DateValue.day(day, month, year);
      case DateValue.OnDay(int day, int own, YearName.Unsaid()) -> DateValue.day(day, own, year);
      default -> first;
    };
  }
}
