package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// Output of the loggers of libraries and of the program, in a process for each case.
class LoggingTest {
  /// Logs as a library does.
  static final class Library {
    private Library() {}

    public static void main(String[] args) {
      Main.log(args);
      Logger.getLogger("org.apache.lucene.store").info("no matter");
      Logger.getLogger("org.apache.lucene.store")
          .log(Level.WARNING, "the disk\nis slow", new IllegalStateException("3 s"));
      Logger.getLogger("org.apache.lucene.internal.vectorization.Some").warning("no vectors");
      LoggerFactory.getLogger("org.eclipse.jetty.io").warn("a name\u202E of\nmany lines");
      LoggerFactory.getLogger("org.eclipse.jetty.io").info("no matter");
      LoggerFactory.getLogger("io.javalin.Javalin").error("a port is taken");
      LoggerFactory.getLogger("vn.giaoban.server.Some")
          .error("{} {}", "GET", "/", new IllegalStateException("no such mark"));
    }
  }

  private static String heard(String... args) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var line = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path")));
    line.add(Library.class.getName());
    line.addAll(List.of(args));
    var process = new ProcessBuilder(line).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  @Test
  void aServerTellsItsWarningsOnOneLine() throws IOException {
    var heard = heard("serve", "--port", "0").lines().toList();
    assertEquals(
        List.of(
            "giaoban: the disk is slow: 3 s (org.apache.lucene.store)",
            "giaoban: a name\\u202E of many lines (org.eclipse.jetty.io)",
            "giaoban: GET /: no such mark (vn.giaoban.server.Some)",
            "java.lang.IllegalStateException: no such mark"),
        heard.subList(0, 4));
    assertTrue(
        heard.subList(4, heard.size()).stream().allMatch(line -> line.startsWith("\tat ")),
        heard::toString);
  }

  @Test
  void whatEndsSoonIsSilent() throws IOException {
    assertEquals("", heard("search", "ISO"));
    assertEquals("", heard());
  }
}
