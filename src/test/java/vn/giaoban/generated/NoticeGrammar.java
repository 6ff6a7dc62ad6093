package vn.giaoban.generated;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoban.generated.Phrases.Unit;
import vn.giaoban.notice.AgencyLevel;
import vn.giaoban.notice.CountedDay;
import vn.giaoban.notice.DateBasis;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.DirectiveFacts;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Meeting;
import vn.giaoban.notice.MeetingDates;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Period;
import vn.giaoban.notice.Placement;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.source.Source;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Lines;
import vn.giaoban.vocabulary.Topics;

/// Generates a notice: text and truth in parallel. Not thread-safe.
final class NoticeGrammar {
  private static final int WRAPPED = 92;

  /// About so many units have a section of their own.
  private static final int UNITS = 6;

  private static final List<String> EVERYBODY =
      List.of("Các phòng, đơn vị", "Giao các phòng, đơn vị", "Nhiệm vụ chung");
  private static final Topics TOPICS = Topics.standard();

  private final Occasion occasion;
  private final String path;
  private final Dice dice;
  private final Style style;
  private final Heading heading;
  private final Page page;
  private final SentenceGrammar sentences;
  private final String called;
  private final String end;
  private final List<Directive> directives = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();
  private int sections;

  NoticeGrammar(Occasion occasion, String path, Dice dice) {
    this.occasion = occasion;
    this.path = path;
    this.dice = dice;
    this.style = dice.pick(List.of(Style.values()));
    this.heading = Heading.of(occasion, dice);
    this.page = new Page(dice.percent(30) ? WRAPPED : 0);
    this.sentences = new SentenceGrammar(occasion, dice);
    this.called = dice.percent(35) ? "Giao " : dice.percent(10) ? "Đối với " : "";
    this.end = dice.percent(35) ? ";" : ".";
  }

  GeneratedNotice write() {
    heading.writeTop(page);
    heading.writeOpening(page);
    boolean subjects = style != Style.PLUSES;
    if (subjects && dice.percent(25)) {
      assessments();
    }
    if (dice.percent(60)) {
      section(
          subjects ? dice.pick(EVERYBODY) : EVERYBODY.getFirst(),
          items(SentenceGrammar.EVERYBODY, dice.from(1, 4)));
    }
    byUnit().forEach((unit, items) -> section(called + unit.written(), items));
    heading.writeEnd(page);
    var text = page.toString();
    return new GeneratedNotice(notice(text), origins, text);
  }

  private void assessments() {
    var items = new ArrayList<Sentence>();
    for (int i = dice.from(1, 3); i > 0; i--) {
      var item = sentences.assessment();
      if (items.stream().noneMatch(other -> other.text.compareTo(item.text) == 0)) {
        items.add(item);
      }
    }
    section("Đánh giá chung", items);
  }

  private List<Sentence> items(Unit unit, int count) {
    var items = new ArrayList<Sentence>(count);
    for (int i = 0; i < count; i++) {
      items.add(sentences.once(unit));
    }
    return items;
  }

  /// What is due again, what looks like it, and more, under the unit that must do it.
  private Map<Unit, List<Sentence>> byUnit() {
    var body = occasion.body();
    var items = new LinkedHashMap<Unit, List<Sentence>>();
    for (var unit : body.units()) {
      if (dice.below(body.units().size()) < UNITS) {
        items.put(unit, items(unit, dice.from(1, 4)));
      }
    }
    for (var routine : body.routines()) {
      int occurrence = routine.occurrence(occasion.index());
      if (occurrence >= 0) {
        var due = items.computeIfAbsent(routine.unit(), _ -> new ArrayList<>());
        due.add(dice.below(due.size() + 1), sentences.again(routine, occurrence));
        if (dice.percent(35)) {
          due.add(sentences.near(routine));
        }
      }
    }
    return items;
  }

  private void section(String title, List<Sentence> items) {
    sections++;
    page.paragraph(style.heading(sections, title));
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      if (item.text.charAt(item.text.length() - 1) != '.') {
        item.say(i + 1 < items.size() ? end : ".");
      }
      var text = item.text.toString();
      add(title, item, text, page.paragraph(style.item(sections, i + 1, text)));
    }
    if (style == Style.MARKDOWN) {
      page.blank();
    }
  }

  private void add(String section, Sentence item, String text, Lines lines) {
    directives.add(
        new Directive(
            Folding.slug(path) + "-" + (directives.size() + 1),
            item.kind,
            section,
            text,
            hash(text),
            new DirectiveFacts(
                item.units,
                item.unitText == null ? List.of() : List.of(item.unitText),
                item.unitText == null ? List.of() : List.of(item.unitText),
                item.with,
                TOPICS.inOrder(item.topics),
                item.kind == Kind.ASSESSMENT ? List.of() : item.deadlines,
                item.citations),
            lines,
            new CountedDay(date(), basis()),
            List.of()));
    origins.add(Objects.requireNonNull(item.origin));
  }

  private DateBasis basis() {
    return switch (occasion.dating()) {
      case FULL -> DateBasis.MET_ON;
      case PERIOD -> DateBasis.PERIOD;
      case NONE -> DateBasis.NONE;
    };
  }

  private @Nullable LocalDate date() {
    return switch (occasion.dating()) {
      case FULL -> occasion.day();
      case PERIOD -> Objects.requireNonNull(heading.period()).firstDay();
      case NONE -> null;
    };
  }

  private Notice notice(String text) {
    boolean known = occasion.placing() != Occasion.Placing.NONE;
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Notice(
        Folding.slug(path),
        path.substring(path.lastIndexOf('/') + 1),
        new DocumentFacts(
            heading.number(),
            heading.symbol(),
            "TB",
            heading.title(),
            occasion.body().agency().name(),
            AgencyLevel.PROVINCE),
        new Placement(
            known ? occasion.body().province().slug() : null,
            known ? occasion.body().province().now() : null,
            basisOfProvince(),
            List.of(),
            List.of()),
        new Meeting(
            new MeetingDates(heading.issuedOn(), occasion.toldDay(), period()),
            heading.chair(),
            heading.signer()),
        List.of(),
        List.of(Source.file(path, "txt", bytes.length, sha256(bytes), "UTF-8")),
        directives);
  }

  private @Nullable Period period() {
    return heading.period();
  }

  private ProvinceBasis basisOfProvince() {
    return switch (occasion.placing()) {
      case STATED -> ProvinceBasis.STATED;
      case MENTIONED -> ProvinceBasis.MENTIONED;
      case NONE -> ProvinceBasis.UNKNOWN;
    };
  }

  /// As the product makes it: of the letters and digits alone.
  private static String hash(String text) {
    var folded = Folding.exact(text);
    var letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        letters.append(folded.charAt(i));
      }
    }
    return sha256(letters.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
