package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script `giaoban`, except building.
class LauncherTest {
  @TempDir private static Path folder;

  @Test
  void saysWhichJdkItNeedsWhereThereIsNone() throws Exception {
    var script = Files.readString(Path.of("giaoban")).replace("NEEDED=25", "NEEDED=999");
    var copy = Files.writeString(folder.resolve("giaoban"), script);
    var link = Files.createSymbolicLink(folder.resolve("link"), copy);
    assertEquals(
        "2 giaoban: needs a JDK 999 or newer: install one (such as Eclipse Temurin) or name it in"
            + " JAVA_HOME",
        run("sh", link.toString(), "search", "ISO", "--lang=en"));
    assertEquals(
        "2 giaoban: cần JDK 999 trở lên: hãy cài (chẳng hạn Eclipse Temurin) hoặc nêu trong"
            + " JAVA_HOME",
        run("sh", link.toString(), "--lang", "vi", "search", "ISO", "--", "--lang=en"));
  }

  @Test
  void isAScriptThatAPosixShellReads() throws Exception {
    assertEquals("0 ", run("sh", "-n", "giaoban"));
  }

  /// The exit status and what was printed anywhere.
  private static String run(String... command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + " " + printed.strip();
  }
}
