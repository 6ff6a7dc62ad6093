package vn.giaoban.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.analytics.DeadlinesRequest;
import vn.giaoban.notice.Deadline;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.Hit;
import vn.giaoban.search.Totals;

/// Writes the deadlines of directives as a calendar (iCalendar, RFC 5545): for each directive an
/// event that lasts the whole last day which counts ([DeadlinesRequest]); those without a deadline
/// have none. There are no alarms, and a day is not taken up by it.
///
/// An event's UID is made of its notice and of its text, so that it stays when the items of the
/// notice are counted anew; where a notice says the same twice, the id tells the second from the
/// first. Its DTSTAMP is the start of the day that the directive counts under. So the same index
/// gives the same octets. Events are written as they come, and of those only UIDs are kept.
public final class CalendarWriter implements ExportWriter<Hit> {
  public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final int SUMMARY_CHARACTERS = 120;

  private final Exported exported;
  private final OutputStream out;
  private final ContentLines lines;
  private final Set<String> uids = new HashSet<>();

  /// A calendar that is not begun.
  ///
  /// @param out should be buffered
  public CalendarWriter(Exported exported, OutputStream out) {
    this.exported = exported;
    this.out = out;
    this.lines = new ContentLines(out);
  }

  @Override
  public void begin(Totals totals) throws IOException {
    lines.write("BEGIN", "VCALENDAR");
    lines.write("VERSION", "2.0");
    lines.write("PRODID", "-//Giao Ban//Giao Ban 1//VI");
    lines.write("CALSCALE", "GREGORIAN");
    lines.text("X-WR-CALNAME", name());
    zone();
  }

  private String name() {
    return exported.query().isBlank()
        ? "Giao Ban: thời hạn"
        : "Giao Ban: thời hạn, " + exported.query();
  }

  /// A calendar without any component would be none, so this one is never empty.
  private void zone() throws IOException {
    lines.write("BEGIN", "VTIMEZONE");
    lines.write("TZID", "Asia/Ho_Chi_Minh");
    lines.write("BEGIN", "STANDARD");
    lines.write("DTSTART", "19750613T000000");
    lines.write("TZOFFSETFROM", "+0700");
    lines.write("TZOFFSETTO", "+0700");
    lines.write("TZNAME", "+07");
    lines.write("END", "STANDARD");
    lines.write("END", "VTIMEZONE");
  }

  @Override
  public void accept(Hit hit) throws IOException {
    var lastDay = DeadlinesRequest.lastDay(hit.directive());
    if (lastDay != null) {
      event(hit, lastDay);
    }
  }

  private void event(Hit hit, LocalDate lastDay) throws IOException {
    var directive = hit.directive();
    lines.write("BEGIN", "VEVENT");
    lines.text("UID", uid(hit));
    var given = directive.date() == null ? lastDay : directive.date();
    lines.write("DTSTAMP", DAY.format(given) + "T000000Z");
    lines.write("DTSTART;VALUE=DATE", DAY.format(lastDay));
    lines.write("DTEND;VALUE=DATE", DAY.format(lastDay.plusDays(1)));
    lines.text("SUMMARY", summary(hit));
    lines.text("DESCRIPTION", description(hit));
    lines.write("URL", exported.base() + Reference.permalink(filed(hit)));
    if (!directive.topics().isEmpty()) {
      lines.write("CATEGORIES", categories(hit));
    }
    lines.write("TRANSP", "TRANSPARENT");
    lines.write("END", "VEVENT");
  }

  private String uid(Hit hit) {
    var uid = hit.notice().id() + "-" + hit.directive().textHash();
    return (uids.add(uid) ? uid : uid + "-" + hit.directive().id()) + "@giaoban.invalid";
  }

  /// Who, and the beginning of what.
  private String summary(Hit hit) {
    var directive = hit.directive();
    var units =
        directive.units().stream()
            .map(unit -> exported.names().name(Dimension.UNIT, unit))
            .collect(Collectors.joining(", "));
    var text = Reference.beginning(directive.text(), SUMMARY_CHARACTERS);
    return "Hạn: " + (units.isEmpty() ? text : units + ": " + text);
  }

  /// All of it, every deadline as it is written, and where it stands.
  private String description(Hit hit) {
    var deadlines =
        hit.directive().deadlines().stream()
            .map(CalendarWriter::written)
            .collect(Collectors.joining("; "));
    return "%s\nThời hạn: %s\n%s"
        .formatted(hit.directive().text(), deadlines, Reference.cite(filed(hit), exported.names()));
  }

  private static String written(Deadline deadline) {
    return "%s [%s]".formatted(deadline.text(), deadline.on());
  }

  private String categories(Hit hit) {
    return hit.directive().topics().stream()
        .map(topic -> ContentLines.escaped(exported.names().name(Dimension.TOPIC, topic)))
        .collect(Collectors.joining(","));
  }

  private static FiledDirective filed(Hit hit) {
    return new FiledDirective(hit.directive(), hit.notice());
  }

  @Override
  public void finish() throws IOException {
    lines.write("END", "VCALENDAR");
    out.flush();
  }
}
