package vn.giaoban.cli.option;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.export.ExportFormat;
import vn.giaoban.source.ReplacedFile;

/// The option for the output file; standard output by default.
public final class Output {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Writes to FILE, which is replaced when all is written (default: -, standard output).")
  private @Nullable Path file;

  /// Whether the output goes to a terminal.
  public boolean isSeen(Terminal terminal) {
    return file() == null && terminal.showsOut();
  }

  /// Null for standard output.
  public @Nullable Path file() {
    return file == null || file.equals(STANDARD_OUTPUT) ? null : file;
  }

  public void write(Terminal terminal, ReplacedFile.Writing writing) throws IOException {
    var path = file();
    if (path == null) {
      writing.to(terminal.out());
      terminal.out().flush();
      if (terminal.out().checkError()) {
        throw new JobException("standard output cannot be written");
      }
    } else {
      new OutputFile(path).write(writing);
    }
  }

  /// Writes a row format.
  public void write(Terminal terminal, ExportFormat as, ReplacedFile.Writing writing)
      throws IOException {
    if (as == ExportFormat.XLSX && isSeen(terminal)) {
      throw new JobException("a workbook is not for a terminal; --output FILE takes it");
    }
    write(terminal, writing);
  }

  /// Writes text.
  public void print(Terminal terminal, Printing printing) throws IOException {
    if (file() == null) {
      printing.to(terminal);
      return;
    }
    write(
        terminal,
        out -> {
          var stream = new PrintStream(out, false, StandardCharsets.UTF_8);
          printing.to(terminal.printingTo(stream));
          stream.flush();
          if (stream.checkError()) {
            throw new IOException("%s cannot be written".formatted(file));
          }
        });
  }

  /// Prints a result.
  public interface Printing {
    void to(Terminal terminal) throws IOException;
  }
}
