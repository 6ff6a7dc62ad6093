package vn.giaoban.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.cli.GeneratedSite;

/// Compares batch searches over generated notices with single searches.
@ExtendWith(GeneratedSite.Resolver.class)
class GeneratedBatchTest {
  @TempDir private Path folder;

  private String batch(String... more) throws IOException {
    var lines = new ArrayList<>(GeneratedSite.QUERIES);
    lines.addAll(List.of(more));
    return Files.write(folder.resolve("queries.txt"), lines).toString();
  }

  @Test
  void countsAreThoseOfEachQueryAlone(GeneratedSite site) throws IOException {
    var answers = site.commands.answer("search", "--batch", batch());
    assertEquals(GeneratedSite.QUERIES.size(), answers.size());
    for (var answer : answers) {
      var query = answer.get("query").asText();
      assertEquals(site.total(query), answer.get("total").asLong(), query);
    }
  }

  @Test
  void filtersHoldForEachQuery(GeneratedSite site) throws IOException {
    var answers =
        site.commands.answer("search", "--batch", batch(), "--period", "2020-Q3", "--topic=iso");
    assertEquals(GeneratedSite.QUERIES.size(), answers.size());
    assertTrue(answers.get(0).get("total").asInt() > 0, answers::toString);
    for (var answer : answers) {
      var query = answer.get("query").asText();
      var alone = site.json("directives", "q=" + query, "period=2020-Q3", "topic=iso", "size=0");
      assertEquals(alone.get("total"), answer.get("total"), query);
    }
  }

  @Test
  void rowsAreTheHitsOfEachQueryInTurn(GeneratedSite site) throws IOException {
    var alone = new ArrayList<String>();
    for (var query : GeneratedSite.QUERIES) {
      for (var hit : site.hits(query, "-date")) {
        alone.add(query + " " + hit.get("id").asText());
      }
    }
    var together =
        site.commands.answers("search", "--batch", batch(), "--sort=-date").stream()
            .map(line -> line.get("query").asText() + " " + line.at("/hit/id").asText())
            .toList();
    assertEquals(alone, together);
  }

  @Test
  void theRestIsDoneWhereLinesAreBad(GeneratedSite site) throws IOException {
    var file = batch("(ISO", BatchTest.TOO_BROAD);
    assertEquals(1, site.commands.run("search", "--batch", file, "--format", "json"));
    var complaints = site.commands.err().lines().toList();
    int good = GeneratedSite.QUERIES.size();
    assertEquals(2, complaints.size(), site.commands::err);
    assertEquals(0, complaints.get(0).indexOf("giaoban: %s:%d:".formatted(file, good + 1)));
    assertEquals(0, complaints.get(1).indexOf("giaoban: %s:%d:1:".formatted(file, good + 2)));
    assertEquals(good, site.commands.json().size());
  }
}
