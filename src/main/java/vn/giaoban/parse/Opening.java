package vn.giaoban.parse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Period;
import vn.giaoban.notice.Person;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.date.Anchor;
import vn.giaoban.vocabulary.date.DateReader;
import vn.giaoban.vocabulary.date.DateValue;
import vn.giaoban.vocabulary.date.WrittenDate;

/// Extracts facts on the meeting from the title and first paragraphs: date, period, chair.
final class Opening {
  /// A date after a document number is the document's own.
  private static final Pattern DOCUMENT_BEFORE =
      Pattern.compile(
          "(?iu)(?:/[\\p{L}&-]+|\\bs[ốô]\\s*[\\d/\\p{L}-]+)\\s*,?\\s*(?:ngày|ký ngày)?\\s*$");

  private static final Pattern START =
      WordTables.MEETING.shape("(?<!\\p{L})%s\\s+(?:ngày\\s+)?$", "bound");

  private static final Pattern DAY_BEFORE = WordTables.MEETING.shape("%s\\s*$", "day");
  private static final Pattern DAY_FIRST =
      WordTables.MEETING.shape("(?:(?:%s|thứ \\p{L}+|[\\dh:]+)[,\\s]*)*", "day_leads");

  private static final Pattern MEETING = WordTables.MEETING.plainShape("\\b%s\\b", "meets");

  /// What makes "năm 2020" the year that is covered: "tổng kết công tác năm".
  private static final Pattern OF_YEAR =
      WordTables.MEETING.shape(
          "%s\\s*(?:(?!%s)[\\p{L}&]+\\s){0,10}?$", "covers_year", "part_of_year");

  private static final Pattern COUNTED = Pattern.compile("\\d\\s*$");
  private static final Pattern ANOTHER = WordTables.MEETING.shape("%s", "period");

  private static final Pattern WEEK = WordTables.MEETING.shape("(?<!\\p{L})%s(?!\\p{L})", "week");

  /// A year of a period or date, not of a document number: "8/2020", not "05/2020/NQ-HĐND".
  private static final Pattern YEAR_NAMED = Pattern.compile("(?<!\\d)(20\\d\\d)(?![\\d/])");

  private static final Pattern PRESIDES = WordTables.MEETING.shape("%s(?!\\p{L})", "presides");
  private static final Pattern CONCLUDES =
      WordTables.MEETING.shape("%s|(?<!%s )%s", "concludes", "names_body", "directs");
  private static final Set<String> CONCLUSION = WordTables.MEETING.plain("conclusion");

  /// What stands behind a person who is no guest.
  private static final Pattern PRESIDED =
      WordTables.MEETING.shape("^[^.;:,]{0,80},?\\s*(?:%s|%s)", "presides", "settles");

  /// What may stand between the word that tells who presides and the person.
  private static final Pattern DIRECT =
      WordTables.MEETING.shape(
          "\\s*(?:%s|:|%s|-|–|%s|[\\p{L}.]{1,6}\\.|\\s|\\p{L}+ %s[^.,;]*)*\\s*",
          "meeting", "of", "person", "post");

  /// Words before the names of attendees, who did not preside.
  private static final Pattern ATTENDS = WordTables.PERSON.shape("%s", "attends");

  /// Text without the end of a clause; a full stop may follow an abbreviation ("Q. Giám đốc").
  private static final String CLAUSE = "(?su)(?:[^.;:]|(?<=(?<!\\p{L})\\p{Lu}{1,2})\\.){0,130}";

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+(?=\\p{Lu})");

  /// The most months between a meeting and a later month that it covers; chosen on the golden
  /// notices.
  private static final int MOST_AHEAD = 6;

  /// The most characters between "kết luận của" and the name, or before a date that tell what it is
  /// of; chosen on the golden notices.
  private static final int LONGEST_LEAD = 220;

  /// The most characters of a paragraph that are read.
  private static final int LONGEST = 4_000;

  private final List<String> paragraphs;
  private final int year;

  /// @param paragraphs running text before the conclusions; only their beginnings count
  /// @param issuedYear year of the place line; 0 if missing
  Opening(List<String> paragraphs, @Nullable String title, int issuedYear) {
    this.paragraphs =
        paragraphs.stream()
            .map(each -> each.substring(0, Math.min(each.length(), LONGEST)))
            .toList();
    this.year = issuedYear > 0 ? issuedYear : year(title, this.paragraphs);
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
      boolean meeting = MEETING.matcher(Folding.plain(paragraph)).find();
      var exact = Folding.exact(paragraph);
      for (var date : DateReader.in(paragraph)) {
        var day = date.day(Anchor.of(year, null));
        var before = before(exact, date, 40);
        if (day == null
            || DOCUMENT_BEFORE.matcher(before).find()
            || START.matcher(before).find()
            || (!date.isYearSaid() && !DAY_BEFORE.matcher(before).find())) {
          continue;
        }
        if (meeting) {
          return day;
        }
        fallback = fallback == null && opens(exact, date.start()) ? day : fallback;
      }
    }
    return fallback;
  }

  private static String before(String text, WrittenDate date, int most) {
    return text.substring(Math.max(0, date.start() - most), date.start());
  }

  /// Whether the paragraph opens with the day that it tells of: "Sáng ngày 9/6/2023, …".
  private static boolean opens(String exact, int date) {
    return DAY_FIRST.matcher(exact).region(0, date).matches();
  }

  /// The period that the meeting covers: from the title, else the first paragraphs, else the month
  /// of the meeting.
  @Nullable Period period(@Nullable String title, @Nullable LocalDate met) {
    var named = title == null ? null : named(title, met);
    if (named != null) {
      return named;
    }
    boolean weekly = title != null && WEEK.matcher(Folding.exact(title)).find();
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
    var exact = Folding.exact(text);
    for (var date : DateReader.in(text)) {
      var before = before(exact, date, LONGEST_LEAD);
      if (isPeriod(date, before) && !COUNTED.matcher(before).find()) {
        var period = date.value().on(Anchor.of(yearFor(text, date, met), met));
        if (period != null) {
          return period;
        }
      }
    }
    return null;
  }

  private static boolean isPeriod(WrittenDate date, String before) {
    return switch (date.value()) {
      case DateValue.InMonth _ -> date.form() != WrittenDate.Form.DATED;
      case DateValue.InQuarter _, DateValue.InHalf _, DateValue.InNineMonths _ -> true;
      case DateValue.InYear _ -> OF_YEAR.matcher(before).find();
      case DateValue.OnDay _,
          DateValue.Impossible _,
          DateValue.NextDay _,
          DateValue.DayOfMonth _,
          DateValue.Near _ ->
          false;
    };
  }

  /// A year named later in the text also applies to earlier months ("tháng 8 và … tháng 9/2020").
  private int yearFor(String text, WrittenDate date, @Nullable LocalDate met) {
    var later = YEAR_NAMED.matcher(text);
    int named = later.find(date.start()) ? Integer.parseInt(later.group(1)) : 0;
    if (named == 0) {
      return met == null ? year : yearBy(met, date.value());
    }
    boolean laterPart =
        later.start() >= date.end()
            && ANOTHER.matcher(Folding.exact(text)).region(date.end(), later.start()).find();
    boolean before = met != null && met.getYear() < named;
    return laterPart && isLate(date.value()) && before ? named - 1 : named;
  }

  /// Whether a period at the end of a year is meant, if the next one named is at a start.
  private static boolean isLate(DateValue value) {
    return switch (value) {
      case DateValue.InMonth(int month, var year) -> month > 10 && !year.isSaid();
      case DateValue.InQuarter(int quarter, var year) -> quarter == 4 && !year.isSaid();
      default -> false;
    };
  }

  /// A meeting in January may cover December.
  private static int yearBy(LocalDate met, DateValue value) {
    var period = value.on(Anchor.of(met.getYear(), met));
    boolean ahead = period != null && period.firstDay().isAfter(met.plusMonths(MOST_AHEAD));
    return ahead ? met.getYear() - 1 : met.getYear();
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
    int from = CONCLUSION.stream().mapToInt(plain::indexOf).max().orElse(-1);
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
      for (var matcher = word.matcher(Folding.exact(paragraph)); matcher.find(); ) {
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
    var before = Folding.exact(paragraph.substring(start, mention.start()));
    var attending = ATTENDS.matcher(before);
    boolean found = attending.find();
    return found
        && !PRESIDES.matcher(before.substring(attending.start())).find()
        && !behind(paragraph, mention);
  }

  /// "… Giám đốc Sở A chủ trì" after a list of guests is not a guest.
  private static boolean behind(String paragraph, PersonFinder.Mention mention) {
    return PRESIDED.matcher(Folding.exact(paragraph.substring(mention.end()))).find();
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
        boolean direct = DIRECT.matcher(Folding.exact(between)).matches();
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
