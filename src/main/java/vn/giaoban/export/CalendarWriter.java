package vn.giaoban.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.search.Hit;
import vn.giaoban.search.Revision;
import vn.giaoban.search.Totals;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.period.Vietnam;
import vn.giaoban.text.Controls;

/// Writes deadlines as an iCalendar file (RFC 5545): one all-day event for each day on which a
/// deadline of a directive ends. Events do not block the day, and have links only if it is known
/// where notices can be read.
///
/// The UID is derived from the notice and the text without its deadlines, so it survives
/// renumbering of the notice's items and a deadline that a later version of the notice revises;
/// SEQUENCE counts these, LAST-MODIFIED is the day of the last. If a notice has the same text
/// twice, the id distinguishes the second. The earliest day of a directive has that UID, and any
/// later one also its number in it. DTSTAMP is the start of the directive's day, or of the last
/// revision's. So the same index gives the same bytes. Events are streamed; only UIDs are kept.
public final class CalendarWriter implements ExportWriter<Hit> {
  public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

  private static final ZoneOffset HANOI = ZoneOffset.ofHours(7);
  private static final int SUMMARY_CHARACTERS = 120;

  /// How often a subscriber asks for the calendar again (RFC 7986).
  private static final Duration REFRESH = Duration.ofHours(6);

  private final Exported exported;
  private final Alarms alarms;
  private final BiPredicate<Directive, LocalDate> shown;
  private final OutputStream out;
  private final ContentLines lines;
  private final Set<String> uids = new HashSet<>();

  /// A writer whose calendar is not started yet.
  ///
  /// @param out should be buffered
  public CalendarWriter(Exported exported, Alarms alarms, OutputStream out) {
    this(exported, alarms, (_, _) -> true, out);
  }

  /// The same for some days of each directive.
  ///
  /// @param shown whether there is an event for a last day
  public CalendarWriter(
      Exported exported, Alarms alarms, BiPredicate<Directive, LocalDate> shown, OutputStream out) {
    this.exported = exported;
    this.alarms = alarms;
    this.shown = shown;
    this.out = out;
    this.lines = new ContentLines(out);
  }

  @Override
  public void begin(Totals totals) throws IOException {
    lines.write("BEGIN:VCALENDAR\r\n");
    lines.write(
        new PropertyList()
            .add(ImmutableVersion.VERSION_2_0)
            .add(new ProdId("-//Giao Ban//Giao Ban 1//VI"))
            .add(ImmutableCalScale.GREGORIAN)
            .add(new XProperty("X-WR-CALNAME", text(name())))
            .add(refreshInterval())
            .add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()))
            .toString());
    lines.write(zone().toString());
  }

  private static RefreshInterval refreshInterval() {
    return new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH.toString());
  }

  private String name() {
    return exported.query().isBlank()
        ? "Giao Ban: thời hạn"
        : "Giao Ban: thời hạn, " + exported.query();
  }

  /// The time zone component. RFC 5545 demands at least one component, so this also keeps the
  /// calendar valid.
  private static VTimeZone zone() {
    var standard =
        new Standard(
            new PropertyList()
                .add(new DtStart<>(LocalDateTime.of(1975, 6, 13, 0, 0)))
                .add(new TzOffsetFrom(HANOI))
                .add(new TzOffsetTo(HANOI))
                .add(new TzName("+07")));
    return new VTimeZone(
        new PropertyList().add(new TzId(Vietnam.ZONE.getId())),
        new ComponentList<Observance>().add(standard));
  }

  @Override
  public void accept(Hit hit) throws IOException {
    var days = new TreeSet<LocalDate>();
    hit.directive().facts().deadlines().forEach(deadline -> days.add(deadline.on().lastDay()));
    if (days.isEmpty()) {
      return;
    }
    var uid = uid(hit);
    int number = 0;
    for (var day : days) {
      var own = ++number == 1 ? uid : uid + "." + number;
      if (shown.test(hit.directive(), day)) {
        lines.write(event(hit, day, own + "@giaoban.invalid").toString());
      }
    }
  }

  private VEvent event(Hit hit, LocalDate lastDay, String uid) {
    var directive = hit.directive();
    var given = directive.date() == null ? lastDay : directive.date();
    var revision = hit.notice().revisions().get(directive.id());
    var event = new VEvent(false);
    event.add(new Uid(uid));
    event.add(new DtStamp(start(revision == null ? given : revision.last())));
    if (revision != null) {
      event.add(new Sequence(revision.times()));
      event.add(new LastModified(start(revision.last())));
    }
    event.add(new DtStart<>(lastDay));
    event.add(new DtEnd<>(lastDay.plusDays(1)));
    event.add(new Summary(text(summary(hit))));
    event.add(new Description(text(description(hit))));
    if (!exported.base().isEmpty()) {
      event.add(new Url(URI.create(exported.base() + Reference.permalink(hit.filed()))));
    }
    if (!directive.facts().topics().isEmpty()) {
      event.add(new Categories(new TextList(categories(hit))));
    }
    event.add(ImmutableTransp.TRANSPARENT);
    for (int days : alarms.days()) {
      event.add(alarm(days, summary(hit)));
    }
    return event;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static VAlarm alarm(int days, String summary) {
    var alarm = new VAlarm();
    alarm.add(new Trigger(new ParameterList(List.of(Related.START)), Period.ofDays(-days)));
    alarm.add(ImmutableAction.DISPLAY);
    alarm.add(new Description(text(summary)));
    return alarm;
  }

  private String uid(Hit hit) {
    var uid = hit.notice().id() + "-" + Revision.subject(hit.directive());
    return uids.add(uid) ? uid : uid + "-" + hit.directive().id();
  }

  /// The event title: unit and the beginning of the text.
  private String summary(Hit hit) {
    var directive = hit.directive();
    var units =
        directive.facts().units().stream()
            .map(unit -> exported.names().name(Dimension.UNIT, unit))
            .collect(Collectors.joining(", "));
    var text = Reference.beginning(directive.text(), SUMMARY_CHARACTERS);
    return "Hạn: " + (units.isEmpty() ? text : units + ": " + text);
  }

  /// The event description: the full text, each deadline as written, and the source.
  private String description(Hit hit) {
    var deadlines =
        hit.directive().facts().deadlines().stream()
            .map(CalendarWriter::written)
            .collect(Collectors.joining("; "));
    return "%s\nThời hạn: %s\n%s"
        .formatted(
            hit.directive().text(), deadlines, Reference.cite(hit.filed(), exported.names()));
  }

  private static String written(Deadline deadline) {
    return "%s [%s]".formatted(deadline.text(), deadline.on());
  }

  private List<String> categories(Hit hit) {
    return hit.directive().facts().topics().stream()
        .map(topic -> exported.names().name(Dimension.TOPIC, topic))
        .toList();
  }

  /// Text with line feeds as line ends and other controls as escapes: iCalendar forbids the ones,
  /// and displays follow the others.
  private static String text(String value) {
    return Controls.escaped(value.replaceAll("\\r\\n|[\\r\\u0085\\u2028\\u2029]", "\n"));
  }

  @Override
  public void finish() throws IOException {
    lines.write("END:VCALENDAR\r\n");
    out.flush();
  }
}
