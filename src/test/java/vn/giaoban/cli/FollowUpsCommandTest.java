package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpsCommandTest {
  @TempDir private static Path folder;
  private static TestCommands commands;

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
    commands = TestCommands.over(corpus, folder.resolve("index"));
  }

  private static int run(String... arguments) {
    return commands.run("followups", arguments);
  }

  @Test
  void printsARowForEachTime() {
    assertEquals(0, run("296/KH-UBND"), commands::err);
    assertEquals(3, commands.out().lines().count(), commands::out);
    assertTrue(commands.out().contains("2020-09-25"), commands::out);
    assertTrue(commands.err().contains("Chains: 1 / 1"), commands::err);
  }

  @Test
  void printsTheAnswerOfHttpAsJson() throws IOException {
    var answer = commands.answer("followups", "--times", "2", "296/KH-UBND");
    assertEquals(31, answer.at("/followUps/0/putOffDays").asInt());
  }

  @Test
  void writesRowsAsLinesOfAFile() throws IOException {
    var file = folder.resolve("chains.csv");
    assertEquals(0, run("--format", "csv", "--output", file.toString()), commands::err);
    assertTrue(Files.readString(file).startsWith("\uFEFF\"Số lần / Times\""));
    var lines = commands.answers("followups", "296/KH-UBND");
    assertEquals(2, lines.getLast().get("time").asInt());
  }

  @Test
  void saysWhatCannotBeTaken() {
    assertEquals(2, run("--times", "1"));
    assertTrue(commands.err().contains("times must be from 2"), commands::err);
    assertEquals(2, run("--after", "none"));
    assertEquals("", commands.out());
  }
}
