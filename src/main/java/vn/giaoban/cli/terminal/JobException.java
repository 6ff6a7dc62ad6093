package vn.giaoban.cli.terminal;

/// Thrown when a command cannot do its job; the message is one line for the user.
public final class JobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public JobException(String reason) {
    super(reason);
  }
}
