package vn.giaoban.search.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Period;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.question.QuestionElement.Body;
import vn.giaoban.search.question.QuestionElement.Dated;
import vn.giaoban.search.question.QuestionElement.Phrase;
import vn.giaoban.search.question.QuestionElement.Place;
import vn.giaoban.search.question.QuestionElement.Word;
import vn.giaoban.search.question.QuestionReading.Part;
import vn.giaoban.search.question.QuestionWords.Role;
import vn.giaoban.vocabulary.TopicCues;
import vn.giaoban.vocabulary.Unit;

/// Tells what the elements of one question mean, each by those beside it.
final class QuestionGrammar {
  private static final int SOON_DAYS = 7;

  private final Names names;
  private final String text;
  private final List<QuestionElement> elements;
  private final LocalDate today;
  private final QuestionDates dates;
  private final List<Part> parts = new ArrayList<>();

  /// Elements that are searched for as words.
  private final BitSet sought = new BitSet();

  QuestionGrammar(Names names, String text, List<QuestionElement> elements, LocalDate today) {
    this.names = names;
    this.text = text;
    this.elements = elements;
    this.today = today;
    this.dates = new QuestionDates(elements, today);
  }

  /// Null if nothing in it is a value or asks for anything.
  @Nullable QuestionReading reading() {
    for (int i = 0; i < elements.size(); ) {
      i = read(i);
    }
    boolean asks = elements.stream().anyMatch(each -> each.is(Role.ASKS) || each.is(Role.TERM));
    return parts.isEmpty() && !(asks && !sought.isEmpty())
        ? null
        : new QuestionReading(parts.stream().distinct().toList(), words());
  }

  /// Reads element `i` and returns the index of the next to read.
  private int read(int i) {
    return switch (elements.get(i)) {
      case Word _ -> seek(i);
      case Phrase phrase -> phrase(i, phrase);
      case Body body -> body(i, body);
      case Place place -> place(i, place);
      case Dated dated -> dated(i, dated);
    };
  }

  private int seek(int i) {
    sought.set(i);
    return i + 1;
  }

  private int add(int i, Dimension dimension, String value) {
    parts.add(new Part(dimension, value, written(elements.get(i))));
    return i + 1;
  }

  private String written(QuestionElement element) {
    return text.substring(element.start(), element.end());
  }

  private @Nullable QuestionElement at(int i) {
    return i >= 0 && i < elements.size() ? elements.get(i) : null;
  }

  private boolean is(int i, Role role) {
    var element = at(i);
    return element != null && element.is(role);
  }

  /// Whether it is searched for as words, by itself or as it was read.
  private boolean isContent(int i) {
    var element = at(i);
    return element != null && (element.isContent() || sought.get(i));
  }

  private int phrase(int i, Phrase phrase) {
    return switch (phrase.role()) {
      case ASKS, SAYS, MUST, OF, TO, AT, ABOUT, ISSUES, ISSUED, TERM, CAME -> i + 1;
      case KEEPS -> seek(i);
      case ENDS -> i == elements.size() - 1 ? i + 1 : seek(i);
      case LINKS -> isContent(i - 1) && isContent(i + 1) ? seek(i) : i + 1;
      case SPEAKS -> is(i + 1, Role.ISSUES) || is(i - 1, Role.ISSUED) ? i + 1 : seek(i);
      case WITH -> isBody(i + 1) || isBody(i - 1) ? i + 1 : seek(i);
      case CHAIRS -> isBody(i - 1) || isChaired() ? i + 1 : seek(i);
      case PERSON -> person(i);
      case TOPIC -> topic(i);
      case HOLDS -> holds(i);
      case UNTIL, SINCE, FROM, NOW, PART -> dates.bounds(i) ? i + 1 : seek(i);
      case DONE, ISSUED_ON -> dates.hasAny() ? i + 1 : seek(i);
      case OVERDUE -> add(i, Dimension.DEADLINE, ".." + today.minusDays(1));
      case RUNNING -> add(i, Dimension.DEADLINE, today + "..");
      case SOON -> add(i, Dimension.DEADLINE, today + ".." + today.plusDays(SOON_DAYS));
      case NO_TERM -> add(i, Dimension.DEADLINE, Dimension.NONE);
      case ANY_TERM -> dates.hasAny() ? i + 1 : add(i, Dimension.DEADLINE, "yes");
      case LEVEL -> isContent(i - 1) ? seek(i) : add(i, Dimension.AGENCY_LEVEL, phrase.value());
      case KIND -> add(i, Dimension.KIND, phrase.value());
    };
  }

  private boolean isBody(int i) {
    return at(i) instanceof Body;
  }

  /// A period belongs to a noun such as "tổng kết" before it.
  private int holds(int i) {
    sought.set(i);
    return at(i + 1) instanceof Dated ? seek(i + 1) : i + 1;
  }

  private boolean isChaired() {
    return elements.stream().anyMatch(each -> each.is(Role.CHAIRS))
        && elements.stream().anyMatch(each -> each.is(Role.PERSON));
  }

  /// The name of a person, if the question asks for who presided.
  private int person(int i) {
    int end = i + 1;
    while (isCapital(end) && (end == i + 1 || text.charAt(elements.get(end - 1).end()) == ' ')) {
      end++;
    }
    if (!isChaired() || end == i + 1) {
      return seek(i);
    }
    var name = text.substring(elements.get(i + 1).start(), elements.get(end - 1).end());
    parts.add(new Part(Dimension.CHAIR, name, name));
    return end;
  }

  private boolean isCapital(int i) {
    var element = at(i);
    return (element instanceof Word || element instanceof Place)
        && Character.isUpperCase(text.charAt(element.start()));
  }

  /// The topic whose words stand behind "chủ đề".
  private int topic(int i) {
    int end = i + 1;
    while (isContent(end) || isBody(end)) {
      end++;
    }
    if (end == i + 1) {
      return end;
    }
    var named = text.substring(elements.get(i + 1).start(), elements.get(end - 1).end());
    var codes = topics(named);
    if (codes.isEmpty()) {
      return i + 1;
    }
    parts.add(new Part(Dimension.TOPIC, codes.iterator().next(), named));
    return end;
  }

  /// By the topic's name, else by the cues that tag directives.
  private Collection<String> topics(String named) {
    var codes = names.values(Dimension.TOPIC, named);
    return codes.isEmpty() ? TopicCues.standard().topics(named, "", List.of()) : codes;
  }

  private int place(int i, Place place) {
    if (isContent(i - 1) && isAsked() && !isSubject(i)) {
      return seek(i);
    }
    place.slugs().forEach(slug -> add(i, Dimension.PROVINCE, slug));
    return i + 1;
  }

  /// Whether what it does follows.
  private boolean isSubject(int i) {
    return is(i + 1, Role.SAYS) || is(i + 1, Role.MUST) || is(i + 1, Role.ISSUES);
  }

  /// Whether it is a sentence, in which names belong to the words before them.
  private boolean isAsked() {
    return elements.stream()
        .anyMatch(each -> each.is(Role.ASKS) || each.is(Role.SAYS) || each.is(Role.MUST));
  }

  private int body(int i, Body body) {
    var code = body.code();
    boolean inWords = isContent(i - 1) && (isAsked() || !body.headed());
    if (code == null || code.equals(Unit.OTHER) || inWords || isMatter(i, body)) {
      return seek(i);
    }
    if (isIssuer(i)) {
      return issuer(i, body);
    }
    return add(i, isPartner(i) ? Dimension.WITH : Dimension.UNIT, code);
  }

  /// Whether a name such as "y tế" or "thanh tra" is rather a matter than a body.
  private boolean isMatter(int i, Body body) {
    boolean alone = elements.stream().noneMatch(each -> each instanceof Phrase);
    boolean capital = Character.isUpperCase(text.charAt(body.start()));
    return !body.headed()
        && (is(i - 1, Role.ABOUT) || alone || (isContent(i + 1) && !isDoing(i, capital)));
  }

  /// Whether a name with a capital opens a question: "Văn phòng chuẩn bị gì".
  private boolean isDoing(int i, boolean capital) {
    return i == 0 && capital && elements.stream().anyMatch(each -> each.is(Role.ASKS));
  }

  private boolean isIssuer(int i) {
    int next = at(i + 1) instanceof Place ? i + 2 : i + 1;
    return is(next, Role.ISSUES)
        || is(i - 1, Role.ISSUED)
        || (is(i - 1, Role.SPEAKS) && is(i - 2, Role.ISSUED));
  }

  /// The agency that gives orders; a leader stands for whoever it is.
  private int issuer(int i, Body body) {
    var name = body.name();
    boolean leader = Unit.LEADERS.equals(body.code());
    return leader || name == null ? i + 1 : add(i, Dimension.AGENCY, name);
  }

  private boolean isPartner(int i) {
    boolean behind = is(i - 1, Role.LINKS) ? is(i - 2, Role.WITH) : is(i - 1, Role.WITH);
    return behind || (at(i + 1) instanceof Phrase next && isBareWith(next) && !isBody(i + 2));
  }

  /// Whether it is "phối hợp" without "với", so that whoever stands before it takes part.
  private boolean isBareWith(Phrase phrase) {
    return phrase.role() == Role.WITH && phrase.value().isEmpty();
  }

  private int dated(int i, Dated dated) {
    if (isContent(i - 1) && dates.isPlanned(dated)) {
      return seek(i);
    }
    var dimension = dates.dimension(i);
    var days = dates.range(i, dimension == Dimension.DATE ? dated.days() : dated.due(), dimension);
    parts.add(new Part(dimension, shortest(days), written(dated)));
    return i + 1;
  }

  /// A calendar period by its name, any other range by its days.
  private static String shortest(DayRange days) {
    var first = days.first();
    if (first == null || days.last() == null) {
      return days.toString();
    }
    for (var period :
        List.of(
            new Period.Year(first.getYear()),
            new Period.Half(first.getYear(), first.getMonthValue() <= 6 ? 1 : 2),
            Period.Quarter.of(first),
            new Period.Month(java.time.YearMonth.from(first)),
            new Period.Day(first))) {
      if (DayRange.of(period).equals(days)) {
        return period.toString();
      }
    }
    return days.toString();
  }

  /// The words to search for, with the signs that join them.
  private String words() {
    var words = new StringBuilder();
    int end = -1;
    for (int i = sought.nextSetBit(0); i >= 0; i = sought.nextSetBit(i + 1)) {
      var element = elements.get(i);
      var between = end < 0 ? "" : text.substring(end, element.start());
      boolean joined = sought.get(Math.max(0, i - 1)) && between.chars().noneMatch(c -> c == ' ');
      words.append(end < 0 ? "" : joined ? between : " ").append(written(element));
      end = element.end();
    }
    return words.toString();
  }
}
