package vn.giaoban.cli.option;

import picocli.CommandLine.Option;
import vn.giaoban.ingest.Links;

/// Which symbolic links in the corpus folder are followed.
public final class FollowLinks {
  @Option(
      names = "--follow-links",
      description =
          "Also reads what symbolic links lead to outside the corpus folder; without it they are"
              + " named.")
  private boolean anywhere;

  public Links links() {
    return anywhere ? Links.ANYWHERE : Links.INSIDE;
  }
}
