package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.giaoban.source.FileStamp;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.SourceReader;

/// The files of a corpus folder, in the order of their paths.
///
/// @param readable by path below the folder, with `/`
/// @param others what is no notice, by path
/// @param stamps of the readable files and of our own tables, by path: what tells one state of the
///   folder from another
/// @param folders that the files were found in
record CorpusFiles(
    Map<String, Path> readable,
    Map<String, ReadResult.Unreadable> others,
    Map<String, FileStamp> stamps,
    List<Path> folders) {
  /// @throws IOException where the folder itself cannot be read
  static CorpusFiles list(Path corpus, Links links, SourceReader reader) throws IOException {
    return new CorpusWalk(corpus.toRealPath(), links, reader).walk();
  }

  /// Whether nothing tells that a file was added, changed or removed.
  boolean isAs(CorpusFiles before) {
    return stamps.equals(before.stamps) && others.equals(before.others);
  }
}
