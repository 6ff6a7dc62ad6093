package vn.giaoban.cli;

/// Why a command cannot do its job, in one line for its user.
final class JobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JobException(String reason) {
    super(reason);
  }
}
