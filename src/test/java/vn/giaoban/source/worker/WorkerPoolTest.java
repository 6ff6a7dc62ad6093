package vn.giaoban.source.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.source.MadeFiles;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.UnreadableException;
import vn.giaoban.source.format.Format;

class WorkerPoolTest {
  private static final Format DOCX = Format.named("docx");
  private static final WorkerPool POOL = new WorkerPool(ReadLimits.STANDARD, 1);

  private static ReadLimits limits(Duration time, int memoryMib) {
    return new ReadLimits(32 << 20, 64 << 20, 100, 2, 100, 10, time, memoryMib);
  }

  private static String first(WorkerPool pool, byte[] file) throws UnreadableException {
    var content = assertInstanceOf(Content.Text.class, pool.read(DOCX, file));
    return content.lines().getFirst().text();
  }

  private static String refused(WorkerPool pool, byte[] file) {
    return assertThrows(UnreadableException.class, () -> pool.read(DOCX, file)).reason();
  }

  @Test
  void readsOneFileAfterAnother() throws IOException, UnreadableException {
    assertEquals("một", first(POOL, MadeFiles.docx("một")));
    assertEquals(
        "it is damaged: it cannot be read as .docx",
        refused(POOL, "PK".getBytes(StandardCharsets.UTF_8)));
    assertEquals("hai", first(POOL, MadeFiles.docx("hai")));
  }

  @Test
  void endsWhatTakesTooLong() throws IOException {
    var pool = new WorkerPool(limits(Duration.ofMillis(1), 64), 1);
    assertEquals("reading it takes longer than 1 ms", refused(pool, MadeFiles.docx("một")));
  }

  @Test
  void endsWhatNeedsTooMuchMemory() throws IOException, UnreadableException {
    var pool = new WorkerPool(limits(Duration.ofMinutes(5), 32), 1);
    var large = MadeFiles.docx("một\n".repeat(400_000));
    assertEquals("reading it needs more memory than 32 MiB", refused(pool, large));
    assertEquals("hai", first(pool, MadeFiles.docx("hai")), "and another process goes on");
  }

  /// As where somebody kills it, whatever the worker does then. The pipe that its tasks come by
  /// stays open here, and it waits for another one longer than this test.
  @Test
  void endsWithTheProcessThatStartedIt(@TempDir Path folder) throws Exception {
    var tasks = folder.resolve("tasks");
    assertEquals(0, new ProcessBuilder("mkfifo", tasks.toString()).start().waitFor());
    var parent =
        new ProcessBuilder(
                "sh",
                "-c",
                "exec 3<>\"$0\"; \"$@\" <&3 & wait",
                tasks.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName(),
                "1000000",
                "10",
                "10")
            .start();
    var answers = new DataInputStream(parent.getInputStream());
    try (var out = new DataOutputStream(Files.newOutputStream(tasks))) {
      Wire.writeRequest(out, Request.of("docx", MadeFiles.docx("một")));
      assertInstanceOf(Content.Text.class, Wire.read(answers));
      var worker = parent.children().findFirst().orElseThrow();
      parent.destroyForcibly();
      worker.onExit().get(20, TimeUnit.SECONDS);
    }
  }

  /// A document may name pictures, styles and entities elsewhere; nobody asks there.
  @Test
  void opensNoAddress() throws IOException {
    try (var listening = new ServerSocket(0)) {
      var address = "http://127.0.0.1:" + listening.getLocalPort() + "/x";
      var page =
          "<html><head><link rel=stylesheet href='%1$s'></head><body><p>họp<img src='%1$s'></body>"
              .formatted(address);
      var entity =
          "<!DOCTYPE w [<!ENTITY x SYSTEM \"%s\">]><w>&x;</w>"
              .formatted(address)
              .getBytes(StandardCharsets.UTF_8);
      ask(Format.named("html"), page.getBytes(StandardCharsets.UTF_8));
      ask(DOCX, MadeFiles.zip(Map.of("[Content_Types].xml", entity, "word/document.xml", entity)));
      ask(Format.named("odt"), MadeFiles.zip(Map.of("content.xml", entity)));
      listening.setSoTimeout(50);
      assertThrows(SocketTimeoutException.class, listening::accept);
    }
  }

  private static void ask(Format format, byte[] file) {
    try {
      POOL.read(format, file);
    } catch (UnreadableException _) {
      // Whether it can be read does not matter here.
    }
  }
}
