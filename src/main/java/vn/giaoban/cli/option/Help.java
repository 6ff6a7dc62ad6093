package vn.giaoban.cli.option;

import picocli.CommandLine.Option;

/// The option `--help`.
public final class Help {
  @Option(names = "--help", usageHelp = true, description = "Shows this help.")
  @SuppressWarnings("UnusedVariable") // asked by picocli
  private boolean asked;
}
