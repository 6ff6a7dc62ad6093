package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.giaoban.TestLength;

/// Requests that nobody would make: valid ones with parameters of any kind, from a seed.
@ExtendWith(CorpusServer.class)
class RequestFuzzTest {
  private static final int REQUESTS = TestLength.of(500, 50_000);

  /// Pieces of queries and of values, put together at random.
  private static final List<String> PIECES =
      List.of(
          " ",
          "\"",
          "(",
          ")",
          "-",
          "~",
          "~3",
          "*",
          "=",
          "|",
          " OR ",
          " NOT ",
          " KHÔNG ",
          ":",
          ",",
          "..",
          "tinh:",
          "han:",
          "ngay:",
          "so:",
          "moi:",
          "nhãn hiệu",
          "ocop",
          "quản lí",
          "Nghệ An",
          "nghe-an",
          "none",
          "yes",
          "2020",
          "2020-Q3r",
          "2021-02-30",
          "quý trước",
          "296/KH-UBND",
          "-1",
          "0",
          "1",
          "100000000000",
          "1e9",
          "NaN",
          "true",
          "vi",
          "docx",
          "a",
          "ă",
          "\u0000",
          "\u202e",
          "\ud83d\ude00",
          "\ufeff",
          "<script>",
          "%",
          "&amp;",
          "..%2f",
          "/",
          "\\",
          "\n",
          "xin cho biết việc của Thanh tra tháng 11 năm 2021",
          "w".repeat(300));

  private final Random random = new Random(21);
  private JudgedServer corpus;
  private List<String> names;

  @BeforeEach
  void serve(JudgedServer shared) throws IOException {
    corpus = shared;
    var found = new TreeSet<String>();
    for (var path : paths()) {
      for (var parameter : corpus.contract().parameters(path).values()) {
        if (parameter.get("in").asText().equals("query")) {
          found.add(parameter.get("name").asText());
        }
      }
    }
    names = List.copyOf(found);
    assertTrue(names.size() > 20, names::toString);
  }

  private List<String> paths() {
    return corpus.routes().stream()
        .filter(route -> route.startsWith("GET /api/v1/"))
        .map(route -> route.substring("GET ".length()))
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String value() {
    var value = new StringBuilder();
    for (int piece = random.nextInt(4); piece >= 0; piece--) {
      value.append(any(PIECES));
    }
    return value.toString();
  }

  @Test
  void areAnsweredOrRefusedAsDescribed() throws IOException {
    int answered = 0;
    var paths = paths();
    for (int request = 0; request < REQUESTS; request++) {
      var example = any(corpus.examples().all(any(paths)));
      var query = new ArrayList<>(example.query());
      for (int more = random.nextInt(3); more >= 0; more--) {
        query.add(any(names) + "=" + value());
      }
      var answer = corpus.get(example.address(), query.toArray(String[]::new));
      assertTrue(answer.status() < 500, () -> example.address() + query + answer.text());
      corpus.judged(answer);
      answered += answer.status() == 200 ? 1 : 0;
    }
    assertTrue(answered > REQUESTS / 100, "answered " + answered);
    assertEquals(200, corpus.get("/api/v1/directives", "q=ISO").status());
  }
}
