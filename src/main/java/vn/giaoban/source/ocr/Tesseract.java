package vn.giaoban.source.ocr;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.source.document.UnreadableException;

/// The installed program that recognises text in pictures.
public final class Tesseract {
  private static final String PROGRAM = "tesseract";
  private static final String LANGUAGE = "vie";

  /// All text as one block: what stands beside each other is told apart by its place.
  private static final String ONE_BLOCK = "6";

  private static volatile boolean installed;

  private Tesseract() {}

  /// Makes sure that pictures can be read.
  ///
  /// @throws UnreadableException if the program or its data for Vietnamese is not installed
  public static void require() throws UnreadableException, IOException {
    installed = installed || languages().contains(LANGUAGE);
    if (!installed) {
      throw notInstalled();
    }
  }

  /// The text of a picture in hOCR, which tells the place of each word and how sure it is.
  ///
  /// @param picture a file of any format that the program reads
  /// @throws UnreadableException if the program is not installed
  public static String hocr(byte[] picture) throws UnreadableException, IOException {
    var process = start("stdin", "stdout", "-l", LANGUAGE, "--psm", ONE_BLOCK, "hocr");
    var writing = Thread.ofVirtual().start(() -> write(picture, process.getOutputStream()));
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (status(process) != 0) {
      writing.interrupt();
      throw new IOException("the picture cannot be read");
    }
    return text;
  }

  private static List<String> languages() throws UnreadableException, IOException {
    var process = start("--list-langs");
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  private static Process start(String... arguments) throws UnreadableException {
    var command = new ArrayList<>(List.of(PROGRAM));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
    // Pages are read on all processors already.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    try {
      return builder.start();
    } catch (IOException e) {
      var problem = notInstalled();
      problem.initCause(e);
      throw problem;
    }
  }

  private static UnreadableException notInstalled() {
    return new UnreadableException(
        "its text is in pictures; it needs OCR: install tesseract-ocr and tesseract-ocr-vie");
  }

  private static void write(byte[] picture, OutputStream out) {
    try (out) {
      out.write(picture);
    } catch (IOException _) {
      // The program has ended, and its status tells.
    }
  }

  private static int status(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException _) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return -1;
    }
  }
}
