package vn.giaoban.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaoban.api.ProblemKind;

class ProblemTest {
  @Test
  void hasItsMembersInOneOrderWhateverTheProcess() {
    var members =
        Map.<String, Object>of("problem", "x", "position", 3, "parameter", "q", "expected", "a");
    var body = new Problem(ProblemKind.BAD_REQUEST, "detail", members).body();
    assertEquals(
        List.of(
            "type", "title", "status", "detail", "expected", "parameter", "position", "problem"),
        List.copyOf(body.keySet()));
  }
}
