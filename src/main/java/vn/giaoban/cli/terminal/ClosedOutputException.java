package vn.giaoban.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Thrown when the reader of standard output has closed it, as `head` does: the command ends
/// without an error.
public final class ClosedOutputException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  ClosedOutputException(IOException cause) {
    super(cause);
  }
}
