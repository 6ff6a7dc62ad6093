package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.cli.GeneratedSite;

/// Follows every figure of every page of analytics over a generated corpus to its search.
@ExtendWith(GeneratedSite.Resolver.class)
class AnalysisFiguresTest {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})*(?!\\d)");

  /// Totals by search, since many figures of a page lead to the same one.
  private final Map<String, Long> totals = new HashMap<>();

  @ParameterizedTest
  @CsvSource({
    "200, /compare",
    "200, /compare?by=unit&features=topic",
    "20, /compare?by=date&features=unit",
    "50, /compare?features=deadline",
    "50, /compare?by=topic&features=unit&province=nghe-an",
    "20, /compare?features=word",
    "10, /trend",
    "50, /trend?by=province&top=10",
    "10, /trend?by=topic&step=quarter&period=2020",
    "10, /trend?line=ISO&line=OCOP&step=reportingQuarter",
    "100, /deadlines?asOf=2020-08-20",
    "50, /deadlines?asOf=2021-03-01&days=90&list=due&withLater=true",
    "10, /deadlines?asOf=2021-03-01&month=2020-11&province=nghe-an&q=kế hoạch OR báo cáo",
    "1, /report?of=2020-Q3",
    "1, /report?of=2020&province=nghe-an",
  })
  void leadToThatManyHits(int least, String address, GeneratedSite site) throws IOException {
    int figures = 0;
    for (var link : page(site, address).select("main a[href^=/?]")) {
      var number = NUMBER.matcher(text(link));
      if (number.lookingAt()) {
        long count = Long.parseLong(number.group().replace(".", ""));
        assertEquals(count, total(site, "directives", link), link::outerHtml);
        figures++;
      }
    }
    assertTrue(figures >= least, "only %d figures".formatted(figures));
  }

  /// Of the tiles of deadlines the number is in bold, of words it stands behind them.
  private static String text(Element link) {
    var bold = link.selectFirst("strong");
    var behind = link.closest(".words-list") == null ? null : link.nextElementSibling();
    return (bold == null ? behind == null ? link : behind : bold).text();
  }

  /// The map of coverage counts notices; its names say how many directives they have.
  @ParameterizedTest
  @CsvSource({"100, /coverage", "100, /coverage?by=provinceNow", "5, /coverage?province=nghe-an"})
  void leadToThatManyNotices(int least, String address, GeneratedSite site) throws IOException {
    var page = page(site, address);
    var cells = page.select(".map td a");
    for (var cell : cells) {
      assertEquals(Long.parseLong(cell.text()), total(site, "notices", cell), cell::outerHtml);
    }
    assertTrue(cells.size() >= least, "only %d cells".formatted(cells.size()));
    for (var link : page.select(".figures td a")) {
      assertEquals(
          Long.parseLong(link.text().replace(".", "")),
          total(site, "directives", link),
          link::outerHtml);
    }
  }

  private static Document page(GeneratedSite site, String address) throws IOException {
    return Jsoup.parse(site.page(address));
  }

  private long total(GeneratedSite site, String of, Element link) throws IOException {
    var search = of + " " + link.attr("href");
    var known = totals.get(search);
    if (known != null) {
      return known;
    }
    var query =
        Arrays.stream(link.attr("href").substring("/?".length()).split("&", -1))
            .filter(parameter -> !parameter.startsWith("sort="))
            .map(parameter -> URLDecoder.decode(parameter, StandardCharsets.UTF_8));
    var given = Stream.concat(query, Stream.of("size=0")).toArray(String[]::new);
    long total = site.json(of, given).get("total").asLong();
    totals.put(search, total);
    return total;
  }
}
