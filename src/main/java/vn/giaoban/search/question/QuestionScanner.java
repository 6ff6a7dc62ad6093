package vn.giaoban.search.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.search.question.QuestionWords.Role;
import vn.giaoban.text.Folding;
import vn.giaoban.text.WordBounds;
import vn.giaoban.vocabulary.BodyFinder;
import vn.giaoban.vocabulary.Findings;
import vn.giaoban.vocabulary.Lexicon;
import vn.giaoban.vocabulary.Reading;
import vn.giaoban.vocabulary.UnitFinder;
import vn.giaoban.vocabulary.date.Anchor;
import vn.giaoban.vocabulary.date.WrittenDate;

/// Cuts a question into its elements, at each place the longest.
final class QuestionScanner {
  private static final int LONGEST_NAME = 6;

  /// Roles before a date.
  private static final Set<Role> DATED = EnumSet.of(Role.UNTIL, Role.SINCE, Role.FROM, Role.TERM);

  private static final Pattern YEAR = Pattern.compile("(?<!\\S)(?:19|20)\\d\\d(?![^\\s?.!,])");

  private final Names names;
  private final PeriodParser periods;
  private final String text;
  private final WordBounds words;
  private final List<String> exact;
  private final boolean unmarked;
  private final Map<Integer, QuestionElement.Dated> dated = new HashMap<>();
  private final Map<Integer, QuestionElement> bodies = new HashMap<>();

  QuestionScanner(Names names, PeriodParser periods, String text) {
    this.names = names;
    this.periods = periods;
    this.text = text;
    this.words = WordBounds.of(text);
    this.unmarked = Folding.exact(text).equals(Folding.plain(text));
    this.exact = words.words().stream().map(unmarked ? Folding::plain : Folding::exact).toList();
    var findings = new Findings(Lexicon.standard());
    var reading = findings.of(text);
    dates(reading);
    new UnitFinder(findings).mentions(text).forEach(this::body);
  }

  List<QuestionElement> elements() {
    var found = new ArrayList<QuestionElement>();
    for (int word = 0; word < words.count(); ) {
      var element = longest(word);
      found.add(element);
      while (word < words.count() && words.start(word) < element.end()) {
        word++;
      }
    }
    return found;
  }

  /// Of two of the same length the first counts.
  private QuestionElement longest(int word) {
    int start = words.start(word);
    return Stream.of(dated.get(start), phrase(word), bodies.get(start), place(word), unit(word))
        .filter(Objects::nonNull)
        .max(Comparator.comparingInt(QuestionElement::end))
        .orElseGet(() -> new QuestionElement.Word(start, words.end(word)));
  }

  private @Nullable QuestionElement phrase(int word) {
    var match = QuestionWords.STANDARD.longest(exact, word, unmarked);
    return match == null
        ? null
        : new QuestionElement.Phrase(
            match.phrase().role(),
            match.phrase().value(),
            words.start(word),
            words.end(match.end() - 1));
  }

  private @Nullable QuestionElement place(int word) {
    var named = named(Dimension.PROVINCE, word);
    return named == null
        ? null
        : new QuestionElement.Place(List.copyOf(named.values()), words.start(word), named.end());
  }

  /// A unit by a name of its own, such as "công an", which notices would write with a capital.
  private @Nullable QuestionElement unit(int word) {
    var named = named(Dimension.UNIT, word);
    return named == null
        ? null
        : new QuestionElement.Body(
            named.values().iterator().next(), null, false, words.start(word), named.end());
  }

  private record Named(Set<String> values, int end) {}

  /// The longest name of values of a dimension that starts with a word; null for none.
  private @Nullable Named named(Dimension dimension, int word) {
    for (int last = Math.min(words.count(), word + LONGEST_NAME) - 1; last >= word; last--) {
      var written = text.substring(words.start(word), words.end(last));
      var values = names.values(dimension, written);
      boolean doubtful = last == word && !unmarked && Folding.plain(written).equals(written);
      if (!values.isEmpty() && !values.contains(Dimension.NONE) && !doubtful) {
        return new Named(values, words.end(last));
      }
    }
    return null;
  }

  /// A body without the province at its end, which is an element of its own.
  private void body(UnitFinder.Mention mention) {
    var span = mention.span();
    int end = span.end();
    for (int word = 1;
        word < words.count() && words.start(word) < span.end() && end == span.end();
        word++) {
      var place = words.start(word) > span.start() ? named(Dimension.PROVINCE, word) : null;
      end = place != null && place.end() == span.end() ? words.end(word - 1) : end;
    }
    bodies.put(
        span.start(),
        new QuestionElement.Body(
            mention.code(), mention.name(), isHeaded(span.of(text)), span.start(), end));
  }

  /// Whether a name says what kind of body it is and more: "Phòng QLKH", not "Văn phòng".
  private static boolean isHeaded(String name) {
    int space = name.lastIndexOf(' ');
    return space > 0
        && BodyFinder.standard().startsWithHead(name)
        && (space > name.indexOf(' ') || Character.isUpperCase(name.charAt(space + 1)));
  }

  private void dates(Reading reading) {
    var years = YEAR.matcher(text);
    while (years.find()) {
      var year = periods.parse(years.group());
      add(year, year, false, years.start(), years.end());
    }
    WrittenDate before = null;
    for (var date : reading.dates()) {
      int start = date.first() == null || before == null ? date.start() : before.start();
      if (isSure(date)) {
        boolean span = date.first() != null;
        add(periods.days(date, latest()), periods.days(date, nearest()), span, start, date.end());
      }
      before = date;
    }
  }

  private void add(
      @Nullable DayRange days, @Nullable DayRange due, boolean span, int start, int end) {
    if (days != null && due != null) {
      dated.merge(
          start, new QuestionElement.Dated(days, due, span, start, end), QuestionScanner::joined);
    }
  }

  /// Months that share their year, as in "tháng 10, 11 năm 2021", make one period; of others the
  /// last one counts.
  private static QuestionElement.Dated joined(
      QuestionElement.Dated first, QuestionElement.Dated last) {
    return first.end() == last.end()
            && !last.span()
            && isInOrder(first.days(), last.days())
            && isInOrder(first.due(), last.due())
        ? new QuestionElement.Dated(
            new DayRange(first.days().first(), last.days().last()),
            new DayRange(first.due().first(), last.due().last()),
            true,
            last.start(),
            last.end())
        : last;
  }

  private static boolean isInOrder(DayRange one, DayRange other) {
    var first = one.first();
    var last = other.last();
    return first != null && last != null && !last.isBefore(first);
  }

  private boolean isSure(WrittenDate date) {
    return switch (date.form()) {
      case WORDS, NAMED, LUNAR, DATED -> true;
      case FRACTION, NUMBERING, ALONE -> date.introduced() || isBounded(date.start());
      case COUNTED, SHARED -> false;
    };
  }

  /// Whether a word such as "trước" stands before a date.
  private boolean isBounded(int start) {
    int word = 0;
    while (word < words.count() && words.start(word) < start) {
      word++;
    }
    return word > 0
        && phrase(word - 1) instanceof QuestionElement.Phrase before
        && DATED.contains(before.role());
  }

  /// Without a year, the latest such period that has begun.
  private Anchor latest() {
    var today = periods.today();
    return anchor(
        (month, _) -> month <= today.getMonthValue() ? today.getYear() : today.getYear() - 1);
  }

  /// Without a year, the period nearest to today.
  private Anchor nearest() {
    var today = periods.today();
    return anchor(
        (month, _) -> {
          int apart = month - today.getMonthValue();
          return today.getYear() + (apart > 6 ? -1 : apart <= -6 ? 1 : 0);
        });
  }

  private interface YearOf {
    int year(int month, int day);
  }

  private Anchor anchor(YearOf years) {
    return new Anchor() {
      @Override
      public int yearOf(int month, int day) {
        return years.year(month, day);
      }

      @Override
      public LocalDate today() {
        return periods.today();
      }
    };
  }
}
