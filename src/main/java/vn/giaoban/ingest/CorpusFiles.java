package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.giaoban.ingest.table.Catalog;
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

  /// Those of a part of the corpus.
  CorpusFiles within(Part part, Catalog catalog) {
    if (part.isWhole()) {
      return this;
    }
    var isHeld = part.files(catalog);
    var isHeldOrAbove = isHeld.or(part.folders(catalog));
    return new CorpusFiles(
        held(readable, isHeld),
        held(others, isHeldOrAbove),
        unreachable.stream().filter(isHeldOrAbove).collect(Collectors.toSet()),
        stamps,
        folders);
  }

  private static <T> Map<String, T> held(Map<String, T> files, Predicate<String> isHeld) {
    var held = new TreeMap<>(files);
    held.keySet().removeIf(isHeld.negate());
    return held;
  }

  /// Whether no file was added, changed or removed.
  boolean isAs(CorpusFiles before) {
    return stamps.equals(before.stamps) && others.equals(before.others);
  }
}
