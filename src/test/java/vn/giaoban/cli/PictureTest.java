package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures read by a process that lacks something.
class PictureTest {
  private static final String TESSERACT = "/usr/bin/tesseract";

  @TempDir private Path folder;

  private static byte[] picture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var picture = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
    assertTrue(ImageIO.write(picture, "png", bytes));
    return bytes.toByteArray();
  }

  /// What is said of a file.
  private String refused(byte[] file, String option, Map<String, String> environment)
      throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var path = Files.write(folder.resolve("a.png"), file).toString();
    var classes = System.getProperty("java.class.path");
    var builder =
        new ProcessBuilder(
                List.of(java, option, "-cp", classes, Main.class.getName(), "parse", path))
            .redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.environment().putAll(Map.of("GIAOBAN_LANG", "en", "XDG_CACHE_HOME", path));
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, process.waitFor(), said);
    return said;
  }

  @Test
  void isReadWithoutATemporaryFolder() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of(TESSERACT)), "not installed: " + TESSERACT);
    var option = "-Djava.io.tmpdir=" + folder.resolve("none");
    var said = refused(picture(), option, Map.of());
    assertTrue(said.contains("a.png: no text is recognised in its pictures"), said);
  }

  /// A page is not even drawn, which takes as long as many pages are.
  @Test
  void isNotOpenedWithoutTheProgramThatReadsIt() throws IOException, InterruptedException {
    var cut = Arrays.copyOf(picture(), 60);
    var said = refused(cut, "-ea", Map.of("PATH", folder.toString()));
    assertTrue(said.contains("install tesseract-ocr and tesseract-ocr-vie"), said);
  }
}
