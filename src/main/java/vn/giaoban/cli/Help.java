package vn.giaoban.cli;

import picocli.CommandLine.Option;

/// The option `--help`, which every command has.
final class Help {
  @Option(names = "--help", usageHelp = true, description = "Shows this help.")
  @SuppressWarnings("UnusedVariable") // asked by picocli
  private boolean asked;
}
