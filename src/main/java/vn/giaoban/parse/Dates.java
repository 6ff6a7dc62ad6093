package vn.giaoban.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Recognises dates: "14/8/2020", "22 tháng 6 năm 2020", "14, 15/8/2020" (the first day).
final class Dates {
  /// Allows OCR errors: a lower-case L for the digit one, and "thàng" for "tháng".
  private static final Pattern DAY =
      Pattern.compile(
          "(?iu)(?<![\\d/\\p{L}])(?-i:([\\dlI]{1,2}))(?:\\s*(?:,|-|–|và)\\s*(?:ngày\\s*)?\\d{1,2})?"
              + "(?:\\s*[/.-]\\s*(?-i:([\\dlI]{1,2}))(?:\\s*[/.-]\\s*(\\d{4}))?|\\s+th[áàảãạa]ng\\s+(?-i:([\\dlI]{1,2}))(?:\\s*(?:năm|nam|/|-)\\s*(\\d{4}))?)(?![\\d])");

  private Dates() {}

  /// A date; its year may be missing.
  ///
  /// @param year 0 if missing
  record Found(int start, int end, int day, int month, int year) {
    @Nullable LocalDate in(int yearOtherwise) {
      int known = year > 0 ? year : yearOtherwise;
      try {
        return known > 0 ? LocalDate.of(known, month, day) : null;
      } catch (DateTimeException e) {
        return null;
      }
    }
  }

  static List<Found> find(String text) {
    var found = new ArrayList<Found>();
    for (var matcher = DAY.matcher(text); matcher.find(); ) {
      var match = matcher.toMatchResult();
      boolean slashed = match.group(2) != null;
      int day = number(match.group(1));
      int month = number(match, slashed ? 2 : 4);
      int year = number(match, slashed ? 3 : 5);
      if (day >= 1 && day <= 31 && month >= 1 && month <= 12) {
        found.add(new Found(match.start(), match.end(), day, month, year));
      }
    }
    return found;
  }

  private static int number(MatchResult match, int group) {
    return match.group(group) == null ? 0 : number(match.group(group));
  }

  private static int number(String digits) {
    var figures = digits.replaceAll("[^\\d]", "1");
    return Integer.parseInt(figures);
  }
}
