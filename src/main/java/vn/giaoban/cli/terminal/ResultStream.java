package vn.giaoban.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Locale;

/// Standard output that reports write errors, unlike [PrintStream], so that a truncated result does
/// not look complete. After an error it discards everything.
public final class ResultStream extends FilterOutputStream {
  private static final int BUFFER_BYTES = 64 << 10;

  private boolean failed;

  private ResultStream(OutputStream out) {
    super(out);
  }

  /// A print stream that detects write errors.
  ///
  /// @param watched whether to flush each line for a terminal
  public static PrintStream over(OutputStream out, boolean watched, Charset charset) {
    var buffered = new BufferedOutputStream(new ResultStream(out), BUFFER_BYTES);
    return new PrintStream(buffered, watched, charset);
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int count) {
    if (failed) {
      return;
    }
    try {
      out.write(bytes, start, count);
    } catch (IOException e) {
      throw refused(e);
    }
  }

  @Override
  public void flush() {
    if (failed) {
      return;
    }
    try {
      out.flush();
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private UncheckedIOException refused(IOException e) {
    failed = true;
    var reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return reason.contains("pipe")
        ? new ClosedOutputException(e)
        : new UncheckedIOException("standard output: " + e.getMessage(), e);
  }
}
