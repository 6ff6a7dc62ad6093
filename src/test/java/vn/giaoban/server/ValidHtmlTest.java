package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/// Pages in the eyes of the Nu HTML checker.
@ExtendWith(CorpusServer.class)
class ValidHtmlTest {
  /// The checker's schemas nest deeply.
  private static final long DEEP_BYTES = 64 << 20;

  private static final Map<String, List<String>> PAGES =
      Map.ofEntries(
          Map.entry("/", List.of()),
          Map.entry("/compare", List.of("province=-nghe-an")),
          Map.entry("/trend", List.of("line=ISO", "line=OCOP")),
          Map.entry("/deadlines", List.of("asOf=2021-11-19")),
          Map.entry("/followups", List.of()),
          Map.entry("/coverage", List.of()),
          Map.entry("/report", List.of()),
          Map.entry("/about", List.of()),
          Map.entry("/about/api", List.of()),
          Map.entry("/corrections", List.of()),
          Map.entry("/nowhere", List.of()),
          Map.entry("/directives/003-69e726a4c7a6e55d-txt-23", List.of()),
          Map.entry(
              "/notices/003-69e726a4c7a6e55d-txt",
              List.of("q=nhan hieu", "around=003-69e726a4c7a6e55d-txt-23")));

  private static final List<List<String>> SEARCHES =
      List.of(
          List.of("q=*", "filters=all", "explain=true", "province=-nghe-an", "size=60"),
          List.of("q=(ISO", "from=1/2/2020"),
          List.of("q=nhan hieo", "topic=iso", "period=2020-Q3r"),
          List.of("q=Thanh tra phải làm gì về kế hoạch khảo sát trong tháng 11 năm 2021?"));

  /// What the checker complains of, page by page.
  private static final class Complaints implements ErrorHandler {
    private final List<String> heard = new ArrayList<>();
    private String page = "";

    @Override
    public void warning(SAXParseException e) {
      heard.add(page + ": " + e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      warning(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      warning(e);
    }
  }

  @Test
  void findsNothingWrong(JudgedServer server) throws Exception {
    var pages = new LinkedHashMap<String, String>();
    for (var page : PAGES.entrySet()) {
      pages.put(page.getKey(), html(server, page.getKey(), page.getValue()));
    }
    for (var search : SEARCHES) {
      pages.put(search.toString(), html(server, "/", search));
    }
    pages.put("wrong", "<!doctype html><html lang=en><title>x</title><ul><p>x</ul>");
    var faults = faults(pages);
    assertEquals(1, faults.size(), faults::toString);
    assertTrue(faults.getFirst().startsWith("wrong: Element “p” not allowed"), faults::toString);
  }

  @Test
  void findsNothingWrongWithForms(@TempDir Path folder) throws Exception {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("a.txt"), "THÔNG BÁO\n1. Thanh tra Sở\n- Kiểm tra trước ngày 25/8/2020.\n");
    try (var server = JudgedServer.editing(corpus, folder.resolve("index"))) {
      var directive =
          Forms.fields(new Forms(server).page("/notices/a-txt").expectFirst(".correct form"));
      directive.put("topics", "iso");
      new Forms(server).send("/api/v1/edit/corrections", directive);
      var pages = new LinkedHashMap<String, String>();
      for (var page : List.of("/", "/notices/a-txt", "/corrections", "/coverage", "/deadlines")) {
        pages.put(page, html(server, page, List.of()));
      }
      assertEquals(List.of(), faults(pages));
    }
  }

  private static String html(JudgedServer server, String path, List<String> query)
      throws IOException {
    return server.send("GET", path, query, Map.of("Accept", "text/html")).text();
  }

  private static List<String> faults(Map<String, String> pages) throws Exception {
    var task = new FutureTask<>(() -> checked(pages));
    new Thread(null, task, "checker", DEEP_BYTES).start();
    return task.get();
  }

  private static List<String> checked(Map<String, String> pages) throws Exception {
    var complaints = new Complaints();
    var checker = new SimpleDocumentValidator();
    checker.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", complaints);
    checker.setUpValidatorAndParsers(complaints, false, false);
    for (var page : pages.entrySet()) {
      complaints.page = page.getKey();
      checker.checkHtmlInputSource(new InputSource(new StringReader(page.getValue())));
    }
    return complaints.heard;
  }
}
