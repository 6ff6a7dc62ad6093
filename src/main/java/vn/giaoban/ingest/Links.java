package vn.giaoban.ingest;

/// Which symbolic links in a corpus folder are followed.
public enum Links {
  /// Links to targets inside the folder.
  INSIDE,
  ANYWHERE
}
