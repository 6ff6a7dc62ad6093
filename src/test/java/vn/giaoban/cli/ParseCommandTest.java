package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.source.MadeFiles;

class ParseCommandTest {
  private static final String FIRST = "corpus/000_bf2d77a87c11392e.txt";
  private static final String FOURTH = "corpus/003_69e726a4c7a6e55d.txt";

  @TempDir private Path folder;
  private final TestCommands commands = TestCommands.alone();

  private int run(String... args) {
    return commands.runLine(args);
  }

  @Test
  void printsOneLineForEachNotice() throws IOException {
    assertEquals(0, run("parse", "--corpus", "corpus", FIRST, FOURTH), commands::err);
    var lines = commands.lines();
    assertEquals(2, lines.size());
    var notice = lines.getFirst();
    assertEquals("000-bf2d77a87c11392e-txt", notice.get("id").asText());
    assertEquals("000_bf2d77a87c11392e.txt", notice.get("file").asText());
    assertTrue(notice.get("directives").size() > 5);
    assertEquals("", commands.err());
  }

  @Test
  void namesWhatCannotBeReadAndGoesOn() throws IOException {
    var empty = Files.createFile(folder.resolve("trống.txt"));
    var binary = Files.write(folder.resolve("binary.txt"), new byte[] {'a', 0, 'b'});
    var missing = folder.resolve("missing.txt");
    assertEquals(1, run("parse", empty.toString(), FIRST, binary.toString(), missing.toString()));
    assertEquals(1, commands.out().lines().count());
    assertEquals(
        """
        giaoban: %s: the file is empty
        giaoban: %s: it is a binary file, not text
        giaoban: %s: there is no such file"""
            .formatted(empty, binary, missing),
        commands.err());
  }

  @Test
  void readsWithinTheLimitsAskedFor() throws IOException {
    var file = Files.write(folder.resolve("a.pdf"), MadeFiles.pdf("1. Giao Văn phòng trực.\fhai"));
    assertEquals(0, run("parse", file.toString()), commands::err);
    assertEquals(1, run("parse", "--limit=pages=1", file.toString()));
    assertTrue(commands.err().contains("it has 2 pages, more than 1"), commands::err);
    assertEquals(2, run("parse", "--limit=sheets=1", file.toString()));
    assertTrue(commands.err().contains("there is no limit 'sheets'"), commands::err);
    assertEquals(2, run("parse", "--limit=pages=0", file.toString()));
  }

  @Test
  void readsStandardInput() throws IOException {
    var notice = Files.readString(Path.of(FOURTH));
    assertEquals(0, commands.runReading(notice, "parse", "-"), commands::err);
    assertEquals("stdin", commands.json().get("id").asText());
  }

  @Test
  void takesWhatFollowsTwoHyphensForAFile() {
    assertEquals(1, run("parse", "--", "--help"));
    assertTrue(commands.err().startsWith("giaoban: --help: "), commands::err);
  }

  @Test
  void takesAnAtSignForAPartOfTheName() {
    assertEquals(1, run("parse", "@list.txt"));
    assertEquals("giaoban: @list.txt: there is no such file", commands.err());
  }

  @Test
  void explainsWrongUse() {
    assertEquals(2, run("parse"));
    assertTrue(commands.err().startsWith("giaoban: Missing required parameter"), commands::err);
    assertEquals("", commands.out());
  }

  @Test
  void namesAnUnknownCommand() {
    assertEquals(2, run("prase", "x"));
    assertTrue(commands.err().contains("prase"), commands::err);
  }

  @Test
  void wantsACommand() {
    assertEquals(2, run());
    assertTrue(
        commands.err().startsWith("giaoban: no command is named\nUsage: giaoban"), commands::err);
    assertEquals("", commands.out());
  }

  @Test
  void printsHelpAsAResult() {
    assertEquals(0, run("parse", "--help"));
    assertTrue(commands.out().startsWith("Usage: giaoban parse"), commands::out);
    assertTrue(commands.out().contains("GIAOBAN_CORPUS"), commands::out);
    assertEquals("", commands.err());
  }
}
