package vn.giaoban.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Nobody reads the output any more, as where `head` has seen enough: a reason to end, not an
/// error.
public final class ClosedOutputException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  ClosedOutputException(IOException cause) {
    super(cause);
  }
}
