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

/// The option that says where a result goes: standard output, or a file.
public final class Output {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Writes to FILE, which is replaced when all is written (default: -, standard output).")
  private @Nullable Path file;

  /// Whether a person sees the result as it is written.
  public boolean isSeen(Terminal terminal) {
    return file() == null && terminal.showsOut();
  }

  /// Null for standard output.
  public @Nullable Path file() {
    return file == null || file.equals(STANDARD_OUTPUT) ? null : file;
  }

  public void write(Terminal terminal, OutputFile.Writing writing) throws IOException {
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

  /// For a file of some kind.
  public void write(Terminal terminal, ExportFormat as, OutputFile.Writing writing)
      throws IOException {
    if (as == ExportFormat.XLSX && isSeen(terminal)) {
      throw new JobException("a workbook is not for a terminal; --output FILE takes it");
    }
    write(terminal, writing);
  }

  /// For what prints lines.
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

  /// What prints a result.
  public interface Printing {
    void to(Terminal terminal) throws IOException;
  }
}
