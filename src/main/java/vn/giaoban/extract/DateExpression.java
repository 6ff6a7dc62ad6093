package vn.giaoban.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Period;
import vn.giaoban.vocabulary.words.WordUse;

/// Words that name a day, a month or a quarter, whatever they are said for.
///
/// @param form how they say it
/// @param start of the first word
/// @param end behind the last
record DateExpression(Period on, Form form, int start, int end) {
  enum Form {
    /// "20/11", which may as well be a fraction.
    FIGURES,
    /// "20/11/2021", "ngày 20 tháng 11".
    DAY,
    /// "ngày 25": the month goes without saying.
    BARE_DAY,
    MONTH,
    QUARTER
  }

  /// One or two figures, where recognition may have read a letter.
  private static final String NUMBER = "(?:[0-9][0-9lio]?|[lio][0-9])";

  private static final String YEAR = "(?:2[0o][0-9lio]{2}|19[0-9]{2})";
  private static final String NOT_IN_NUMBER = "(?<![\\p{L}\\p{N}]|[\\p{N}][/.\\-–])";
  private static final String END = "(?![\\p{N}/]|[.\\-][0-9])";
  private static final String SAID_YEAR = "nam\\s+(?:%s|nay|toi|sau)".formatted(YEAR);

  private static final Pattern PATTERN =
      Pattern.compile(
          """
          (?:%1$s|(?<=ngay))(?:
            (?:ngay\\s+(?:m[uo]ng\\s+)?|(?<!tuan\\s)(?<!thu\\s)(?=[0-9]{1,2}\\s{1,2}thang\\s*+%2$s(?:,?\\s{1,2}nam\\s|/)))(?<wordDay>%2$s)\\s{0,2}[,/]?\\s{0,2}thang\\s*+
              (?<wordMonth>%2$s)(?!\\p{N})
              (?:\\s{0,2}[/.\\-]\\s{0,2}(?<wordYear>%3$s)(?!\\p{N})|,?\\s+(?<wordSaid>%4$s))?
          | ngay\\s+(?<nearDay>%2$s)\\s+(?:cua\\s+)?thang\\s+(?<nearMonth>nay|toi|sau|ke\\stiep|tiep\\stheo)
          | (?<day>%2$s)\\s{0,2}(?<mark>[/.\\-])\\s{0,2}(?<month>%2$s)
              (?:\\s{0,2}[/.\\-]\\s{0,2}(?<year>%3$s)|\\s{0,2}\\k<mark>\\s{0,2}(?<short>[0-9]{2})
                |,?\\s+(?<said>%4$s))?%5$s
          | (?:thang\\s*|t\\.?\\s?)(?<ofYear>%2$s)(?![\\p{N}\\p{L}])
              (?:\\s{0,2}[/.\\-]\\s{0,2}(?<monthYear>%3$s)(?!\\p{N})|/(?<monthShort>[0-9]{2})(?!\\p{N})
                |,?\\s+(?<monthSaid>%4$s))?(?!/)
          | thang\\s+(?<word>hai|ba|tu|nam|sau|bay|bai|tam|chin|muoi(?:\\s(?:mot|hai))?)(?!\\p{L})
              (?=\\s*+(?:[.;,:)/]|$|%4$s))
              (?:\\s{0,2}/\\s{0,2}(?<namedYear>%3$s)|,?\\s+(?<namedSaid>%4$s))?
          | thang\\s+(?<near>nay|toi|sau|ke\\stiep|tiep\\stheo)(?!\\p{L}|\\s*\\d)
          | quy\\s*(?<quarter>[il1]{1,3}|[il1]v|[2-4])(?![\\p{L}\\p{N}])
              (?:\\s{0,2}[/.\\-]\\s{0,2}(?<quarterYear>%3$s)(?!\\p{N})|,?\\s+(?<quarterPlain>%3$s)(?!\\p{N})
                |,?\\s+(?<quarterSaid>%4$s))?
          | quy\\s+(?<nearQuarter>nay|toi|sau|ke\\stiep|tiep\\stheo)(?!\\p{L})
          | ngay\\s+(?<alone>%2$s)(?=\\s*+(?:[;,)]|\\.(?![0-9])|$|de\\s))
          )
          """
              .formatted(NOT_IN_NUMBER, NUMBER, YEAR, SAID_YEAR, END),
          Pattern.COMMENTS);

  /// More months after the first: "tháng 9, 10/2020".
  private static final Pattern MORE_MONTHS =
      Pattern.compile(
          "(?<more>(?:\\s{0,2}(?:,|va)\\s{0,2}%1$s(?!\\p{N})){1,3})(?:\\s{0,2}/\\s{0,2}(?<year>%2$s)|\\s+(?<said>%3$s)|(?=\\s*+(?:[.;)]|$)))"
              .formatted(NUMBER, YEAR, SAID_YEAR));

  /// What makes "20.11" a day rather than a sum.
  private static final Pattern POINTED =
      Pattern.compile("(?:ngay|truoc|cham nhat|cham nhat la)\\s*+$");

  private static final Pattern MONTH_OF = Pattern.compile("thang\\s+(?:dau|cuoi)(?:\\s+cua)?\\s+$");

  private static final Pattern NUMBERS = Pattern.compile(NUMBER);
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("tư", 4),
          Map.entry("năm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("bẩy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9),
          Map.entry("mười", 10),
          Map.entry("mười một", 11),
          Map.entry("mười hai", 12));

  /// Those of `text` in order; what no calendar has is left out.
  static List<DateExpression> in(FoldedText text, MeetingCalendar calendar) {
    var found = new ArrayList<DateExpression>();
    if (!text.numbered() && !text.words().has(WordUse.DATE)) {
      return List.of();
    }
    var search = new FoldedText.Search(PATTERN, text.plain(), i -> next(text.plain(), i));
    while (search.find()) {
      var match = search.found().toMatchResult();
      if (isSomethingElse(text, match)) {
        continue;
      }
      if (match.group("ofYear") != null && !hasYear(match)) {
        found.addAll(months(text, match, calendar));
      } else {
        add(found, on(text, match, calendar), form(match), match);
      }
    }
    return List.copyOf(found);
  }

  private static int next(String plain, int index) {
    for (int i = index; i < plain.length(); i++) {
      if (mayStart(plain, i)) {
        return i;
      }
    }
    return -1;
  }

  /// Whether a figure, or a word for a day, a month or a quarter may start at `index`.
  private static boolean mayStart(String plain, int index) {
    boolean follows = index > 0 && Character.isLetterOrDigit(plain.charAt(index - 1));
    return switch (plain.charAt(index)) {
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          !follows || plain.startsWith("ngay", index - 4);
      case 'l', 'i', 'o' -> !follows || plain.startsWith("ngay", index - 4);
      case 'n' -> plain.startsWith("ngay", index);
      case 't' -> !follows;
      case 'q' -> plain.startsWith("quy", index);
      default -> false;
    };
  }

  /// Whether the match may be a sum ("1.2"), a weekday ("T6") or a rule ("tháng đầu quý sau").
  private static boolean isSomethingElse(FoldedText text, MatchResult match) {
    if (match.group("ofYear") != null) {
      return !match.group().startsWith("thang") && !hasYear(match);
    }
    if (match.group("nearQuarter") != null) {
      return MONTH_OF.matcher(before(text, match)).find();
    }
    return match.group("day") != null
        && !match.group("mark").equals("/")
        && match.group("year") == null
        && !POINTED.matcher(before(text, match)).find();
  }

  private static String before(FoldedText text, MatchResult match) {
    return text.plain().substring(Math.max(0, match.start() - 20), match.start());
  }

  private static void add(
      List<DateExpression> found, @Nullable Period on, Form form, MatchResult match) {
    if (on != null) {
      found.add(new DateExpression(on, form, match.start(), match.end()));
    }
  }

  private static boolean hasYear(MatchResult match) {
    return match.group("monthYear") != null
        || match.group("monthShort") != null
        || match.group("monthSaid") != null;
  }

  private static Form form(MatchResult match) {
    if (match.group("day") != null) {
      return match.group("year") == null && match.group("said") == null ? Form.FIGURES : Form.DAY;
    }
    if (match.group("alone") != null) {
      return Form.BARE_DAY;
    }
    if (match.group("wordDay") != null || match.group("nearDay") != null) {
      return Form.DAY;
    }
    return match.group("quarter") != null || match.group("nearQuarter") != null
        ? Form.QUARTER
        : Form.MONTH;
  }

  private static @Nullable Period on(FoldedText text, MatchResult match, MeetingCalendar calendar) {
    if (match.group("wordDay") != null) {
      int year = year(calendar, match.group("wordYear"), match.group("wordSaid"));
      return calendar.day(number(match.group("wordDay")), number(match.group("wordMonth")), year);
    }
    if (match.group("nearDay") != null) {
      return calendar.dayOfMonthFromNow(
          number(match.group("nearDay")), ahead(match.group("nearMonth")));
    }
    if (match.group("day") != null) {
      int year =
          match.group("short") != null
              ? 2000 + number(match.group("short"))
              : year(calendar, match.group("year"), match.group("said"));
      return calendar.day(number(match.group("day")), number(match.group("month")), year);
    }
    if (match.group("ofYear") != null) {
      int year =
          match.group("monthShort") != null
              ? shortYear(match.group("monthShort"))
              : year(calendar, match.group("monthYear"), match.group("monthSaid"));
      return year < 0 ? null : calendar.month(number(match.group("ofYear")), year);
    }
    if (match.group("word") != null) {
      var word = text.exact().substring(match.start("word"), match.end("word"));
      int year = year(calendar, match.group("namedYear"), match.group("namedSaid"));
      return word.equals("sau")
          ? calendar.monthFromNow(1)
          : calendar.month(MONTHS.getOrDefault(word, 0), year);
    }
    if (match.group("near") != null) {
      var word = text.exact().substring(match.start("near"), match.end("near"));
      return word.equals("sáu") ? null : calendar.monthFromNow(ahead(match.group("near")));
    }
    if (match.group("quarter") != null) {
      var plain = match.group("quarterPlain");
      int year =
          year(
              calendar,
              plain != null ? plain : match.group("quarterYear"),
              match.group("quarterSaid"));
      return calendar.quarter(quarter(match.group("quarter")), year);
    }
    return match.group("nearQuarter") != null
        ? calendar.quarterFromNow(ahead(match.group("nearQuarter")))
        : calendar.dayOfMonth(number(match.group("alone")));
  }

  private static List<DateExpression> months(
      FoldedText text, MatchResult match, MeetingCalendar calendar) {
    var found = new ArrayList<DateExpression>();
    var more = MORE_MONTHS.matcher(text.plain()).region(match.end(), text.plain().length());
    if (!more.lookingAt()) {
      add(found, on(text, match, calendar), Form.MONTH, match);
      return found;
    }
    int year = year(calendar, more.group("year"), more.group("said"));
    var first = calendar.month(number(match.group("ofYear")), year);
    if (first != null) {
      found.add(new DateExpression(first, Form.MONTH, match.start(), more.end()));
    }
    for (var next = NUMBERS.matcher(more.group("more")); next.find(); ) {
      var month = calendar.month(number(next.group()), year);
      if (month != null) {
        found.add(new DateExpression(month, Form.MONTH, match.start(), more.end()));
      }
    }
    return found;
  }

  /// @return -1 for what may as well be a second month
  private static int shortYear(String digits) {
    int year = number(digits);
    return year > 12 ? 2000 + year : -1;
  }

  private static int year(
      MeetingCalendar calendar, @Nullable String figures, @Nullable String said) {
    if (figures != null) {
      return number(figures);
    }
    if (said == null) {
      return 0;
    }
    var word = said.substring(said.length() - 4).strip();
    return switch (word) {
      case "nay" -> calendar.yearFromNow(0);
      case "toi", "sau" -> calendar.yearFromNow(1);
      default -> number(word);
    };
  }

  private static int ahead(String word) {
    return word.equals("nay") ? 0 : 1;
  }

  private static int number(String figures) {
    return Integer.parseInt(figures.replace('l', '1').replace('i', '1').replace('o', '0'));
  }

  private static int quarter(String figures) {
    var roman = figures.replace('l', 'i').replace('1', 'i');
    return switch (roman) {
      case "i" -> 1;
      case "ii" -> 2;
      case "iii" -> 3;
      case "iv" -> 4;
      default -> number(figures);
    };
  }
}
