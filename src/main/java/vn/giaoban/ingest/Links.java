package vn.giaoban.ingest;

/// Which symbolic links in a corpus folder are followed.
public enum Links {
  /// Those that stay in the folder.
  INSIDE,
  ANYWHERE
}
