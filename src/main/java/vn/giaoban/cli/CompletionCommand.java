package vn.giaoban.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.terminal.Terminal;

/// `giaoban completion`: prints a shell completion script.
@Command(
    name = "completion",
    description = {
      "Prints a script by which a shell completes commands, options and values.",
      "bash: source <(giaoban completion bash)",
      "zsh:  source <(giaoban completion zsh)"
    })
final class CompletionCommand implements Callable<Integer> {
  /// Supported shells.
  enum Shell {
    BASH,
    ZSH;

    /// The name on the command line.
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin
  @SuppressWarnings("UnusedVariable") // asked by picocli
  private CommonOptions common;

  @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
  private Shell shell;

  private final Terminal terminal;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    // zsh reads bash completions after a command that the script contains.
    if (shell == Shell.ZSH) {
      terminal.out().println("autoload -Uz compinit bashcompinit && compinit -u && bashcompinit");
    }
    terminal.out().println(AutoComplete.bash("giaoban", Main.all(terminal)));
    return 0;
  }
}
