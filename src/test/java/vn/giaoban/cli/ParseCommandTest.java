package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.json.Json;

class ParseCommandTest {
  private static final String FIRST = "corpus/000_bf2d77a87c11392e.txt";
  private static final String FOURTH = "corpus/003_69e726a4c7a6e55d.txt";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(byte[] input, String... args) {
    var terminal =
        Terminal.none(
            new ByteArrayInputStream(input),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return Main.run(args, terminal);
  }

  private int run(String... args) {
    return run(new byte[0], args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void printsOneLineForEachNotice() throws IOException {
    assertEquals(0, run("parse", "--corpus", "corpus", FIRST, FOURTH), err());
    var lines = out().lines().toList();
    assertEquals(2, lines.size());
    var notice = Json.MAPPER.readTree(lines.getFirst());
    assertEquals("000-bf2d77a87c11392e-txt", notice.get("id").asText());
    assertEquals("000_bf2d77a87c11392e.txt", notice.get("file").asText());
    assertTrue(notice.get("directives").size() > 5);
    assertEquals("", err());
  }

  @Test
  void namesWhatCannotBeReadAndGoesOn() throws IOException {
    var empty = Files.createFile(folder.resolve("trống.txt"));
    var binary = Files.write(folder.resolve("binary.txt"), new byte[] {'a', 0, 'b'});
    var missing = folder.resolve("missing.txt");
    assertEquals(1, run("parse", empty.toString(), FIRST, binary.toString(), missing.toString()));
    assertEquals(1, out().lines().count());
    assertEquals(
        """
        giaoban: %s: the file is empty
        giaoban: %s: it is a binary file, not text
        giaoban: %s: there is no such file
        """
            .formatted(empty, binary, missing),
        err());
  }

  @Test
  void readsStandardInput() throws IOException {
    assertEquals(0, run(Files.readAllBytes(Path.of(FOURTH)), "parse", "-"), err());
    assertEquals("stdin", Json.MAPPER.readTree(out()).get("id").asText());
  }

  @Test
  void takesWhatFollowsTwoHyphensForAFile() {
    assertEquals(1, run("parse", "--", "--help"));
    assertTrue(err().startsWith("giaoban: --help: "), err());
  }

  @Test
  void takesAnAtSignForAPartOfTheName() {
    assertEquals(1, run("parse", "@list.txt"));
    assertEquals("giaoban: @list.txt: there is no such file\n", err());
  }

  @Test
  void explainsWrongUse() {
    assertEquals(2, run("parse"));
    assertTrue(err().startsWith("giaoban: Missing required parameter"), err());
    assertEquals("", out());
  }

  @Test
  void namesAnUnknownCommand() {
    assertEquals(2, run("prase", "x"));
    assertTrue(err().contains("prase"), err());
  }

  @Test
  void wantsACommand() {
    assertEquals(2, run());
    assertTrue(err().startsWith("giaoban: no command is named\nUsage: giaoban"), err());
    assertEquals("", out());
  }

  @Test
  void printsHelpAsAResult() {
    assertEquals(0, run("parse", "--help"));
    assertTrue(out().startsWith("Usage: giaoban parse"), out());
    assertTrue(out().contains("GIAOBAN_CORPUS"), out());
    assertEquals("", err());
  }
}
