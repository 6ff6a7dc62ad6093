package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages over the notices of `corpus/` as the server writes them, which is all that a browser
/// without scripts has.
@ExtendWith(CorpusServer.class)
class PageHttpTest {
  private static final String NOTICE = "/notices/003-69e726a4c7a6e55d-txt";

  private static JudgedServer server;

  @BeforeAll
  static void serve(JudgedServer corpus) {
    server = corpus.anew();
  }

  private static TestServer.Answer answer(String path, List<String> query, String... headers)
      throws IOException {
    var all =
        headers.length == 0
            ? Map.of("Accept", "text/html")
            : Map.of("Accept", "text/html", headers[0], headers[1]);
    return server.send("GET", path, query, all);
  }

  private static Document page(String path, String... query) throws IOException {
    return Jsoup.parse(answer(path, List.of(query)).text());
  }

  /// The page that a link with parameters leads to.
  private static Document linked(Element link) throws IOException {
    var address = link.attr("href").replaceFirst("#.*", "").split("\\?", 2);
    return page(address[0], decoded(address[1]));
  }

  private static String text(Document page, String selector) {
    return page.select(selector).text();
  }

  @Test
  void marksWhatIsTypedWithoutMarks() throws IOException {
    var page = page("/", "q=nhan hieu");
    assertEquals("4 nhiệm vụ", text(page, "#count strong"));
    assertEquals(4, page.select("#hits > li").size());
    assertEquals(
        List.of("Nhãn", "hiệu"), page.select("#d-003-69e726a4c7a6e55d-txt-23 mark").eachText());
  }

  @Test
  void startsWithWhatIsNewAndExamplesThatHaveHits() throws IOException {
    var page = page("/");
    assertTrue(text(page, ".holdings").contains("5 văn bản, 109 nhiệm vụ của 4 tỉnh"));
    assertTrue(text(page, "#newest ~ ul").startsWith("THÔNG BÁO KẾT LUẬN GIAO BAN THÁNG 11/2021"));
    assertTrue(page.select(".histogram .bar").size() > 3);
    assertEquals(3, page.select(".examples li").size());
    for (var example : page.select(".examples li")) {
      var hits = linked(example.expectFirst("a"));
      assertEquals(text(hits, "#count strong"), example.expectFirst(".count").text() + " nhiệm vụ");
    }
  }

  private static String[] decoded(String query) {
    return java.net.URLDecoder.decode(query, java.nio.charset.StandardCharsets.UTF_8).split("&");
  }

  @Test
  void offersTheAlternativesOfAFilterWithTheirCounts() throws IOException {
    var page = page("/", "q=ISO", "province=quang-ngai");
    assertEquals("1 nhiệm vụ", text(page, "#count strong"));
    assertEquals("2", text(page, "label:has([value=dong-thap]) .count"));
    assertTrue(page.expectFirst("[name=province][value=quang-ngai]").hasAttr("checked"));
    assertEquals("Tỉnh, thành phố: Quảng Ngãi", text(page, ".chip bdi"));
    assertEquals("/?q=ISO", page.expectFirst(".chip").attr("href"));
  }

  @Test
  void offersTheMonthsThatHaveHitsAmongThePeriods() throws IOException {
    var periods = page("/", "q=ISO").select("#period option");
    assertTrue(periods.eachText().contains("tháng 8/2020"), periods::outerHtml);
    assertFalse(periods.eachText().contains("tháng 7/2020"), periods::outerHtml);
    for (var option : periods.select("[value=2020-08]")) {
      assertEquals(
          "2 nhiệm vụ", text(page("/", "q=ISO", "period=" + option.val()), "#count strong"));
    }
  }

  @Test
  void showsWhatAQuestionIsReadAsAndTakesItBack() throws IOException {
    var question = "q=Thanh tra phải làm gì về kế hoạch khảo sát trong tháng 11 năm 2021?";
    var page = page("/", question);
    assertEquals("0 nhiệm vụ", text(page, "#count strong"));
    assertEquals("1 nhiệm vụ theo cách đọc dưới đây", text(page, "#count a"));
    assertTrue(page.select(".empty").isEmpty(), "the reading stands in its place");
    assertEquals(
        List.of("Đơn vị được giao: Thanh tra", "Thời gian: Tháng 11/2021"),
        page.select("#question .chip bdi").eachText());
    var read = linked(page.expectFirst("#read"));
    assertEquals(read.select("#hits > li").size(), page.select("#question .hits > li").size());
    assertEquals(2, read.select(".chip").size());
    assertEquals(
        read.select("#hits").html(), page("/", question, "ask=true").select("#hits").html());
    var back = page.expectFirst("#question .chip").attr("href");
    assertFalse(back.contains("unit="), back);
    assertTrue(back.contains("period=2021-11"), back);
  }

  @Test
  void keepsTheFiltersOfAQuestion() throws IOException {
    var question = "q=Thanh tra phải làm gì về kế hoạch khảo sát trong tháng 11 năm 2021?";
    var page = page("/", question, "period=2021", "kind=directive");
    assertEquals(
        List.of("Đơn vị được giao: Thanh tra"), page.select("#question .chip bdi").eachText());
    for (var link : page.select("#read, #question .chip")) {
      var href = link.attr("href");
      assertTrue(href.contains("kind=directive") && href.contains("period=2021"), href);
    }
    var read = page("/", question, "period=2021", "kind=directive", "ask=true");
    assertEquals(3, read.select("[data-part=chosen] .chip").size());
    assertEquals(read.select("#hits > li").size(), page.select("#question .hits > li").size());
  }

  @Test
  void takesAFormAsItIsSent() throws IOException {
    var page = page("/", "q=ISO", "period=", "from=01/09/2020", "to=", "sort=", "province=nghe-an");
    assertEquals("0 nhiệm vụ", text(page, "#count strong"));
    assertEquals("01/09/2020", page.expectFirst("#from").attr("value"));
    assertEquals(List.of("bỏ thì có 0", "bỏ thì có 1"), page.select(".chip .count").eachText());
  }

  @Test
  void leavesOutWhatIsChosenAndLeftOut() throws IOException {
    var page = page("/", "q=ISO", "province=quang-ngai", "province=-quang-ngai");
    assertEquals("2 nhiệm vụ", text(page, "#count strong"));
    assertEquals("Tỉnh, thành phố: loại trừ Quảng Ngãi", text(page, ".chip bdi"));
  }

  @Test
  void saysTheExactDaysOfAPeriod() throws IOException {
    var page = page("/", "q=*", "period=2020-Q3r");
    assertEquals("kỳ báo cáo quý III/2020 (15/06–14/09/2020)", text(page, ".chip bdi"));
  }

  @Test
  void saysWhereAQueryCannotBeReadAndKeepsTheFilters() throws IOException {
    var answer = answer("/", List.of("q=ISO (OCOP", "province=nghe-an"));
    assertEquals(400, answer.status());
    assertEquals("no-store", answer.header("Cache-Control"));
    var page = Jsoup.parse(answer.text());
    assertEquals(
        "Câu tìm kiếm chưa đúng ở vị trí 5: dấu ngoặc đơn chưa đóng.", text(page, "#problem p"));
    assertEquals("(", text(page, "#problem mark"));
    assertEquals("ISO (OCOP", page.expectFirst("#q").attr("value"));
    assertTrue(page.expectFirst("[name=province][value=nghe-an]").hasAttr("checked"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"province=atlantis", "from=someday", "size=5000", "sort=best"})
  void tellsARefusalOnThePage(String parameter) throws IOException {
    var answer = answer("/", List.of("q=ISO", parameter));
    assertEquals(400, answer.status());
    assertFalse(text(Jsoup.parse(answer.text()), "#problem").isEmpty());
  }

  @Test
  void showsMoreByALink() throws IOException {
    var page = page("/", "q=*");
    assertEquals("/?q=*&size=40", page.expectFirst("#more").attr("href"));
    assertEquals(40, page("/", "q=*", "size=40").select("#hits > li").size());
  }

  @Test
  void saysWhyHitsMatchOnDemand() throws IOException {
    assertEquals(0, page("/", "q=OCOP").select(".reasons").size());
    assertTrue(
        text(page("/", "q=OCOP", "explain=true"), ".reasons").contains("đúng như đã nhập: OCOP"));
    assertTrue(
        text(page("/", "q=quản lí", "explain=true"), ".reasons").contains("viết cách khác: lý"));
  }

  @ParameterizedTest
  @CsvSource({
    "province=Quảng Ngãi, quang-ngai",
    "province=-Quảng Ngãi, -quang-ngai",
    "date=2021-11, 2021-11",
    "date=tháng 11/2021, 2021-11",
  })
  void ticksAChosenValueOnceWithItsCount(String filter, String value) throws IOException {
    var page = page("/", "q=*", filter);
    var name = filter.substring(0, filter.indexOf('='));
    var ticked = page.select("#facet-" + name + " label:has([checked])");
    assertEquals(1, ticked.size(), ticked::text);
    assertEquals(value, ticked.select("input").val());
    assertNotEquals("0", ticked.select(".count").text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nearly=false",
        "facets=agency",
        "facetText=topic:iso",
        "explain=true",
        "filters=all",
        "sort=date",
      })
  void handsOutASearchHoweverItIsShown(String shown) throws IOException {
    var page = page("/", "q=nhan hieu", shown);
    assertEquals(List.of(), page.select(".chip").eachText());
    var links = page.select(".take a[download], .take a[type]");
    assertEquals(4, links.size());
    for (var link : links) {
      var parts = link.attr("href").split("\\?", 2);
      assertEquals(200, server.get(parts[0], decoded(parts[1])).status(), link::toString);
    }
  }

  @Test
  void speaksEnglishWhereItIsChosen() throws IOException {
    var answer = answer("/", List.of("q=ISO"), "Cookie", "lang=en; theme=dark");
    var page = Jsoup.parse(answer.text());
    assertEquals("en", page.expectFirst("html").attr("lang"));
    assertEquals("dark", page.expectFirst("html").attr("data-theme"));
    assertEquals("3 directives", text(page, "#count strong"));
    assertEquals("Topic", text(page, "#facet-topic legend"));
    assertNotEquals(answer.header("ETag"), answer("/", List.of("q=ISO")).header("ETag"));
    assertTrue(answer.header("Vary").contains("Cookie"));
  }

  @ParameterizedTest
  @CsvSource({
    "/?q=ISO, /?q=ISO",
    "//evil.example, /",
    "https://evil.example, /",
    "'/\\evil.example', /",
  })
  void leadsBackWithinTheSite(String back, String location) throws IOException {
    var answer = server.get("/preferences", "lang=en", "back=" + back);
    assertEquals(303, answer.status());
    assertEquals(location, answer.header("Location"));
    assertTrue(answer.header("Set-Cookie").startsWith("lang=en;"), answer.header("Set-Cookie"));
  }

  @Test
  void setsANoticeAsADocument() throws IOException {
    var page = page(NOTICE, "q=nhan hieu", "around=003-69e726a4c7a6e55d-txt-23");
    assertTrue(text(page, ".facts").contains("Nghệ An (nhắc đến trong văn bản: “"));
    assertEquals(0, page.select(".words p > span:contains(###)").size());
    var wanted = page.expectFirst(".block.wanted");
    assertEquals(List.of("Nhãn", "hiệu"), wanted.select(".words mark").eachText());
    assertFalse(wanted.select(".margin .unit").isEmpty());
    assertEquals(
        "/?q=nhan+hieu#d-003-69e726a4c7a6e55d-txt-23", page.expectFirst("#back").attr("href"));
    assertEquals(2, page.select("#around a.prev, #around a.next").size());
    assertFalse(page.select(".contents a").isEmpty());
    for (var entry : page.select(".contents a")) {
      assertEquals(1, page.select("[id=" + entry.attr("href").substring(1) + "]").size());
    }
  }

  @Test
  void leadsBackToAsManyHitsAsWereShown() throws IOException {
    var hits = page("/", "q=*", "size=40", "explain=true").select("#hits > li");
    var hit = hits.get(30);
    var notice = linked(hit.expectFirst(".origin a"));
    assertEquals(
        "/?q=*&size=40&explain=true#" + hit.id(), notice.expectFirst("#back").attr("href"));
    var next = linked(notice.expectFirst("#around a.next"));
    assertEquals(
        "/?q=*&size=40&explain=true#" + hits.get(31).id(), next.expectFirst("#back").attr("href"));
  }

  @Test
  void goesOnWithoutTheSearchWhereAHitIsNoneAnyMore() throws IOException {
    var page = page(NOTICE, "q=ISO", "around=003-69e726a4c7a6e55d-txt-26");
    assertTrue(text(page, "#around").contains("không nằm trong kết quả"));
    assertTrue(page.select(".block.told").size() > 10);
  }

  @Test
  void saysWhatThereIsNot() throws IOException {
    for (var path : List.of("/notices/none", "/directives/none", "/none")) {
      var answer = answer(path, List.of());
      assertEquals(404, answer.status());
      assertEquals("Không có trang này", text(Jsoup.parse(answer.text()), "h1"));
      assertEquals("application/problem+json", server.get(path).header("Content-Type"));
    }
    assertEquals(
        "application/problem+json", answer("/api/v1/none", List.of()).header("Content-Type"));
  }

  @Test
  void showsWhatIsSimilar() throws IOException {
    var page = page("/directives/003-69e726a4c7a6e55d-txt-26");
    assertTrue(text(page, "article .text").contains("OCOP"), page::text);
    assertFalse(page.select("ol.hits .origin a").isEmpty());
    for (var link : page.select("ol.hits .origin a")) {
      assertEquals(200, server.get(link.attr("href").replaceAll("#.*", "")).status());
    }
  }

  @Test
  void saysWhatIsIndexedAndHowToAskIt() throws IOException {
    assertTrue(text(page("/about"), ".facts").contains("Văn bản 5"));
    var page = page("/about/api");
    int paths = server.contract().paths().size() + server.contract().changing().size();
    assertEquals(paths, page.select(".operation").size());
  }

  @Test
  void letsABrowserKeepItsFiles() throws IOException {
    var style = page("/").expectFirst("link[rel=stylesheet]").attr("href");
    assertTrue(server.get(style).header("Cache-Control").contains("immutable"));
    assertEquals("no-cache", server.get("/web/older/style.css").header("Cache-Control"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?q=*&size=100&filters=all", NOTICE, "/compare", "/trend?by=topic"})
  void isLightEnoughForASlowLine(String address) throws IOException {
    var parts = address.split("\\?", 2);
    var query = parts.length == 1 ? List.<String>of() : List.of(parts[1].split("&"));
    var html = server.send("GET", parts[0], query, Map.of("Accept-Encoding", "gzip"));
    int bytes = html.body().length;
    var page = Jsoup.parse(answer(parts[0], query).text());
    assertTrue(page.select("link[href^=/web/], script[src]").size() > 3);
    for (var file : page.select("link[href^=/web/], script[src]")) {
      var path = file.hasAttr("src") ? file.attr("src") : file.attr("href");
      bytes += server.send("GET", path, List.of(), Map.of("Accept-Encoding", "gzip")).body().length;
    }
    assertTrue(bytes < 100_000, address + " takes " + bytes);
  }
}
