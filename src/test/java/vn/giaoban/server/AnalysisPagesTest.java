package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of analytics over the notices of `corpus/`.
@ExtendWith(CorpusServer.class)
class AnalysisPagesTest {
  private static JudgedServer server;

  @BeforeAll
  static void serve(JudgedServer corpus) {
    server = corpus.anew();
  }

  private static Document page(String address, String language) throws IOException {
    var parts = address.split("\\?", 2);
    var query = parts.length == 1 ? List.<String>of() : decoded(parts[1]);
    var answer =
        server.send(
            "GET", parts[0], query, Map.of("Accept", "text/html", "Cookie", "lang=" + language));
    assertEquals(200, answer.status(), answer.text());
    return Jsoup.parse(answer.text());
  }

  private static Document page(String address) throws IOException {
    return page(address, "vi");
  }

  private static List<String> decoded(String query) {
    return Arrays.stream(query.split("&", -1))
        .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
        .toList();
  }

  /// How many records the search behind a link finds.
  private static long total(Element link, String path) throws IOException {
    var given = new ArrayList<String>();
    for (var parameter : decoded(link.attr("href").substring("/?".length()))) {
      if (!parameter.startsWith("sort=")) {
        given.add(parameter);
      }
    }
    given.add("size=0");
    return server.ok(path, given.toArray(String[]::new)).json().get("total").asLong();
  }

  private static long number(String text) {
    return Long.parseLong(text.replace(".", "").replaceAll("\\D.*", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/compare",
        "/compare?by=unit&features=topic&q=k%E1%BA%BF+ho%E1%BA%A1ch",
        "/compare?features=deadline&period=2020",
        "/trend",
        "/trend?by=topic&step=quarter",
        "/trend?line=ISO&line=OCOP&step=reportingQuarter",
        "/deadlines?asOf=20/08/2020",
        "/deadlines?asOf=2021-11-19&days=14&list=due&province=nghe-an",
        "/deadlines?asOf=2020-08-20&withLater=true"
      })
  void leadFromEachFigureToThatManyHits(String address) throws IOException {
    int figures = 0;
    for (var link : page(address).select("main td a[href^=/?], .states a")) {
      var strong = link.select("strong");
      assertEquals(
          number(strong.isEmpty() ? link.text() : strong.text()),
          total(link, "/api/v1/directives"),
          link::outerHtml);
      figures++;
    }
    assertTrue(figures >= 3, "only %d figures".formatted(figures));
  }

  @Test
  void countTheNoticesOfEachMonth() throws IOException {
    var page = page("/coverage");
    var cells = page.select(".map td a");
    assertEquals(5, cells.eachText().stream().mapToLong(AnalysisPagesTest::number).sum());
    for (var cell : cells) {
      assertEquals(number(cell.text()), total(cell, "/api/v1/notices"), cell::outerHtml);
    }
    assertEquals(
        List.of("Bình Thuận", "Đồng Tháp", "Nghệ An", "Quảng Ngãi"),
        page.select("#year-2020 ~ div tbody th").eachText());
  }

  @Test
  void tellSilenceFromAbsence() throws IOException {
    var told = page("/compare?by=province&features=topic&values=ocop&period=2020-Q3").text();
    assertTrue(told.contains("dù có văn bản trong thời gian này"), told);
    var gaps = page("/trend").select("td:not([data-count]) .unseen").eachText();
    assertTrue(gaps.contains("tháng 1/2021: không có văn bản"), gaps::toString);
    assertEquals(13, gaps.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/compare", "/trend?by=topic", "/deadlines?asOf=2021-11-19", "/coverage"})
  void areTakenAwayAsTables(String address) throws IOException {
    var page = page(address);
    var links = page.select("main .take a[download]");
    assertEquals(2, links.size());
    for (var link : links) {
      var parts = link.attr("href").split("\\?", 2);
      var file = server.ok(parts[0], decoded(parts[1]).toArray(String[]::new));
      assertTrue(file.header("Content-Disposition").contains("giaoban_"), link::outerHtml);
    }
    var csv = links.getLast().attr("href").split("\\?", 2);
    var lines = server.ok(csv[0], decoded(csv[1]).toArray(String[]::new)).text().lines().toList();
    var figures = page.select(".twin td a");
    assertTrue(lines.size() > figures.size(), "%d lines".formatted(lines.size()));
    for (var figure : figures) {
      var search = figure.attr("href").substring("/?".length());
      var count = "," + number(figure.text()) + ",";
      assertTrue(
          lines.stream().anyMatch(line -> line.contains(search) && line.contains(count)),
          figure::outerHtml);
    }
  }

  @Test
  void leaveOutWhatWasNotKnownThen() throws IOException {
    assertEquals("0", page("/deadlines?asOf=2020-08-20").expectFirst(".states strong").text());
    var link = page("/deadlines?asOf=2020-08-20").expectFirst("main > p a");
    assertTrue(link.text().startsWith("Không tính 107 nhiệm vụ"), link::text);
    assertEquals(107, total(link, "/api/v1/directives"));
  }

  @Test
  void setTwoGroupsSideBySide() throws IOException {
    var page = page("/compare?groups=nghe-an&groups=dong-thap");
    assertEquals(3, page.select("thead th").size());
    assertEquals(
        List.of("nghe-an", "dong-thap"), page.select("[name=groups] [selected]").eachAttr("value"));
    assertEquals(5, page.select("#group1 option").size());
    var first = page.expectFirst("tbody td");
    assertEquals("13 trên 45 nhiệm vụ (28,9 %), trong 1 văn bản", first.attr("data-told"));
    assertTrue(page("/compare?province=nghe-an").text().contains("Chỉ có một nhóm ở đây"));
    var words = page("/compare?features=word&groups=nghe-an&groups=binh-thuan");
    assertEquals(
        List.of("Nghệ An 45 nhiệm vụ", "Bình Thuận 32 nhiệm vụ"),
        words.select("main section h2").eachText());
    assertTrue(words.text().contains("trong ít nhất 5 nhiệm vụ"));
  }

  @Test
  void nameWhatDistinguishesEachProvince() throws IOException {
    var page = page("/compare?features=word");
    assertEquals(4, page.select("main section").size());
    for (var item : page.select(".words-list li")) {
      var link = item.expectFirst("a");
      long count = number(item.expectFirst(".count").text());
      assertEquals(count, total(link, "/api/v1/directives"), link::outerHtml);
    }
  }

  @Test
  void keepTheSettingsOfAReport() throws IOException {
    var page = page("/report?of=2020-Q3&signer=Tr%E1%BA%A7n+V%C4%83n+B%C3%ACnh");
    assertEquals("Trần Văn Bình", page.expectFirst("#signer").val());
    assertTrue(page.expectFirst(".settings").hasAttr("open"));
    for (var link : page.select(".formats a")) {
      assertTrue(link.attr("href").contains("signer=Tr%E1%BA%A7n"), link::outerHtml);
    }
    var address = page.expectFirst(".formats a").attr("href").split("\\?", 2);
    var preview = server.ok(address[0], decoded(address[1]).toArray(String[]::new));
    assertEquals("text/html;charset=utf-8", preview.header("Content-Type"));
    assertEquals("Trần Văn Bình", Jsoup.parse(preview.text()).expectFirst(".signer").text());
    assertFalse(page("/report").expectFirst(".settings").hasAttr("open"));
  }

  @Test
  void offerTheReportOfAPeriod() throws IOException {
    var page = page("/report?of=2020-Q3&province=dong-thap");
    var about = page.expectFirst("main > p a");
    assertEquals(15, total(about, "/api/v1/directives"));
    assertEquals("15 nhiệm vụ", about.text());
    for (var format : page.select(".formats a[download]")) {
      var address = format.attr("href").split("\\?", 2);
      assertEquals("/api/v1/reports/2020-Q3", address[0]);
      var report = server.ok(address[0], decoded(address[1]).toArray(String[]::new));
      assertTrue(report.body().length > 1_000, format::outerHtml);
    }
    assertTrue(page("/report?of=2019-Q1").text().contains("không có nhiệm vụ nào"));
  }

  @Test
  void keepTheSearchFromPageToPage() throws IOException {
    var page = page("/?q=k%E1%BA%BF+ho%E1%BA%A1ch&province=nghe-an&sort=date");
    var links = page.select("[data-part=take] a[href*=province]").eachAttr("href");
    for (var path : List.of("/compare", "/trend", "/deadlines", "/followups")) {
      var address = links.stream().filter(link -> link.startsWith(path)).findFirst().orElseThrow();
      var other = page(address);
      assertEquals("kế hoạch", other.expectFirst("#q").val());
      assertEquals(List.of("Tỉnh, thành phố: Nghệ An"), other.select(".chosen bdi").eachText());
      assertEquals(
          "/?q=k%E1%BA%BF+ho%E1%BA%A1ch&province=nghe-an",
          other.expectFirst("main .take a").attr("href"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/compare", "/trend", "/deadlines", "/followups", "/coverage", "/report"})
  void areWrittenInBothLanguages(String path) throws IOException {
    var vietnamese = page(path, "vi");
    var english = page(path, "en");
    assertEquals("vi", vietnamese.expectFirst("html").attr("lang"));
    assertEquals("en", english.expectFirst("html").attr("lang"));
    assertEquals(
        english.expectFirst("h1").text(), english.expectFirst("[aria-current=page]").text());
    assertTrue(!english.text().contains("{") && !vietnamese.text().contains("{"));
  }

  @Test
  void takeTheDaysOfASearchForThePeriodOfItsReport() throws IOException {
    var chosen = "#of [selected]";
    assertEquals("2020-Q3", page("/report?period=2020-Q3").expectFirst(chosen).val());
    var days = page("/report?from=2020-07-01&to=2020-08-10&province=dong-thap");
    assertEquals("2020-07-01..2020-08-10", days.expectFirst(chosen).val());
    assertEquals(1, days.select(".chip").size());
    assertEquals(
        "/api/v1/reports/2020-07-01..2020-08-10?province=dong-thap&format=docx",
        days.expectFirst(".formats a[download]").attr("href"));
  }

  @Test
  void showWhatIsAskedForAmongTheChoices() throws IOException {
    assertEquals("7", page("/followups?times=7").expectFirst("#times [selected]").val());
    assertEquals("chair", page("/compare?by=chair").expectFirst("#by [selected]").val());
  }

  @Test
  void letAQueryStandInThePlaceOfTheSearchesOfLines() throws IOException {
    assertEquals(4, page("/trend?line=ISO&line=OCOP").select("thead th").size());
    assertEquals(3, page("/trend?line=ISO&line=OCOP&q=ISO").select("thead th").size());
  }

  @Test
  void leadToTheCalendarOfWhatTheyCount() throws IOException {
    var address = "/deadlines?asOf=2020-08-20&withLater=true&province=nghe-an";
    var link = page(address).expectFirst("[type=text/calendar]").attr("href").split("\\?", 2);
    var calendar = server.ok(link[0], decoded(link[1]).toArray(String[]::new)).text();
    assertEquals(5, calendar.split("BEGIN:VEVENT", -1).length - 1, calendar);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/trend?q=%28",
        "/compare?by=nonsense",
        "/deadlines?asOf=someday",
        "/deadlines?after=nonsense",
        "/followups?after=nonsense"
      })
  void refuseWhatTheInterfaceRefuses(String address) throws IOException {
    var parts = address.split("\\?", 2);
    var answer = server.send("GET", parts[0], decoded(parts[1]), Map.of("Accept", "text/html"));
    assertEquals(400, answer.status());
    assertTrue(answer.text().contains("<!doctype html>"));
  }
}
