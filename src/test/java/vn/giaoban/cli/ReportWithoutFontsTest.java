package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reports on a machine without fonts: the font folders are hidden by a mount namespace. Skipped
/// where the system forbids that.
class ReportWithoutFontsTest {
  private static final String HIDDEN =
      """
      for folder in /etc/fonts /usr/share/fonts /usr/local/share/fonts /var/cache/fontconfig; do
        if [ -d "$folder" ]; then mount -t tmpfs none "$folder" || exit 99; fi
      done
      exec "$0" "$@"
      """;

  @TempDir private Path folder;

  @BeforeEach
  void makeIndex() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/unshare")), "there is no unshare");
    assertEquals(0, run("index", "--corpus", "corpus"));
  }

  private int run(String command, String... more) throws IOException, InterruptedException {
    return run(List.of(), command, more);
  }

  private int run(List<String> options, String command, String... more)
      throws IOException, InterruptedException {
    var line = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", HIDDEN));
    line.add(ProcessHandle.current().info().command().orElseThrow());
    line.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
    line.addAll(options);
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    line.addAll(List.of("--lang=en", command, "--index", folder.resolve("index").toString()));
    line.addAll(List.of(more));
    var process =
        new ProcessBuilder(line)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(folder.resolve("errors").toFile())
            .start();
    assertTrue(process.waitFor(10, TimeUnit.MINUTES), "never ends");
    assumeTrue(!errors().contains("unshare") && process.exitValue() != 99, this::errors);
    return process.exitValue();
  }

  private String errors() {
    try {
      return Files.readString(folder.resolve("errors"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path report() {
    return folder.resolve("report.docx");
  }

  private long pictures() throws IOException {
    try (var file = new XWPFDocument(Files.newInputStream(report()))) {
      return file.getAllPictures().size();
    }
  }

  @Test
  void drawsChartsWithTheFontThatShips() throws IOException, InterruptedException {
    assertEquals(0, run("report", "2020-09", "--output", report().toString()), this::errors);
    assertEquals(1, pictures());
  }

  @Test
  void leavesChartsOutAndSaysSoWhereEvenThatCannotBeUsed()
      throws IOException, InterruptedException {
    var nowhere = List.of("-Djava.io.tmpdir=" + folder.resolve("nowhere"));
    assertEquals(
        0, run(nowhere, "report", "2020-09", "--output", report().toString()), this::errors);
    assertEquals(0, pictures());
    assertTrue(errors().contains("giaoban: charts are left out"), this::errors);
    try (var file = new XWPFDocument(Files.newInputStream(report()))) {
      assertEquals(
          1,
          file.getParagraphs().stream()
              .filter(p -> p.getText().startsWith("Không vẽ được biểu đồ “Số nhiệm vụ giao qua "))
              .count());
    }
  }
}
