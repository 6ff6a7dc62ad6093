package vn.giaoban.cli.terminal;

/// Why a command cannot do its job, in one line for its user.
public final class JobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public JobException(String reason) {
    super(reason);
  }
}
