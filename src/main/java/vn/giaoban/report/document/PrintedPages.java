package vn.giaoban.report.document;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// The pages on which the titles of a Word file are printed, as LibreOffice lays it out: the
/// outline of the PDF file that it makes. Every run has a profile of its own, so that runs may
/// overlap and nothing of the user's is touched.
final class PrintedPages {
  private static final String PROGRAM = "soffice";
  private static final long SECONDS = 90;

  private PrintedPages() {}

  /// The page of each title in the order of the document, counted from 1; empty where LibreOffice
  /// is not installed or fails.
  static List<Integer> ofTitles(byte[] docx) {
    try {
      return printed(docx);
    } catch (IOException _) {
      return List.of(); // The contents go without page numbers.
    }
  }

  private static List<Integer> printed(byte[] docx) throws IOException {
    var folder = Files.createTempDirectory("giaoban-report");
    try {
      var file = Files.write(folder.resolve("report.docx"), docx);
      return isPrinted(file, folder) ? pages(folder.resolve("report.pdf")) : List.of();
    } finally {
      delete(folder);
    }
  }

  private static boolean isPrinted(Path file, Path folder) throws IOException {
    var builder =
        new ProcessBuilder(
                PROGRAM,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD);
    // What it leaves when it is ended goes with the folder.
    builder.environment().put("TMPDIR", folder.toString());
    return isDone(builder.start()) && Files.exists(folder.resolve("report.pdf"));
  }

  private static boolean isDone(Process process) {
    try {
      if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue() == 0;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    Stream.concat(process.descendants(), Stream.of(process.toHandle()))
        .toList()
        .forEach(PrintedPages::end);
    return false;
  }

  /// Ends a process, so that it writes nothing more.
  private static void end(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().join();
  }

  private static List<Integer> pages(Path pdf) throws IOException {
    try (var printed = Loader.loadPDF(pdf.toFile())) {
      var pages = new ArrayList<Integer>();
      var outline = printed.getDocumentCatalog().getDocumentOutline();
      if (outline != null) {
        collect(outline, printed, pages);
      }
      return pages;
    }
  }

  private static void collect(PDOutlineNode node, PDDocument printed, List<Integer> pages)
      throws IOException {
    for (var item : node.children()) {
      var page = item.findDestinationPage(printed);
      pages.add(printed.getPages().indexOf(page) + 1);
      collect(item, printed, pages);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
