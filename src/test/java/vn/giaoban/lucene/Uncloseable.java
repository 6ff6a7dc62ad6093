package vn.giaoban.lucene;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/// A directory that stays open when its writer closes.
final class Uncloseable extends FilterDirectory {
  Uncloseable(Directory directory) {
    super(directory);
  }

  @Override
  public void close() {}
}
