package vn.giaoban.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.Answers;
import vn.giaoban.api.Wording;
import vn.giaoban.notice.Period;
import vn.giaoban.search.NoticeHeader;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.FacetCount;
import vn.giaoban.search.period.DayRange;

/// The page one starts from: what is new, what is due, what there is, and how to ask.
///
/// @param newest notices, newest first
/// @param due directives whose deadline comes next
/// @param everything all directives, counted
/// @param corpus folder that notices are put into
public record StartPage(
    Frame frame,
    List<NoticeHeader> newest,
    Answers.Search due,
    Answers.Search everything,
    String corpus) {
  /// The dimensions to count for it.
  public static final List<Dimension> COUNTED =
      List.of(Dimension.DATE, Dimension.PROVINCE, Dimension.TOPIC, Dimension.UNIT);

  private static final PageAddress NOTHING = new PageAddress(List.of());

  public StartPage {
    newest = List.copyOf(newest);
  }

  public boolean isEmpty() {
    return frame.status().notices() == 0;
  }

  public Histogram histogram() {
    return Histogram.of(counts(Dimension.DATE), NOTHING, DayRange.ALWAYS, frame.wording());
  }

  private List<FacetCount> counts(Dimension dimension) {
    return everything.facets().getOrDefault(dimension.apiName(), List.of());
  }

  /// A question to start with.
  ///
  /// @param hits at least one
  public record Example(String text, String link, long hits) {}

  /// Questions that have answers here: the commonest topic, the unit that is told most often, and
  /// what is due soon, or else the latest month.
  public List<Example> examples() {
    var examples = new ArrayList<Example>();
    var topic = first(Dimension.TOPIC);
    var unit = first(Dimension.UNIT);
    if (topic != null) {
      examples.add(
          new Example(
              frame.say("example.topic", topic.name()),
              NOTHING.with("topic", topic.value()).link(),
              topic.count()));
    }
    if (unit != null) {
      examples.add(
          new Example(
              frame.say("example.unit", unit.name()),
              NOTHING.with("unit", unit.value()).with("sort", "-date").link(),
              unit.count()));
    }
    var soon = due.total() > 0 ? whatIsDue() : latest();
    if (soon != null) {
      examples.add(soon);
    }
    return examples;
  }

  private Example whatIsDue() {
    return new Example(frame.say("example.due", Frame.DAYS_AHEAD), dueLink(), due.total());
  }

  /// The directives of the latest month; null where nothing is dated.
  private @Nullable Example latest() {
    return counts(Dimension.DATE).stream()
        .filter(count -> Wording.parsed(count.value()) instanceof Period.Month)
        .max(Comparator.comparing(FacetCount::value))
        .map(
            month ->
                new Example(
                    frame.say("example.latest", frame.wording().period(month.value())),
                    NOTHING.with("date", month.value()).link(),
                    month.count()))
        .orElse(null);
  }

  private @Nullable FacetCount first(Dimension dimension) {
    return counts(dimension).stream()
        .filter(count -> !count.value().equals(Dimension.NONE))
        .findFirst()
        .orElse(null);
  }

  /// The search for what is due.
  public String dueLink() {
    return NOTHING.due(frame.soon()).with("sort", "deadline").link();
  }

  /// All directives, the newest first.
  public String allLink() {
    return NOTHING.with("q", "*").with("sort", "-date").link();
  }

  /// The number of provinces with notices.
  public long provinces() {
    return counts(Dimension.PROVINCE).stream()
        .filter(count -> !count.value().equals(Dimension.NONE))
        .count();
  }

  public PageAddress address() {
    return NOTHING;
  }

  public String title(NoticeHeader notice) {
    return Frame.title(notice.document(), notice.id());
  }

  /// Who issued a notice, and when.
  public String origin(NoticeHeader notice) {
    var parts = new ArrayList<String>();
    var day = notice.dates().metOn() == null ? notice.dates().issuedOn() : notice.dates().metOn();
    if (day != null) {
      parts.add(frame.wording().day(day));
    }
    if (notice.document().agency() != null) {
      parts.add(notice.document().agency());
    }
    if (notice.location().province() != null) {
      parts.add(frame.name(Dimension.PROVINCE, notice.location().province()));
    }
    return String.join(" · ", parts);
  }
}
