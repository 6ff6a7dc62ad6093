package vn.giaoban.cli.option;

import picocli.CommandLine.Option;

/// Whether files that are stamped as state secrets are read.
public final class AllowClassified {
  @Option(
      names = "--allow-classified",
      description =
          "Also reads files that are stamped MẬT, TỐI MẬT or TUYỆT MẬT; without it they are named.")
  private boolean allowed;

  public boolean isAllowed() {
    return allowed;
  }
}
