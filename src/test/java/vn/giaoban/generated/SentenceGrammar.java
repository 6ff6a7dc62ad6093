package vn.giaoban.generated;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.generated.Body.Routine;
import vn.giaoban.generated.Phrases.Document;
import vn.giaoban.generated.Phrases.Task;
import vn.giaoban.generated.Phrases.Term;
import vn.giaoban.generated.Phrases.Unit;
import vn.giaoban.notice.Citation;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Period;

/// Generates the items of a notice: verb, object, adjunct, document, term. Not thread-safe.
final class SentenceGrammar {
  static final Unit EVERYBODY = new Unit("chung", "tat-ca", "Các phòng, đơn vị", Set.of());
  private static final List<Term> DATED = Phrases.TERMS;
  private static final List<Term> UNDATED = DATED.stream().filter(Term::undated).toList();
  private static final List<String> OPEN =
      List.of("Tiếp tục", "Khẩn trương", "Sớm", "Chủ động", "Thường xuyên", "Nghiêm túc");
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private final Occasion occasion;
  private final Dice dice;
  private final List<String> places;
  private final Set<Task> said = new HashSet<>();

  SentenceGrammar(Occasion occasion, Dice dice) {
    this.occasion = occasion;
    this.dice = dice;
    this.places = occasion.places();
  }

  /// A directive that the body issues again.
  Sentence again(Routine routine, int occurrence) {
    var filler = new Filler(dice, places, routine.matter(), occasion);
    var verb = occurrence > 0 && dice.percent(30) ? still(routine.verb()) : routine.verb();
    var sentence = open(routine.unit(), verb, routine.task(), filler, false);
    finish(sentence, 60);
    sentence.origin = origin(routine.chain(), occurrence, null, routine.task(), filler, null);
    return sentence;
  }

  private static String still(String verb) {
    return OPEN.stream().anyMatch(verb::startsWith) ? verb : "Tiếp tục " + lower(verb);
  }

  /// One that is like `routine` but for its object.
  Sentence near(Routine routine) {
    var task = dice.pick(occasion.body().tasksOf(routine.unit()));
    for (int i = 0; i < 4 && !task.verbs().equals(routine.task().verbs()); i++) {
      task = dice.pick(occasion.body().tasksOf(routine.unit()));
    }
    var verb =
        task.verbs().equals(routine.task().verbs())
            ? routine.verb()
            : dice.pick(Phrases.verbs(task));
    var filler = new Filler(dice, places, dice.below(Integer.MAX_VALUE), occasion);
    var sentence = open(routine.unit(), verb, task, filler, true);
    finish(sentence, 60);
    sentence.origin = origin(null, 0, routine.chain(), task, filler, null);
    return sentence;
  }

  /// Something that `unit` is told this once.
  Sentence once(Unit unit) {
    var task = fresh(unit);
    var filler = new Filler(dice, places, dice.below(Integer.MAX_VALUE), occasion);
    var verb = dice.pick(Phrases.verbs(task));
    var sentence = open(unit, verb, task, filler, true);
    var planted = planted(sentence);
    finish(sentence, 40);
    sentence.origin = origin(null, 0, null, task, filler, planted);
    return sentence;
  }

  Sentence assessment() {
    var clause = dice.pick(Phrases.ASSESSMENTS);
    while (clause.topics().stream().anyMatch(occasion.body().silent()::contains)) {
      clause = dice.pick(Phrases.ASSESSMENTS);
    }
    var filler = new Filler(dice, places, dice.below(Integer.MAX_VALUE), occasion);
    var sentence = new Sentence(Kind.ASSESSMENT).say(filler.fill(clause.text()));
    sentence.about(clause.topics());
    sentence.origin = new Origin(null, 0, null, "", null);
    return sentence;
  }

  private Task fresh(Unit unit) {
    var all = occasion.body().tasks();
    var suited = dice.percent(60) ? occasion.body().tasksOf(unit) : all;
    for (int i = 0; i < 5; i++) {
      var task = dice.pick(suited);
      if (said.add(task)) {
        return task;
      }
    }
    return dice.pick(all);
  }

  /// The verb and its object, with those who act and take part.
  private Sentence open(Unit unit, String verb, Task task, Filler filler, boolean anyForm) {
    var sentence = new Sentence(Kind.DIRECTIVE);
    sentence.by(unit);
    sentence.about(task.topics());
    var words = verb;
    int form = anyForm ? dice.below(100) : 100;
    if (form < 12) {
      words = with(sentence, unit, verb);
    } else if (form < 20) {
      words = under(sentence, verb);
    } else if (form < 28) {
      words = calling(sentence, unit, verb);
    }
    sentence.say(words).say(" ").say(filler.fill(object(task, filler)));
    return sentence;
  }

  /// An object that names neither place nor goods gets one, so that chance seldom repeats it.
  private static String object(Task task, Filler filler) {
    var object = task.object();
    if (object.contains("{place}") || object.contains("{goods}")) {
      return object;
    }
    return object + filler.qualifier();
  }

  private String with(Sentence sentence, Unit unit, String verb) {
    var partner = dice.pick(occasion.body().units());
    if (partner.code().equals(unit.code()) || unit.equals(EVERYBODY)) {
      return verb;
    }
    sentence.with.add(partner.code());
    return "Chủ trì, phối hợp với " + partner.written() + " " + lower(verb);
  }

  private String under(Sentence sentence, String verb) {
    return "Thực hiện " + document(sentence) + ", " + lower(verb);
  }

  private String calling(Sentence sentence, Unit unit, String verb) {
    var called = dice.pick(occasion.body().units());
    if (called.code().equals("doan-the") || called.code().equals(unit.code())) {
      return verb;
    }
    sentence.by(called);
    return dice.pick(List.of("Giao ", "Đề nghị ", "Yêu cầu "))
        + called.written()
        + " "
        + lower(verb);
  }

  private String document(Sentence sentence) {
    Document document;
    do {
      document = dice.pick(Phrases.DOCUMENTS);
    } while (document.from() > occasion.month().getYear());
    var number = Integer.toString(dice.from(12, 2_990));
    var day = occasion.month().atDay(1).minusDays(dice.from(5, 200));
    var text =
        dates(document.text(), day).replace("{k}", number).replace("{kind}", occasion.kind());
    var ref = document.ref().replace("{k}", number);
    sentence.citations.add(new Citation(ref, text));
    sentence.about(document.topics());
    return text;
  }

  private @Nullable String planted(Sentence sentence) {
    int chance = dice.below(1_000);
    if (chance >= 124) {
      return null;
    }
    var words = chance < 120 ? occasion.body().planted() : dice.pick(Phrases.PLANTED);
    sentence.say(", dùng ").say(words);
    return words;
  }

  /// Adjunct, document and term.
  private void finish(Sentence sentence, int termChance) {
    if (sentence.citations.isEmpty() && dice.percent(12)) {
      sentence.say(" theo ").say(document(sentence));
    }
    if (dice.percent(55)) {
      var adjunct = dice.pick(Phrases.ADJUNCTS);
      sentence.say(", ").say(adjunct.text());
      sentence.about(adjunct.topics());
    }
    if (dice.percent(termChance)) {
      term(sentence);
    }
  }

  private void term(Sentence sentence) {
    boolean dated = occasion.dating() == Occasion.Dating.FULL;
    var term = dice.pick(dated ? DATED : UNDATED);
    var day = occasion.day().plusDays(dice.from(4, 58));
    var text = dates(term.text(), day);
    sentence.say(text.startsWith("trước") ? " " : ", ").say(text);
    var on = period(term.form(), day);
    if (on != null) {
      sentence.deadlines.add(new Deadline(on, text));
    }
  }

  private static @Nullable Period period(String form, LocalDate day) {
    return switch (form) {
      case "day" -> new Period.Day(day);
      case "month" -> new Period.Month(YearMonth.from(day));
      case "quarter" -> new Period.Quarter(day.getYear(), quarter(day));
      default -> null;
    };
  }

  private static int quarter(LocalDate day) {
    return (day.getMonthValue() + 2) / 3;
  }

  private static String dates(String text, LocalDate day) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    return text.replace("{dd}", two(day.getDayOfMonth()))
        .replace("{mm}", two(day.getMonthValue()))
        .replace("{d}", Integer.toString(day.getDayOfMonth()))
        .replace("{m}", Integer.toString(day.getMonthValue()))
        .replace("{y}", Integer.toString(day.getYear()))
        .replace("{q}", ROMAN.get(quarter(day) - 1));
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static Origin origin(
      @Nullable String chain,
      int occurrence,
      @Nullable String nearTo,
      Task task,
      Filler filler,
      @Nullable String planted) {
    var matter = filler.matter(object(task, filler));
    return new Origin(chain, occurrence, nearTo, matter, planted);
  }
}
