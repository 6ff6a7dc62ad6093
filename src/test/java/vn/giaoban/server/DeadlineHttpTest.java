package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.analytics.deadlines.CompletionsFile;

/// Deadlines over HTTP, as JSON and as a calendar.
@ExtendWith(CorpusServer.class)
class DeadlineHttpTest {
  private static final String DEADLINES = "/api/v1/deadlines";
  private static final String CALENDAR = "/api/v1/deadlines.ics";
  private static final String SEARCH = "/api/v1/directives";

  @TempDir private Path folder;
  private static JudgedServer server;

  @BeforeAll
  static void serve(JudgedServer corpus) {
    server = corpus;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "size=20",
        "asOf=2020-11-20",
        "asOf=20/11/2020&days=0&list=past",
        "asOf=hôm-nay&list=none",
        "asOf=2020-08-20&list=due&province=quang-ngai",
        "asOf=2020-08-20&days=90&q=kế hoạch&period=2020",
        "kind=assessment",
        "unit=van-phong&deadline=yes&size=1000",
        "q=không có gì như thế này",
      })
  void namesForEveryFigureTheSearchThatGivesIt(String query) throws IOException {
    var answer = server.ok(DEADLINES, query.split("&", -1)).json();
    checkRow(answer.get("all"));
    answer.get("units").forEach(DeadlineHttpTest::checkRow);
    answer.get("provinces").forEach(DeadlineHttpTest::checkRow);
    var list = answer.get("list");
    check(list.get("search").asText(), list.get("total").asLong());
    assertFalse(answer.has("completions"));
    assertEquals(answer.get("generation"), list.get("generation"));
  }

  private static void checkRow(JsonNode row) {
    check(row.get("search").asText(), row.get("directives").asLong());
    row.get("states")
        .forEach(cell -> check(cell.get("search").asText(), cell.get("directives").asLong()));
  }

  private static void check(String search, long directives) {
    try {
      var target = SEARCH + "?size=0" + (search.isEmpty() ? "" : "&" + search);
      var found = server.raw("GET", target, "Host: localhost");
      assertEquals(directives, found.json().get("total").asLong(), target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void listsAsItsSearchDoes() throws IOException {
    var seen = new ArrayList<String>();
    var page = server.ok(DEADLINES, "asOf=2021-12-31", "size=9").json();
    while (true) {
      page.get("list").get("hits").forEach(hit -> seen.add(id(hit.get("directive"))));
      var next = page.get("list").get("next");
      if (next.isNull()) {
        break;
      }
      page = server.ok(DEADLINES, "asOf=2021-12-31", "size=9", "after=" + next.asText()).json();
    }
    var searched = new ArrayList<String>();
    server
        .ok(SEARCH, "sort=deadline", "size=1000")
        .json()
        .get("hits")
        .forEach(hit -> searched.add(id(hit)));
    assertEquals(109, seen.size());
    assertEquals(searched, seen);
  }

  private static String id(JsonNode hit) {
    return hit.get("id").asText();
  }

  @Test
  void countsTheDaysOfTheMonthThatIsAskedFor() throws IOException {
    var calendar = server.ok(DEADLINES, "size=0", "month=11/2021").json().get("calendar");
    assertEquals("2021-11", calendar.get("month").asText());
    assertTrue(calendar.get("days").size() > 1, calendar::toString);
    calendar
        .get("days")
        .forEach(day -> check(day.get("search").asText(), day.get("directives").asLong()));
    var table = server.ok(DEADLINES, "month=2021-11", "format=csv").text();
    assertEquals(calendar.get("days").size() + 1, table.lines().count(), table);
    assertTrue(table.startsWith("\uFEFF\"Ngày / Day\""), table);
  }

  @Test
  void speaksOfNothingThatNoNoticeTells() throws IOException {
    var text = server.ok(DEADLINES, "size=0").text();
    for (var word : List.of("done", "Done", "completed", "late\"", "hoàn thành")) {
      assertFalse(text.contains(word), word);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "bad-day, asOf, asOf=2020-Q3",
    "bad-day, asOf, asOf=2020-02-30",
    "bad-day, asOf, asOf=someday",
    "bad-day, asOf, asOf=2020-11-20..",
    "bad-day, asOf, asOf=1899-12-31",
    "bad-day, asOf, asOf=3000-01-01",
    "bad-day, asOf, asOf=",
    "bad-number-of-days, days, days=-1",
    "bad-number-of-days, days, days=3661",
    "bad-number-of-days, days, days=99999",
    "bad-number-of-days, days, days=few",
    "unknown-value, list, list=late",
    "no-completions, list, list=openLate",
    "unknown-value, province, province=atlantis",
    "bad-period, period, period=2020-Q5",
    "query-unclosed-parenthesis, q, q=(OCOP",
    "repeated-parameter, asOf, asOf=2020-11-20&asOf=2020-11-20",
    "unknown-parameter, sort, sort=date",
  })
  void refusesWhatCannotBeAsked(String kind, String parameter, String query) throws IOException {
    for (var path : List.of(DEADLINES, CALENDAR)) {
      var problem = server.refused(kind, server.get(path, query.split("&", -1)));
      assertEquals(parameter, problem.get("parameter").asText());
    }
  }

  @Test
  void refusesPlacesThatThereAreNot() throws IOException {
    server.refused("bad-size", server.get(DEADLINES, "size=1001"));
    server.refused("bad-cursor", server.get(DEADLINES, "after=nonsense"));
    server.refused("bad-period", server.get(DEADLINES, "month=2020"));
    server.refused("bad-period", server.get(DEADLINES, "month=someday"));
    server.refused("unknown-parameter", server.get(CALENDAR, "size=5"));
    server.refused("unknown-parameter", server.get(CALENDAR, "month=2020-11"));
  }

  @Test
  void givesACalendarToSubscribeTo() throws IOException {
    var answer = server.ok(CALENDAR, "province=nghe-an");
    assertEquals("text/calendar; charset=utf-8", answer.header("Content-Type"));
    long dated = server.ok(SEARCH, "deadline=yes", "province=nghe-an").json().get("total").asLong();
    assertTrue(dated > 0);
    assertEquals(dated, directives(answer.text()));
    var unfolded = answer.text().replace("\r\n ", "");
    assertTrue(unfolded.contains("URL:http://127.0.0.1:"), unfolded);
    var known =
        server.send(
            "GET",
            CALENDAR,
            List.of("province=nghe-an"),
            Map.of("If-None-Match", answer.header("ETag")));
    assertEquals(304, server.judged(known).status());
    var head = server.send("HEAD", CALENDAR, List.of(), Map.of());
    assertEquals(200, head.status());
    assertEquals(0, head.body().length);
    var due = server.ok(CALENDAR, "asOf=2020-08-20", "list=due");
    var listed = server.ok(DEADLINES, "asOf=2020-08-20", "list=due").json().get("list");
    assertEquals(listed.get("total").asLong(), directives(due.text()));
    assertEquals(0, directives(server.ok(CALENDAR, "list=none").text()));
  }

  /// A directive has an event for each of its deadlines; the identifiers of later ones end in their
  /// number.
  private static long directives(String calendar) {
    return calendar
        .lines()
        .filter(line -> line.startsWith("UID:"))
        .map(line -> line.replaceFirst("(\\.\\d+)?@.*", ""))
        .distinct()
        .count();
  }

  @Test
  void tellsTheFourStatesWhereCompletionsAreKnown() throws IOException {
    var past = server.ok(DEADLINES, "asOf=2021-12-01", "list=past", "size=2").json();
    long all = past.get("list").get("total").asLong();
    var file = folder.resolve("done.csv");
    var rows = new StringBuilder("directive id,textHash,done on\n");
    for (var hit : past.get("list").get("hits")) {
      var id = id(hit.get("directive"));
      var hash = server.ok(SEARCH + "/" + id).json().get("textHash").asText();
      rows.append("%s,%s,%s\n".formatted(id, hash, hit.get("lastDay").asText()));
    }
    Files.writeString(file, rows + "nowhere-1,0123456789abcdef,2020-11-20\n");
    try (var knowing =
        new TestServer(
            server.searcher(), Path.of("corpus"), Clock.systemUTC(), new CompletionsFile(file))) {
      var answer = server.judged(knowing.get(DEADLINES, "asOf=2021-12-01"));
      var completions = answer.json().get("completions");
      assertEquals(2, completions.get("rows").asInt());
      assertEquals(
          "[{\"line\":4,\"reason\":\"there is no directive nowhere-1\"}]",
          completions.get("refused").toString());
      var whole = completions.get("all");
      assertEquals(all, whole.get("due").asLong());
      check(whole.get("search").asText(), all);
      completions
          .get("units")
          .forEach(row -> check(row.get("search").asText(), row.get("due").asLong()));
      checkStates(knowing, whole);
      completions.get("units").forEach(row -> checkStates(knowing, row));
      completions.get("provinces").forEach(row -> checkStates(knowing, row));
      var inTime = whole.get("states").get(0);
      assertEquals("doneInTime", inTime.get("state").asText());
      assertEquals("Hoàn thành đúng hạn", inTime.get("label").asText());
      assertEquals(2, inTime.get("ofDue").asLong());
      assertEquals(2.0 / all, inTime.get("rate").asDouble());
      assertEquals(
          "doneInTime", answer.json().at("/list/hits/0/completed").asText(), () -> answer.text());
      changeAndAskAgain(knowing, file, answer.header("ETag"));
    }
  }

  private static void checkStates(TestServer knowing, JsonNode row) {
    for (var state : row.get("states")) {
      check(state.get("search").asText(), state.get("directives").asLong());
      checkList(knowing, state.get("list").asText(), state.get("directives").asLong());
      assertEquals(state.get("ofDue").isNull(), state.get("ofDueList").isNull());
      if (!state.get("ofDue").isNull()) {
        check(state.get("ofDueSearch").asText(), state.get("ofDue").asLong());
        checkList(knowing, state.get("ofDueList").asText(), state.get("ofDue").asLong());
      }
    }
  }

  private static void checkList(TestServer knowing, String parameters, long directives) {
    try {
      var target = DEADLINES + "?size=0&" + parameters;
      var found = server.judged(knowing.raw("GET", target, "Host: localhost"));
      var list = found.json().get("list");
      assertEquals(directives, list.get("total").asLong(), target);
      check(list.get("search").asText(), directives);
      var dated = server.judged(knowing.raw("GET", CALENDAR + "?" + parameters, "Host: localhost"));
      assertEquals(directives, directives(dated.text()), target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void changeAndAskAgain(TestServer knowing, Path file, String tag)
      throws IOException {
    var held = Map.of("If-None-Match", tag);
    var query = List.of("asOf=2021-12-01");
    assertEquals(304, knowing.send("GET", DEADLINES, query, held).status());
    var listed = List.of("asOf=2021-12-01", "list=doneInTime");
    var calendar = knowing.send("GET", CALENDAR, listed, Map.of());
    assertEquals(2, directives(calendar.text()));
    Files.writeString(file, "directive id,textHash,done on\n");
    var empty =
        knowing.send("GET", CALENDAR, listed, Map.of("If-None-Match", calendar.header("ETag")));
    assertEquals(0, directives(empty.text()));
    assertEquals(200, empty.status());
    var changed = knowing.send("GET", DEADLINES, query, held);
    assertEquals(200, changed.status());
    assertNotEquals(tag, changed.header("ETag"));
    assertEquals(0, changed.json().at("/completions/rows").asInt());
  }
}
