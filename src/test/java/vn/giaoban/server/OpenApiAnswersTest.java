package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.search.Sort;
import vn.giaoban.source.MadeFiles;

/// Checks that responses over the notices of `corpus/` conform to `openapi.yaml`, and that every
/// documented response occurs.
@ExtendWith(CorpusServer.class)
class OpenApiAnswersTest {
  private static final String SEARCH = "/api/v1/directives";

  private static final String PAGES = "/api/v1/notices/{id}/pages/{page}.png";

  private static JudgedServer server;

  @TempDir private Path folder;

  @BeforeAll
  static void serve(JudgedServer corpus) {
    server = corpus.anew();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q=",
        "q=*&size=1000",
        "q=OCOP&explain=true",
        "q=nghiem~ OR nhãn*&explain=true",
        "q=không có gì như thế này",
        "size=0",
        "q=OCOP&around=003-69e726a4c7a6e55d-txt-26",
        "size=0&sort=date&around=003-69e726a4c7a6e55d-txt-26",
        "sort=relevance",
        "sort=date",
        "sort=-date",
        "sort=deadline",
        "sort=province",
        "province=nghe-an&province=Đồng Tháp",
        "province=-nghe-an",
        "province=none",
        "province=-none",
        "provinceNow=dong-thap",
        "agency=Sở Khoa học và Công nghệ",
        "unit=van-phong&with=-none",
        "unitText=Văn phòng Sở",
        "topic=OCOP&topic=iso",
        "date=2020&date=-2020-Q3&date=2020-08",
        "kind=assessment",
        "kind=directive&kind=assessment&size=1000",
        "type=TB",
        "deadline=yes&deadline=2020-12",
        "chair=none",
        "from=2020-08&to=2020-10-15",
        "period=2020-Q3r",
        "period=2020-07..",
        "period=quý-trước",
        "facets=province,provinceNow&facets=agency,unit,unitText,with,topic,date,kind,type,deadline&facets=chair",
      })
  void answersSearchesAsItSays(String query) throws IOException {
    server.ok(SEARCH, query.isEmpty() ? new String[0] : query.split("&"));
  }

  @Test
  void givesEveryHitOnceAcrossPages() throws IOException {
    for (var sort : Sort.values()) {
      var seen = new ArrayList<String>();
      var page = server.ok(SEARCH, "size=9", "sort=" + sort.apiName()).json();
      while (true) {
        page.get("hits").forEach(hit -> seen.add(hit.get("id").asText()));
        if (page.get("next").isNull()) {
          break;
        }
        page =
            server
                .ok(
                    SEARCH,
                    "size=9",
                    "sort=" + sort.apiName(),
                    "after=" + page.get("next").asText())
                .json();
      }
      assertEquals(109, page.get("total").asInt());
      assertEquals(page.get("total").asInt(), seen.size());
      assertEquals(seen.size(), Set.copyOf(seen).size());
    }
  }

  @Test
  void showsEveryNoticeAndEveryDirectiveAsItSays() throws IOException {
    var notices = server.ok("/api/v1/notices").json();
    assertEquals(5, notices.get("total").asInt());
    for (var head : notices.get("notices")) {
      var path = "/api/v1/notices/" + head.get("id").asText();
      var notice = server.ok(path).json();
      assertEquals(head.get("directives").asInt(), notice.get("directives").size());
      server.ok(path + "/text");
      server.ok(path + "/source");
      for (var directive : notice.get("directives")) {
        var single = server.ok(SEARCH + "/" + directive.get("id").asText()).json();
        assertEquals(directive.get("text"), single.get("text"));
      }
    }
  }

  @Test
  void explainsEveryKindOfRefusal() throws IOException {
    for (var kind : ProblemKind.values()) {
      assertEquals(kind.title() + ".\n", server.ok("/problems/" + kind.slug()).text());
    }
  }

  @Test
  void givesEveryAnswerThatItSays() throws IOException {
    server.contract().described().clear();
    for (var path : server.contract().paths()) {
      if (!path.equals(PAGES)) {
        askInEveryWay(server, path);
      }
    }
    var cursor = server.ok(SEARCH, "size=1").json().get("next").asText();
    server.refused("not-found", server.get(SEARCH, "around=none"));
    server.judged(server.get("/", "q=(ISO"));
    for (var page : List.of("/compare", "/trend", "/deadlines", "/followups", "/coverage")) {
      server.refused("bad-period", server.get(page, "from=someday"));
    }
    server.refused("bad-period", server.get("/report", "of=someday"));
    server.judged(server.get(SEARCH, "size=1", "after=" + Cursors.ofAnotherGeneration(cursor)));
    try (var broken = new TestServer(Searchers.broken(), Path.of("corpus"), Clock.systemUTC())) {
      for (var path : server.contract().paths()) {
        if (path.startsWith("/api/")) {
          var example = server.examples().of(path);
          server.refused("internal", broken.get(example.address(), example.parameters()));
        }
      }
    }
    askTooMuch();
    for (var answer : server.contract().answers()) {
      if (answer.contains(" 505 ")) {
        var path = answer.substring(0, answer.indexOf(' '));
        server.refused("stream-without-end", server.server().http10(path));
      }
    }
    var missing = server.contract().answers();
    missing.removeAll(server.contract().described());
    missing.removeAll(describedOfPages());
    assertEquals(Set.of(), missing);
  }

  /// Asks one that counts for too long, and one that has no place for heavy work.
  private void askTooMuch() throws IOException {
    try (var slow = new TestServer(Searchers.slow(), Path.of("corpus"), Clock.systemUTC());
        var busy = TestServer.limited(server.searcher(), TestServer.LIMITS.working(0, 0))) {
      for (var answer : server.contract().answers()) {
        if (answer.contains(" 503 ")) {
          var example = server.examples().of(answer.substring(0, answer.indexOf(' ')));
          refusedAs("time-limit", slow.get(example.address(), example.parameters()));
          refusedAs("busy", busy.get(example.address(), example.parameters()));
        }
      }
    }
  }

  private void refusedAs(String kind, TestServer.Answer answer) throws IOException {
    if (answer.status() == 503) {
      server.refused(kind, answer);
    }
  }

  /// The notices of the corpus have no pages; one that is a PDF, whatever it is called, has.
  private Set<String> describedOfPages() throws IOException {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.write(corpus.resolve("003_69e726a4c7a6e55d.txt"), MadeFiles.pdf("Kết luận giao ban"));
    try (var paged = JudgedServer.over(corpus, folder.resolve("index"))) {
      paged.contract().described().clear();
      askInEveryWay(paged, PAGES);
      return Set.copyOf(paged.contract().described());
    }
  }

  private static void askInEveryWay(JudgedServer asked, String path) throws IOException {
    for (var example : asked.examples().all(path)) {
      var given = TestServer.parameters(example.parameters());
      assertEquals(List.of(), asked.contract().requestFaults(example.address(), given));
      var answer = asked.judged(asked.get(example.address(), example.parameters()));
      assertTrue(answer.status() < 400, () -> example + ": " + answer.text());
    }
    var example = asked.examples().of(path);
    var address = example.address();
    var tag = asked.get(address, example.parameters()).header("ETag");
    asked.judged(asked.send("GET", address, example.query(), Map.of("If-None-Match", tag)));
    asked.judged(asked.send("POST", address, List.of(), Map.of()));
    asked.judged(asked.raw("GET", address, "Host: evil.example"));
    if (path.contains("{")) {
      asked.judged(asked.get(path.replaceAll("\\{\\w+\\}", "none"), example.parameters()));
    }
    if (!asked.contract().requestFaults(address, Map.of("x", List.of("1"))).isEmpty()) {
      asked.judged(asked.get(address, "x=1"));
    }
  }
}
