package vn.giaoban.parse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Period;
import vn.giaoban.notice.Person;
import vn.giaoban.text.Folding;

/// Extracts facts on the meeting from the title and first paragraphs: date, period, chair.
final class Opening {
  /// A date after a document number is the document's own.
  private static final Pattern DOCUMENT_BEFORE =
      Pattern.compile(
          "(?iu)(?:/[\\p{L}&-]+|\\bs[ốô]\\s*[\\d/\\p{L}-]+)\\s*,?\\s*(?:ngày|ký ngày)?\\s*$");

  private static final Pattern START =
      Pattern.compile("(?iu)(?:\\btừ|hết|đến|trước)\\s+(?:ngày\\s+)?$");
  private static final Pattern MEETING =
      Pattern.compile(
          "\\b(?:hop|hoi nghi|chu tri|giao ban|dien ra|to chuc|lam viec|thoi gian|bat dau)\\b");

  private static final String YEAR = "(?:\\s*(?:/|-|năm|nam)\\s*(?<year>\\d{4}))?";
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?iu)(?:(?<half>6|06|sáu)\\s*tháng\\s*(?<which>đầu|cuối)\\s*(?:năm)?(?:\\s*(?<halfyear>\\d{4}))?"
              + "|(?<nine>9|09|chín)\\s*tháng\\s*(?:đầu(?:\\s*năm)?|năm(?=\\s*\\d{4}))(?:\\s*(?<nineyear>\\d{4}))?"
              + "|qu[ýíyi]\\s*(?<quarter>IV|I{1,3}|[1-4])(?![\\p{L}\\d])"
              + YEAR
              + "|th[áàảãạ]ng\\s*(?<month>1[0-2]|0?[1-9]|giêng|chạp|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười)(?![\\p{L}\\d])"
              + YEAR.replace("year", "monthyear")
              + "|(?:tổng kết|công tác|cuối)\\s*(?:(?!quý|tháng)[\\p{L}&]+\\s){0,10}?năm\\s*(?<whole>\\d{4}))");

  private static final Pattern WEEK = Pattern.compile("(?iu)\\btuần\\b");

  /// A year of a period or date, not of a document number: "8/2020", not "05/2020/NQ-HĐND".
  private static final Pattern YEAR_NAMED = Pattern.compile("(?<!\\d)(20\\d\\d)(?![\\d/])");

  private static final Pattern PRESIDES =
      Pattern.compile("(?iu)(?:chủ\\s+tr[ìiíỉ]|chủ tọa|chủ toạ)(?![\\p{L}])");
  private static final Pattern CONCLUDES =
      Pattern.compile("(?iu)kết\\s+luận|(?<!ban )(?<!Ban )chỉ đạo|có ý kiến|yêu cầu");

  /// Words before the names of attendees, who did not preside.
  private static final Pattern ATTENDS =
      Pattern.compile(
          "(?iu)(?:cùng|tham|đến|về)\\s+dự|dự (?:họp|hội nghị|cuộc họp|phiên họp|buổi|làm việc|và|còn|có)|thành phần|tham gia (?:họp|cuộc|hội nghị|buổi|đoàn)|có mặt|vắng");

  /// Text without the end of a clause; a full stop may follow an abbreviation ("Q. Giám đốc").
  private static final String CLAUSE = "(?su)(?:[^.;:]|(?<=(?<!\\p{L})\\p{Lu}{1,2})\\.){0,130}";

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+(?=\\p{Lu})");
  private static final List<String> MONTHS =
      List.of(
          "giêng",
          "hai",
          "ba",
          "tư",
          "năm",
          "sáu",
          "bảy",
          "tám",
          "chín",
          "mười",
          "mười một",
          "mười hai");

  /// The most months between a meeting and a later month that it covers; chosen on the golden
  /// notices.
  private static final int MOST_AHEAD = 6;

  /// The most characters between "kết luận của" and the name; chosen on the golden notices.
  private static final int LONGEST_LEAD = 220;

  private final List<String> paragraphs;
  private final int year;

  /// @param paragraphs running text before the conclusions
  /// @param issuedYear year of the place line; 0 if missing
  Opening(List<String> paragraphs, @Nullable String title, int issuedYear) {
    this.paragraphs = List.copyOf(paragraphs);
    this.year = issuedYear > 0 ? issuedYear : year(title, paragraphs);
  }

  private static int year(@Nullable String title, List<String> paragraphs) {
    var matcher =
        YEAR_NAMED.matcher((title == null ? "" : title) + " " + String.join(" ", paragraphs));
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /// The first day of the meeting: the first date in a sentence on a meeting that is not a
  /// document's date.
  @Nullable LocalDate metOn() {
    LocalDate fallback = null;
    for (var paragraph : paragraphs) {
      for (var date : Dates.find(paragraph)) {
        var day = date.in(year);
        var before = paragraph.substring(Math.max(0, date.start() - 40), date.start());
        if (day == null
            || DOCUMENT_BEFORE.matcher(before).find()
            || START.matcher(before).find()
            || (date.year() == 0 && !before.matches("(?isu).*(?:ngày|sáng|chiều)\\s*"))) {
          continue;
        }
        if (MEETING.matcher(Folding.plain(paragraph)).find()) {
          return day;
        }
        fallback = fallback == null ? day : fallback;
      }
    }
    return fallback;
  }

  /// The period that the meeting covers: from the title, else the first paragraphs, else the month
  /// of the meeting.
  @Nullable Period period(@Nullable String title, @Nullable LocalDate met) {
    var named = title == null ? null : named(title, met);
    if (named != null) {
      return named;
    }
    boolean weekly = title != null && WEEK.matcher(title).find();
    if (!weekly) {
      for (var paragraph : paragraphs) {
        for (var sentence : paragraph.split("(?<=[.;:])\\s", -1)) {
          var period =
              MEETING.matcher(Folding.plain(sentence)).find() ? named(sentence, met) : null;
          if (period != null) {
            return period;
          }
        }
      }
    }
    return met == null ? null : new Period.Month(YearMonth.from(met));
  }

  private @Nullable Period named(String text, @Nullable LocalDate met) {
    for (var matcher = PERIOD.matcher(text); matcher.find(); ) {
      var before = text.substring(Math.max(0, matcher.start() - 20), matcher.start());
      if (before.matches("(?su).*\\d\\s*$")) {
        continue;
      }
      var period = period(matcher, yearFor(text, matcher, met));
      if (period != null) {
        return period;
      }
    }
    return null;
  }

  /// A year named later in the text also applies to earlier months ("tháng 8 và … tháng 9/2020").
  private int yearFor(String text, Matcher matcher, @Nullable LocalDate met) {
    var later = YEAR_NAMED.matcher(text);
    int named = later.find(matcher.start()) ? Integer.parseInt(later.group(1)) : 0;
    if (named == 0) {
      return met == null ? year : yearBy(met, matcher);
    }
    boolean own = matcher.group().contains(later.group(1));
    boolean december =
        Folding.plain(matcher.group()).matches("thang (?:12|11|muoi hai)|quy (?:iv|4)");
    boolean laterPart =
        !own && text.substring(matcher.end(), later.start()).matches("(?su).*(?:tháng|quý|năm).*");
    return laterPart && december && met != null && met.getYear() < named ? named - 1 : named;
  }

  /// A meeting in January may cover December.
  private static int yearBy(LocalDate met, Matcher matcher) {
    var period = period(matcher, met.getYear());
    boolean ahead = period != null && period.firstDay().isAfter(met.plusMonths(MOST_AHEAD));
    return ahead ? met.getYear() - 1 : met.getYear();
  }

  private static @Nullable Period period(Matcher match, int year) {
    if (match.group("whole") != null) {
      return new Period.Year(Integer.parseInt(match.group("whole")));
    }
    if (year == 0) {
      return null;
    }
    if (match.group("half") != null) {
      return new Period.Half(year, Folding.plain(match.group("which")).equals("dau") ? 1 : 2);
    }
    if (match.group("nine") != null) {
      return new Period.Quarter(year, 3);
    }
    if (match.group("quarter") != null) {
      return new Period.Quarter(year, quarter(match.group("quarter")));
    }
    return new Period.Month(YearMonth.of(year, month(match.group("month"))));
  }

  private static int quarter(String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : List.of("I", "II", "III", "IV").indexOf(written.toUpperCase(java.util.Locale.ROOT)) + 1;
  }

  private static int month(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    int named = MONTHS.indexOf(written.toLowerCase(java.util.Locale.ROOT));
    return written.equalsIgnoreCase("chạp") ? 12 : named < 0 ? 11 : named + 1;
  }

  /// The person who presided, else the one who concludes, as named in the opening, the title or the
  /// closing sentence.
  ///
  /// @param closing closing sentences; empty if there are none
  @Nullable Person chair(@Nullable String title, List<String> closing) {
    var presiding = near(PRESIDES, paragraphs);
    if (presiding != null) {
      return presiding;
    }
    var concluding = near(CONCLUDES, paragraphs);
    if (concluding != null) {
      return concluding;
    }
    var named = title == null ? null : named(title);
    return named == null
        ? closing.stream()
            .map(this::named)
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElse(null)
        : named;
  }

  /// "Kết luận của Phó Thủ tướng A tại cuộc họp …".
  private @Nullable Person named(String text) {
    var plain = Folding.plain(text);
    int from = Math.max(plain.indexOf("ket luan"), plain.indexOf("chi dao"));
    for (var mention : PersonFinder.find(text)) {
      if (from >= 0 && mention.start() > from && mention.start() - from < LONGEST_LEAD) {
        return withTitle(mention.person());
      }
    }
    return null;
  }

  private @Nullable Person near(Pattern word, List<String> texts) {
    for (var paragraph : texts) {
      var people =
          PersonFinder.find(paragraph).stream().filter(each -> !attends(paragraph, each)).toList();
      for (var matcher = word.matcher(paragraph); matcher.find(); ) {
        var person = nearest(paragraph, people, matcher.start(), matcher.end());
        if (person != null) {
          return withTitle(person);
        }
      }
    }
    return null;
  }

  /// Whether a person is named in a list of attendees.
  private static boolean attends(String paragraph, PersonFinder.Mention mention) {
    int start = 0;
    for (var matcher = SENTENCE.matcher(paragraph);
        matcher.find() && matcher.end() <= mention.start(); ) {
      start = matcher.end();
    }
    var before = paragraph.substring(start, mention.start());
    var attending = ATTENDS.matcher(before);
    boolean found = attending.find();
    return found
        && !PRESIDES.matcher(before.substring(attending.start())).find()
        && !behind(paragraph, mention);
  }

  /// "… Giám đốc Sở A chủ trì" after a list of guests is not a guest.
  private static boolean behind(String paragraph, PersonFinder.Mention mention) {
    var after = paragraph.substring(mention.end());
    return after.matches("(?isu)^[^.;:,]{0,80},?\\s*(?:chủ trì|chủ tọa|kết luận).*");
  }

  /// The nearest person: before in "… do đồng chí A chủ trì" and "A - Giám đốc Sở - Chủ trì", after
  /// in "dưới sự chủ trì của A" and "Chủ trì: A".
  private static @Nullable Person nearest(
      String text, List<PersonFinder.Mention> people, int start, int end) {
    PersonFinder.Mention before = null;
    for (var mention : people) {
      if (mention.end() <= start && text.substring(mention.end(), start).matches(CLAUSE)) {
        before = mention;
      }
    }
    for (var mention : people) {
      if (mention.start() >= end) {
        var between = text.substring(end, mention.start());
        boolean direct =
            between.matches(
                "(?isu)\\s*(?:cuộc họp|hội nghị|phiên họp|buổi họp|:|của|là|và kết luận|-|–|đồng chí|đ/c|ông|bà|[\\p{L}.]{1,6}\\.|\\s|\\p{Lu}?[\\p{L}]+ (?:Giám đốc|Chủ tịch)[^.,;]*)*\\s*");
        if (direct && (between.contains(":") || between.contains("của") || before == null)) {
          return mention.person();
        }
        break;
      }
    }
    return before == null ? null : before.person();
  }

  /// Adds a title that the opening states elsewhere.
  private Person withTitle(Person person) {
    if (person.title() != null) {
      return person;
    }
    for (var paragraph : paragraphs) {
      for (var mention : PersonFinder.find(paragraph)) {
        if (mention.person().name().equals(person.name()) && mention.person().title() != null) {
          return mention.person();
        }
      }
    }
    return person;
  }
}
