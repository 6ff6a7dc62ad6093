package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.json.Json;

class FollowUpsCommandTest {
  @TempDir private static Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  static void makeIndex() throws IOException {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    var august = Files.readString(Path.of("corpus/000_bf2d77a87c11392e.txt"));
    Files.writeString(corpus.resolve("a.txt"), august);
    Files.writeString(
        corpus.resolve("b.txt"),
        august
            .replace("1104/TB-SKHCN", "1250/TB-SKHCN")
            .replace("ngày 21 tháng 8", "ngày 18 tháng 9")
            .replace("14/8/2020", "15/9/2020")
            .replace("25/8/2020", "25/9/2020"));
    var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Main.run(
        new String[] {"index", "--corpus", corpus.toString(), "--index", index()},
        nowhere,
        nowhere);
  }

  private static String index() {
    return folder.resolve("index").toString();
  }

  private int run(String... arguments) {
    var all = new ArrayList<>(List.of("followups", "--index", index()));
    all.addAll(List.of(arguments));
    return Main.run(
        all.toArray(String[]::new),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void printsARowForEachTime() {
    assertEquals(0, run("296/KH-UBND"), text(err));
    assertEquals(3, text(out).lines().count(), text(out));
    assertTrue(text(out).contains("2020-09-25"), text(out));
    assertTrue(text(err).contains("Chains: 1 / 1"), text(err));
  }

  @Test
  void printsTheAnswerOfHttpAsJson() throws IOException {
    assertEquals(0, run("--format", "json", "--times", "2", "296/KH-UBND"), text(err));
    var answer = Json.MAPPER.readTree(text(out));
    assertEquals(31, answer.at("/followUps/0/putOffDays").asInt());
  }

  @Test
  void writesRowsAsLinesOfAFile() throws IOException {
    var file = folder.resolve("chains.csv");
    assertEquals(0, run("--format", "csv", "--output", file.toString()), text(err));
    assertTrue(Files.readString(file).startsWith("\uFEFF\"Số lần / Times\""));
    assertEquals(0, run("--format", "jsonl", "296/KH-UBND"), text(err));
    assertEquals(2, Json.MAPPER.readTree(text(out).lines().toList().getLast()).get("time").asInt());
  }

  @Test
  void saysWhatCannotBeTaken() {
    assertEquals(2, run("--times", "1"));
    assertTrue(text(err).contains("times must be from 2"), text(err));
    assertEquals(2, run("--after", "none"));
    assertEquals("", text(out));
  }
}
