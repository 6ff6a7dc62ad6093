package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/// Output of `java.util.logging`, in a process for each case.
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
    assertEquals(
        "giaoban: the disk is slow: 3 s (org.apache.lucene.store)", heard("serve", "--port", "0"));
  }

  @Test
  void whatEndsSoonIsSilent() throws IOException {
    assertEquals("", heard("search", "ISO"));
    assertEquals("", heard());
  }
}
