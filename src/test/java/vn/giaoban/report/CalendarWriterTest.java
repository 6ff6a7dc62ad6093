package vn.giaoban.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.Hit;
import vn.giaoban.search.NoticeHeader;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.Sort;
import vn.giaoban.search.Totals;

/// Calendars of deadlines, validated and read back by ical4j.
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
    return new Hit(directive, NoticeHeader.of(notice), 0, List.of(), List.of(), List.of());
  }

  private static byte[] written(Hit... hits) throws IOException {
    var out = new ByteArrayOutputStream();
    var exported = IndexedCorpus.exported("q, with; signs", IndexedCorpus.request("*"));
    var writer = new CalendarWriter(exported, out);
    writer.begin(new Totals(1, null, hits.length, 0));
    for (var hit : hits) {
      writer.accept(hit);
    }
    writer.finish();
    return out.toByteArray();
  }

  /// Read back, and found valid.
  private static Calendar read(byte[] file) throws IOException {
    try {
      var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
      var result = calendar.validate(true);
      assertFalse(result.hasErrors(), () -> result.getEntries().toString());
      return calendar;
    } catch (ParserException e) {
      throw new IOException(e);
    }
  }

  private static List<VEvent> events(byte[] file) throws IOException {
    return read(file).getComponents("VEVENT");
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  private static Temporal start(VEvent event) {
    return Objects.requireNonNull(event.getDateTimeStart()).getDate();
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
            LocalDate.of(2020, 12, 5)),
        events(file).stream().map(CalendarWriterTest::start).toList());
    var event = events(file).getFirst();
    assertEquals(
        LocalDate.of(2020, 11, 21), Objects.requireNonNull(event.getDateTimeEnd()).getDate());
    assertEquals("20200814T000000Z", value(event, "DTSTAMP"));
    assertEquals("http://localhost/notices/n-txt#L1", value(event, "URL"));
    assertEquals("Hạn: Văn phòng Sở: ngày", value(event, "SUMMARY"));
    assertEquals("TRANSPARENT", value(event, "TRANSP"));
    assertTrue(event.getAlarms().isEmpty());
    assertTrue(value(events(file).get(3), "DESCRIPTION").contains("trước 2021-01-31 [2021-01-31]"));
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
      var description = value(events(file).getFirst(), "DESCRIPTION");
      assertTrue(description.startsWith(text + "\n"), description);
    }
  }

  @Test
  void letsNoTextLeaveItsLine() throws IOException {
    var text = "a\r\nEND:VEVENT\nb\rc\u0000d\u2028e";
    var file = written(hit("n-txt-1", text, "2020-11-20"));
    assertFolded(file);
    assertEquals(1, events(file).size());
    assertTrue(
        value(events(file).getFirst(), "DESCRIPTION").startsWith("a\nEND:VEVENT\nb\ncd\ne\n"));
  }

  @Test
  void foldsAtEveryLengthWithinSeventyFiveOctets() throws IOException {
    for (int length = 1; length < 160; length++) {
      var file = written(hit("n-txt-1", "x".repeat(length) + "ếđ🌾", "2020-11-20"));
      assertFolded(file);
      assertEquals(1, events(file).size());
    }
  }

  @Test
  void namesAnEventByItsNoticeAndItsText() throws IOException {
    var uid = value(events(written(hit("n-txt-1", "việc", "2020-11-20"))).getFirst(), "UID");
    assertEquals("n-txt-0123456789abcdef@giaoban.invalid", uid);
    assertEquals(
        uid, value(events(written(hit("n-txt-7", "việc", "2020-11-20"))).getFirst(), "UID"));
    var twice = written(hit("n-txt-1", "việc", "2020-11-20"), hit("n-txt-2", "việc", "2020-11-20"));
    assertEquals(
        Set.of(uid, "n-txt-0123456789abcdef-n-txt-2@giaoban.invalid"),
        Set.copyOf(events(twice).stream().map(event -> value(event, "UID")).toList()));
  }

  @Test
  void isACalendarEvenWithoutEvents() throws IOException {
    assertFolded(written());
    assertEquals(List.of(), events(written()));
  }

  @Test
  void isTheSameForTheSameIndexAndHasEveryDeadline(@TempDir Path index) throws IOException {
    try (var corpus = IndexedCorpus.of(Path.of("corpus"), index)) {
      var request = IndexedCorpus.request("*").sortedBy(Sort.DEADLINE);
      var files = List.of(new ByteArrayOutputStream(), new ByteArrayOutputStream());
      for (var out : files) {
        var writer = new CalendarWriter(IndexedCorpus.exported("*", request), out);
        corpus.searcher.stream(request, writer);
        writer.finish();
      }
      assertArrayEquals(files.getFirst().toByteArray(), files.getLast().toByteArray());
      var file = files.getFirst().toByteArray();
      assertFolded(file);
      var dated = IndexedCorpus.request("han:yes");
      assertEquals(corpus.paged(dated).size(), events(file).size());
      var uids = new HashSet<String>();
      events(file).forEach(event -> uids.add(value(event, "UID")));
      assertEquals(events(file).size(), uids.size());
    }
  }
}
