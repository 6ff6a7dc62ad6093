package vn.giaoban.vocabulary.date;

import vn.giaoban.vocabulary.date.DateWord.Role;

/// The year behind a day, a month or a quarter: "/2025", ", năm 2025", "năm nay", or none.
///
/// @param isShort whether it has two figures
/// @param next the token behind it
record YearBehind(YearName name, boolean isShort, int next) {
  /// The year behind token `last`.
  ///
  /// @param mark before a year of two figures; "" where none may be
  static YearBehind of(DateTokens tokens, int last, String mark) {
    var sign = tokens.sign(last);
    if (tokens.year(last + 1) != DateTokens.NONE && isMark(sign)) {
      return figures(tokens.year(last + 1), false, last + 2);
    }
    if (isMark(sign) && sign.equals(mark) && tokens.shortYear(last + 1) != DateTokens.NONE) {
      return figures(tokens.shortYear(last + 1), true, last + 2);
    }
    boolean said =
        (sign.isEmpty() || sign.equals(","))
            && tokens.is(last + 1, Role.YEAR)
            && tokens.isSpace(last + 1);
    if (said && tokens.year(last + 2) != DateTokens.NONE) {
      return figures(tokens.year(last + 2), false, last + 3);
    }
    int near = said ? tokens.words(last + 2, Role.NEAR) : 0;
    return near == 0
        ? unsaid(last + 1)
        : new YearBehind(
            new YearName.Near(tokens.value(last + 2, Role.NEAR)), false, last + 2 + near);
  }

  /// The year behind a part of a year, where "năm" may be left out: "quý III 2025", "6 tháng đầu
  /// năm".
  static YearBehind ofPart(DateTokens tokens, int last) {
    boolean near = tokens.isSpace(last) || tokens.sign(last).equals(",");
    if (near && tokens.year(last + 1) != DateTokens.NONE) {
      return figures(tokens.year(last + 1), false, last + 2);
    }
    return of(tokens, last, "");
  }

  static YearBehind unsaid(int next) {
    return new YearBehind(new YearName.Unsaid(), false, next);
  }

  private static YearBehind figures(int year, boolean isShort, int next) {
    return new YearBehind(new YearName.Figures(year), isShort, next);
  }

  static boolean isMark(String sign) {
    return sign.equals("/") || sign.equals(".") || sign.equals("-");
  }

  boolean isSaid() {
    return name.isSaid();
  }
}
