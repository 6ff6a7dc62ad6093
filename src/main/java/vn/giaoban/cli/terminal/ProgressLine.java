package vn.giaoban.cli.terminal;

import java.time.Duration;

/// A progress line on standard error, overwritten in place; not shown without a terminal.
public final class ProgressLine {
  private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();

  private final Terminal terminal;
  private long shownAt;
  private boolean shown;

  public ProgressLine(Terminal terminal) {
    this.terminal = terminal;
  }

  public void show(int done, int total, String name) {
    long now = System.nanoTime();
    if (terminal.showsErr() && (!shown || now - shownAt > PAUSE_NANOS)) {
      var line = "%d/%d %s".formatted(done, total, Terminal.printable(name));
      var shownPart = Width.fitting(line, 0, terminal.columns() - 1);
      terminal.err().print("\r\u001B[K" + shownPart.of(line));
      terminal.err().flush();
      shown = true;
      shownAt = now;
    }
  }

  public void clear() {
    if (shown) {
      terminal.err().print("\r\u001B[K");
      terminal.err().flush();
      shown = false;
    }
  }
}
