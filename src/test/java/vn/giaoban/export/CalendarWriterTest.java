package vn.giaoban.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.Hit;
import vn.giaoban.search.NoticeHeader;
import vn.giaoban.search.Revision;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.Sort;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.search.Totals;
import vn.giaoban.text.TextHash;

/// Calendars of deadlines, validated by ical4j and read back by biweekly.
class CalendarWriterTest {
  private static final int MOST_OCTETS = 75;

  private static Hit hit(String id, String text, String... periods) {
    var deadlines = Arrays.stream(periods).map(SampleNotices::due).toList();
    var directive =
        SampleNotices.on(
            SampleNotices.directive(
                id,
                Kind.DIRECTIVE,
                null,
                text,
                List.of("van-phong"),
                List.of("iso", "ocop"),
                deadlines,
                List.of()),
            LocalDate.of(2020, 8, 14));
    return hit(directive);
  }

  private static Hit hit(Directive directive) {
    var notice = SampleNotices.notice("n-txt", 1104, "TB-SKHCN", "nghe-an", List.of(directive));
    return new Hit(
        directive,
        NoticeHeader.of(SampleNotices.stored(notice)),
        0,
        List.of(),
        List.of(),
        List.of());
  }

  private static byte[] written(Hit... hits) throws IOException {
    var out = new ByteArrayOutputStream();
    var exported = IndexedCorpus.exported("q, with; signs", IndexedCorpus.request("*"));
    var writer = new CalendarWriter(exported, Alarms.NONE, out);
    writer.begin(new Totals(1, null, hits.length, 0));
    for (var hit : hits) {
      writer.accept(hit);
    }
    writer.finish();
    return out.toByteArray();
  }

  /// Read back, and found valid by both libraries.
  private static List<VEvent> events(byte[] file) throws IOException {
    assertValid(file);
    var calendar = read(file);
    var warnings = calendar.validate(ICalVersion.V2_0);
    assertTrue(warnings.isEmpty(), warnings::toString);
    return calendar.getEvents();
  }

  private static ICalendar read(byte[] file) throws IOException {
    var calendars = Biweekly.parse(new ByteArrayInputStream(file)).all();
    assertEquals(1, calendars.size());
    return calendars.getFirst();
  }

  private static void assertValid(byte[] file) throws IOException {
    try {
      var result = new CalendarBuilder().build(new ByteArrayInputStream(file)).validate(true);
      assertFalse(result.hasErrors(), () -> result.getEntries().toString());
    } catch (ParserException e) {
      throw new IOException(e);
    }
  }

  private static LocalDate day(DateOrDateTimeProperty property) {
    assertFalse(property.getValue().hasTime());
    var parts = property.getValue().getRawComponents();
    return LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
  }

  /// Every line ends with CRLF, none has more than 75 octets, and each is UTF-8 by itself.
  private static void assertFolded(byte[] file) throws CharacterCodingException {
    int start = 0;
    for (int i = 0; i < file.length; i++) {
      if (file[i] == '\n') {
        assertEquals('\r', file[i - 1]);
        assertTrue(i - 1 - start <= MOST_OCTETS, "a line of " + (i - 1 - start) + " octets");
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file, start, i - start));
        start = i + 1;
      }
    }
    assertEquals(file.length, start);
    assertEquals(
        new String(file, StandardCharsets.UTF_8).chars().filter(c -> c == '\r').count(),
        new String(file, StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count());
  }

  @Test
  void hasAnEventOnTheLastDayOfEach() throws IOException {
    var file =
        written(
            hit("n-txt-1", "ngày", "2020-11-20"),
            hit("n-txt-2", "tháng", "2020-09"),
            hit("n-txt-3", "quý", "2020-Q4"),
            hit("n-txt-4", "nhiều", "2021-01-31", "2020-12-05"),
            hit("n-txt-5", "không"));
    assertEquals(
        List.of(
            LocalDate.of(2020, 11, 20),
            LocalDate.of(2020, 9, 30),
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2020, 12, 5),
            LocalDate.of(2021, 1, 31)),
        events(file).stream().map(event -> day(event.getDateStart())).toList());
    var event = events(file).getFirst();
    assertEquals(LocalDate.of(2020, 11, 21), day(event.getDateEnd()));
    assertEquals(
        Instant.parse("2020-08-14T00:00:00Z"), event.getDateTimeStamp().getValue().toInstant());
    assertEquals("http://localhost/notices/n-txt#L1", event.getUrl().getValue());
    assertEquals("Hạn: Văn phòng: ngày", event.getSummary().getValue());
    assertTrue(event.getTransparency().isTransparent());
    assertEquals(
        List.of("ISO và hệ thống quản lý chất lượng", "OCOP"),
        event.getCategories().getFirst().getValues());
    assertTrue(event.getAlarms().isEmpty());
    assertTrue(
        events(file).get(3).getDescription().getValue().contains("trước 2021-01-31 [2021-01-31]"));
  }

  @Test
  void remindsBeforeEachDay() throws IOException {
    var out = new ByteArrayOutputStream();
    var exported = IndexedCorpus.exported("", IndexedCorpus.request("*"));
    var writer = new CalendarWriter(exported, Alarms.of("1d, 7d"), out);
    writer.begin(new Totals(1, null, 1, 0));
    writer.accept(hit("n-txt-1", "việc", "2020-11-20", "2020-12-20"));
    writer.finish();
    assertValid(out.toByteArray());
    var events = events(out.toByteArray());
    assertEquals(2, events.size());
    assertEquals(
        2, Set.copyOf(events.stream().map(each -> each.getUid().getValue()).toList()).size());
    for (var event : events) {
      var before =
          event.getAlarms().stream()
              .map(alarm -> alarm.getTrigger().getDuration().toString())
              .toList();
      assertEquals(List.of("-P1W", "-P1D"), before);
    }
    var text = out.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "d", "7h", "7d,", "1000d", "-1d"})
  void refusesAlarmsThatAreNoDays(String text) {
    assertThrows(IllegalArgumentException.class, () -> Alarms.of(text));
  }

  @Test
  void keepsEveryCharacterOfAText() throws IOException {
    for (var text :
        List.of(
            "a,b;c\\d\\n\"e\": f",
            "BEGIN:VEVENT",
            "đẩy nhanh tiến độ; báo cáo, 🌾 nhãn hiệu ".repeat(40).strip(),
            "ế".repeat(200),
            "🌾".repeat(200),
            "x".repeat(500))) {
      var file = written(hit("n-txt-1", text, "2020-11-20"));
      assertFolded(file);
      var description = events(file).getFirst().getDescription().getValue();
      assertTrue(description.startsWith(text + "\n"), description);
    }
  }

  @Test
  void letsNoTextLeaveItsLine() throws IOException {
    var text = "a\r\nEND:VEVENT\nb\rc\u0000d\u2028e\u202Ef";
    var file = written(hit("n-txt-1", text, "2020-11-20"));
    assertFolded(file);
    assertEquals(1, events(file).size());
    assertTrue(
        events(file)
            .getFirst()
            .getDescription()
            .getValue()
            .startsWith("a\nEND:VEVENT\nb\nc\\u0000d\ne\\u202Ef\n"));
  }

  @Test
  void foldsAtEveryLengthWithinSeventyFiveOctets() throws IOException {
    for (int length = 1; length < 160; length++) {
      var file = written(hit("n-txt-1", "x".repeat(length) + "ếđ🌾", "2020-11-20"));
      assertFolded(file);
      assertEquals(1, events(file).size());
    }
  }

  private static String uid(Hit hit) throws IOException {
    return events(written(hit)).getFirst().getUid().getValue();
  }

  @Test
  void namesAnEventByItsNoticeAndItsText() throws IOException {
    var uid = uid(hit("n-txt-1", "việc", "2020-11-20"));
    var hash = TextHash.of("việc");
    assertEquals("n-txt-%s@giaoban.invalid".formatted(hash), uid);
    assertEquals(uid, uid(hit("n-txt-7", "việc", "2020-11-20")));
    var twice = written(hit("n-txt-1", "việc", "2020-11-20"), hit("n-txt-2", "việc", "2020-11-20"));
    assertEquals(
        Set.of(uid, "n-txt-%s-n-txt-2@giaoban.invalid".formatted(hash)),
        Set.copyOf(events(twice).stream().map(event -> event.getUid().getValue()).toList()));
  }

  @Test
  void movesTheEventOfARevisedDeadline() throws IOException {
    var before = hit("n-txt-1", "Báo cáo trước 2020-11-20.", "2020-11-20");
    var revised = hit("n-txt-1", "Báo cáo trước 2020-12-15.", "2020-12-15").directive();
    var notice = SampleNotices.notice("n-txt", 1104, "TB-SKHCN", "nghe-an", List.of(revised));
    var stored =
        new StoredNotice(
            notice,
            notice,
            Set.of(),
            Set.of(),
            null,
            Map.of("n-txt-1", new Revision(2, LocalDate.of(2026, 11, 6))));
    var header = NoticeHeader.of(stored);
    var after =
        events(written(new Hit(revised, header, 0, List.of(), List.of(), List.of()))).getFirst();
    assertEquals(uid(before), after.getUid().getValue());
    assertEquals(2, after.getSequence().getValue());
    assertEquals(
        Instant.parse("2026-11-06T00:00:00Z"), after.getLastModified().getValue().toInstant());
    assertEquals(LocalDate.of(2020, 12, 15), day(after.getDateStart()));
    assertNull(events(written(before)).getFirst().getSequence());
  }

  @Test
  void movesALaterDeadlineOfADirectiveToo() throws IOException {
    var before = uids("Họp trước 2020-11-20, gửi trước 2020-11-30.", "2020-11-20", "2020-11-30");
    assertEquals(2, Set.copyOf(before).size());
    assertEquals(
        before, uids("Họp trước 2020-11-20, gửi trước 2020-12-15.", "2020-11-20", "2020-12-15"));
  }

  private static List<String> uids(String text, String... days) throws IOException {
    return events(written(hit("n-txt-1", text, days))).stream()
        .map(event -> event.getUid().getValue())
        .toList();
  }

  @Test
  void isACalendarEvenWithoutEvents() throws IOException {
    assertFolded(written());
    assertValid(written());
    assertEquals(List.of(), read(written()).getEvents());
    assertEquals(1, read(written()).getTimezoneInfo().getTimezones().size());
  }

  @Test
  void isTheSameForTheSameIndexAndHasEveryDeadline(@TempDir Path index) throws IOException {
    try (var corpus = IndexedCorpus.of(Path.of("corpus"), index)) {
      var request = IndexedCorpus.request("*").sortedBy(Sort.DEADLINE);
      var files = List.of(new ByteArrayOutputStream(), new ByteArrayOutputStream());
      for (var out : files) {
        var writer = new CalendarWriter(IndexedCorpus.exported("*", request), Alarms.NONE, out);
        corpus.searcher.stream(request.selection(), request.sort(), writer);
        writer.finish();
      }
      assertArrayEquals(files.getFirst().toByteArray(), files.getLast().toByteArray());
      var file = files.getFirst().toByteArray();
      assertFolded(file);
      long days =
          corpus.paged(IndexedCorpus.request("han:yes")).stream()
              .flatMap(
                  hit ->
                      hit.directive().facts().deadlines().stream()
                          .map(deadline -> deadline.on().lastDay())
                          .distinct())
              .count();
      assertTrue(days > 0);
      assertEquals(days, events(file).size());
      var uids = new HashSet<String>();
      events(file).forEach(event -> uids.add(event.getUid().getValue()));
      assertEquals(events(file).size(), uids.size());
    }
  }
}
