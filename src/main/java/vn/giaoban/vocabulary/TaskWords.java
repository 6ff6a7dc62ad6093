package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.UnitFinder.Mention;
import vn.giaoban.vocabulary.words.WordUse;

/// Tells directives, assessments and mere assignments apart by the words of `task-verbs.csv` and
/// `judging-words.csv`.
public final class TaskWords {
  /// The most characters between the words for a rate and its value.
  private static final int RATE_REACH = 62;

  /// Words beside names and parts that a name not wholly known may have.
  private static final int MOST_OTHERS = 3;

  private static final int LONGEST_TITLE = 12;

  private TaskWords() {}

  public static boolean commands(Reading reading) {
    return reading.has(WordUse.COMMANDS);
  }

  public static boolean startsWithTask(Reading reading) {
    return reading.startsAt(0, WordUse.OPENS);
  }

  /// Whether a sentence before `end` assigns a task, rather than only endorsing a report.
  public static boolean tells(Reading reading, int end) {
    for (var sentence : sentences(reading, end, ".;", "")) {
      if (reading.startsAt(sentence.start(), WordUse.OPENS)
          || agrees(reading, sentence)
          || (commands(reading, sentence) && !endorses(reading, sentence))) {
        return true;
      }
    }
    return false;
  }

  /// "Thống nhất tổ chức hội nghị": an agreement on what is to be done.
  private static boolean agrees(Reading reading, Span sentence) {
    int end = reading.end(sentence.start(), WordUse.ENDORSES);
    return end >= 0 && end + 1 < sentence.end() && reading.startsAt(end + 1, WordUse.OPENS);
  }

  private static boolean commands(Reading reading, Span sentence) {
    return reading.first(WordUse.COMMANDS, sentence.start(), sentence.end()) >= 0;
  }

  /// "Thống nhất với nội dung báo cáo".
  private static boolean endorses(Reading reading, Span sentence) {
    int from = reading.first(WordUse.ENDORSES, sentence.start(), sentence.end());
    while (from >= 0) {
      int end = reading.end(from, WordUse.ENDORSES);
      if (reading.first(WordUse.ENDORSED, end, clauseEnd(reading.text(), end, sentence)) >= 0) {
        return true;
      }
      from = reading.first(WordUse.ENDORSES, end, sentence.end());
    }
    return false;
  }

  private static int clauseEnd(String text, int from, Span sentence) {
    for (int i = from; i < sentence.end(); i++) {
      if (text.charAt(i) == ',' || text.charAt(i) == ';') {
        return i;
      }
    }
    return sentence.end();
  }

  /// Whether `reading` assesses past work and assigns no task.
  ///
  /// @param underJudgement whether it is under a heading such as "Đánh giá chung"
  public static boolean assesses(Reading reading, boolean underJudgement) {
    if (!underJudgement && !reading.has(WordUse.JUDGES) && !reading.has(WordUse.RATE)) {
      return false;
    }
    boolean judges = underJudgement;
    for (var sentence : sentences(reading, reading.text().length(), ".", ";")) {
      if (onlySpeaks(reading, sentence)) {
        continue;
      }
      if (calls(reading, sentence)
          || (!underJudgement && reading.startsAt(sentence.start(), WordUse.OPENS))) {
        return false;
      }
      boolean judged = judges(reading, sentence);
      if (!judged && !underJudgement && commands(reading, sentence)) {
        return false;
      }
      judges |= judged;
    }
    return judges;
  }

  /// "Để đạt mục tiêu đó, Chủ tịch UBND tỉnh yêu cầu:" leads to orders and is none itself.
  private static boolean onlySpeaks(Reading reading, Span sentence) {
    int end = sentence.end() - 1;
    return end > sentence.start()
        && reading.text().charAt(end) == ':'
        && reading.endsWith(end, WordUse.SPEAKS);
  }

  private static boolean calls(Reading reading, Span sentence) {
    int at = sentence.start();
    for (int end = reading.end(at, WordUse.LEADS_CALL);
        end >= 0;
        end = reading.end(at, WordUse.LEADS_CALL)) {
      at = end;
      while (at < sentence.end() && " ,".indexOf(reading.text().charAt(at)) >= 0) {
        at++;
      }
    }
    return reading.startsAt(at, WordUse.CALLS);
  }

  /// A sentence is an assessment if its subject comes first and no task precedes the assessing
  /// word: "Các phòng đã …", "Công tác … còn chậm"; not "Chi cục chuẩn bị di dời vì đã có …".
  private static boolean judges(Reading reading, Span sentence) {
    int word = judgement(reading, sentence);
    return word >= 0
        && (reading.startsAt(sentence.start(), WordUse.JUDGED) || startsWithBody(reading, sentence))
        && (reading.startsAt(sentence.start(), WordUse.NOMINAL)
            || !acts(reading, sentence.start(), word));
  }

  private static boolean startsWithBody(Reading reading, Span sentence) {
    return reading.mentions().stream().anyMatch(body -> body.span().start() == sentence.start());
  }

  /// Whether a task is told, other than in a body's name such as "Ban Chỉ đạo".
  private static boolean acts(Reading reading, int from, int to) {
    for (int at = reading.first(WordUse.ACTS, from, to);
        at >= 0;
        at = reading.first(WordUse.ACTS, at + 1, to)) {
      var act = new Span(at, reading.end(at, WordUse.ACTS));
      if (reading.mentions().stream().noneMatch(body -> body.span().contains(act))) {
        return true;
      }
    }
    return false;
  }

  private static int judgement(Reading reading, Span sentence) {
    int word = reading.first(WordUse.JUDGES, sentence.start(), sentence.end());
    int rate = rate(reading, sentence);
    return word < 0 || rate < 0 ? Math.max(word, rate) : Math.min(word, rate);
  }

  /// "Tỷ lệ hồ sơ đúng hạn mới đạt 80%".
  private static int rate(Reading reading, Span sentence) {
    int rate = reading.first(WordUse.RATE, sentence.start(), sentence.end());
    while (rate >= 0) {
      int end = reading.end(rate, WordUse.RATE);
      int value = reading.first(WordUse.REACHED, end + 2, sentence.end());
      if (value >= 0 && value <= end + RATE_REACH) {
        return rate;
      }
      rate = reading.first(WordUse.RATE, end, sentence.end());
    }
    return -1;
  }

  /// The sentences before `end`, delimited by one of `marks` and a space.
  ///
  /// @param calls marks that end a sentence only before a call
  private static List<Span> sentences(Reading reading, int end, String marks, String calls) {
    var text = reading.text();
    var sentences = new ArrayList<Span>();
    int start = 0;
    for (int i = text.indexOf(' ', 1); i > 0 && i < end; i = text.indexOf(' ', i + 1)) {
      char mark = text.charAt(i - 1);
      if (marks.indexOf(mark) >= 0 || (calls.indexOf(mark) >= 0 && isCall(reading, i + 1))) {
        sentences.add(new Span(start, i));
        start = i + 1;
      }
    }
    sentences.add(new Span(start, end));
    return sentences;
  }

  private static boolean isCall(Reading reading, int at) {
    return reading.startsAt(at, WordUse.CALLS) && Character.isLowerCase(reading.text().charAt(at));
  }

  /// Whether a line names bodies and the part that each has, but no task: "Giao Sở A chủ trì, phối
  /// hợp với Sở B:", "UBND các huyện chịu trách nhiệm:", also behind a clause that says on what:
  /// "Đối với chợ tạm, giao Sở A chủ trì:".
  public static boolean onlyAssigns(Reading reading) {
    if (onlyAssigns(reading, 0)) {
      return true;
    }
    int comma = reading.text().indexOf(", ");
    for (; comma > 0; comma = reading.text().indexOf(", ", comma + 1)) {
      if (reading.startsAt(comma + 2, WordUse.CALL)) {
        return !tells(reading, comma) && onlyAssigns(reading, comma + 2);
      }
    }
    return false;
  }

  private static boolean onlyAssigns(Reading reading, int from) {
    var bodies = reading.mentions().stream().filter(body -> body.span().start() >= from).toList();
    int call = reading.end(from, WordUse.CALL);
    if (bodies.isEmpty() || isLate(bodies.getFirst(), call < 0 ? from : call)) {
      return false;
    }
    boolean part = false;
    int others = 0;
    var words = reading.words();
    for (int word = words.from(call < 0 ? from : call); word < words.count(); ) {
      int behind = behindBody(reading, bodies, word);
      if (behind < 0) {
        behind = reading.longest(word, WordUse.PART);
        part |= behind >= 0;
      }
      if (behind < 0) {
        others++;
        behind = word + 1;
        if (reading.longest(word, WordUse.OPENS) >= 0 || isNumber(reading, word)) {
          return false;
        }
      }
      word = behind;
    }
    return part && others <= MOST_OTHERS;
  }

  /// Whether more than an article or title stands before the first body.
  private static boolean isLate(Mention body, int from) {
    return body.span().start() > from + LONGEST_TITLE;
  }

  private static boolean isNumber(Reading reading, int word) {
    return Character.isDigit(reading.text().charAt(reading.words().start(word)));
  }

  /// The word behind the body that holds word `word`; -1 if none does.
  private static int behindBody(Reading reading, List<Mention> bodies, int word) {
    int start = reading.words().start(word);
    for (var body : bodies) {
      if (body.span().start() <= start && start < body.span().end()) {
        return Math.max(word + 1, reading.words().from(body.span().end()));
      }
    }
    return Reading.NONE;
  }
}
