package vn.giaoban.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RetrievalRunTest {
  @TempDir Path runs;

  private static Path collection() throws URISyntaxException {
    return Path.of(Objects.requireNonNull(RetrievalRunTest.class.getResource("beir")).toURI());
  }

  private static List<String> run(String output) throws IOException, URISyntaxException {
    var out = new ByteArrayOutputStream();
    RetrievalRun.run(collection(), output, new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /// - q1 finds `lua` first: 1 for each figure.
  /// - q2 finds `cho`, which is irrelevant, before `tre`: nDCG 1 / log₂ 3, MRR 1/2, R@1 0.
  /// - q3 finds `tre` (1), where both words are neighbours, then `nghe` (2), never `lua` (1): nDCG
  ///   (1 + 2 / log₂ 3) / (2 + 1 / log₂ 3 + 1 / log₂ 4) = 0.722426, MRR 1, R@1 1/3, R@10 2/3.
  @Test
  void printsTheFiguresOfACollection() throws Exception {
    var table = run(runs.toString());
    assertTrue(
        table.contains(
            "| as searched | typed | odd | 2 | 0.8612 | 1.0000 | 0.6667 | 0.8333 | 0.8333 |"),
        () -> String.join("\n", table));
    assertTrue(
        table.contains(
            "| as searched | typed | even | 1 | 0.6309 | 0.5000 | 0.0000 | 1.0000 | 1.0000 |"),
        () -> String.join("\n", table));
    assertTrue(
        table.contains(
            "| as searched | typed | all | 3 | 0.7845 | 0.8333 | 0.4444 | 0.8889 | 0.8889 |"),
        () -> String.join("\n", table));
  }

  @Test
  void writesARunOfEachForm() throws Exception {
    run(runs.toString());
    for (var form : QueryForm.values()) {
      assertTrue(Files.exists(runs.resolve(form.label() + ".run")));
    }
    var lines = Files.readAllLines(runs.resolve("typed.run"));
    var best = lines.stream().filter(line -> line.startsWith("q2 ")).toList();
    assertTrue(best.getFirst().matches("q2 Q0 cho 1 [0-9.]+ giaoban"), best.getFirst());
    assertTrue(best.get(1).matches("q2 Q0 tre 2 [0-9.]+ giaoban"), best.get(1));
    assertEquals(lines, decomposed());
  }

  private List<String> decomposed() throws IOException {
    return Files.readAllLines(runs.resolve("decomposed.run"));
  }

  @Test
  void triesWeights() throws Exception {
    var table = run("tune");
    assertEquals(2 + 3 * 3 * 5, table.size());
  }

  @Test
  void namesTheLineThatCannotBeRead() throws Exception {
    Files.writeString(runs.resolve("corpus.jsonl"), "{\"_id\": \"a\", \"text\": \"b\"}\n{}\n");
    Files.writeString(runs.resolve("queries.jsonl"), "");
    Files.createDirectory(runs.resolve("qrels"));
    Files.writeString(runs.resolve("qrels/test.tsv"), "query-id\tcorpus-id\tscore\n");
    var error = assertThrows(IOException.class, () -> BeirFolder.read(runs));
    assertTrue(String.valueOf(error.getMessage()).contains("corpus.jsonl:2:"), error::toString);
  }
}
