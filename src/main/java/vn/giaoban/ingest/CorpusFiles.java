package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.source.FileStamp;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.SourceReader;

/// The files of a corpus folder, sorted by path.
///
/// @param readable by path below the folder, with `/`
/// @param others files that are not notices or cannot be read, by path
/// @param unreachable files and folders among them that cannot be read at the moment
/// @param stamps stamps of the readable files and the program's own tables, by path, for detecting
///   changes
/// @param folders visited folders
record CorpusFiles(
    Map<String, Path> readable,
    Map<String, ReadResult.Unreadable> others,
    Set<String> unreachable,
    Map<String, FileStamp> stamps,
    List<Path> folders) {
  /// @throws CorpusUnreachableException where the folder itself cannot be read
  static CorpusFiles list(Path corpus, Links links, SourceReader reader)
      throws CorpusUnreachableException {
    try {
      return new CorpusWalk(corpus.toRealPath(), links, reader).walk();
    } catch (IOException e) {
      throw new CorpusUnreachableException(corpus, e);
    }
  }

  /// Whether no file was added, changed or removed.
  boolean isAs(CorpusFiles before) {
    return stamps.equals(before.stamps) && others.equals(before.others);
  }
}
