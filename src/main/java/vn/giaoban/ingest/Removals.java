package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.ingest.seen.FileHashes;
import vn.giaoban.source.Source;

/// Guards an index against mass removals, when a folder no longer holds its files: a share that is
/// not mounted, another folder.
///
/// @param corpus the folder
/// @param part what of it the index holds
/// @param made what the index says that it was made from; null where that is not known
/// @param held the files of each notice that the index holds
record Removals(Path corpus, Part part, @Nullable String made, List<List<Source>> held) {
  /// Fewer are ordinary work.
  private static final int FEW = 5;

  private static final int SHARE = 5;

  /// @param isThere whether a file can still be read, or cannot be only for the moment
  /// @param newcomers files that the index does not know: what they hold has only moved
  /// @throws RemovalsRefusedException where too many notices would leave the index
  void check(Predicate<Source> isThere, List<Path> newcomers) throws IOException {
    var gone = held.stream().filter(sources -> sources.stream().noneMatch(isThere)).toList();
    if (areTooMany(gone.size())) {
      var moved = hashes(newcomers);
      int left = (int) gone.stream().filter(sources -> !isAmong(moved, sources)).count();
      if (areTooMany(left)) {
        throw new RemovalsRefusedException(corpus, left, held.size(), isMade() ? null : made);
      }
    }
  }

  private boolean areTooMany(int gone) {
    return gone > 0 && (gone == held.size() || (gone >= FEW && gone * SHARE > held.size()));
  }

  /// Whether the index was made from this folder, as far as is known.
  boolean isMade() {
    return made == null || made.equals(part.from(corpus));
  }

  private static Set<String> hashes(List<Path> files) {
    var hashes = new HashSet<String>();
    for (var file : files) {
      try {
        hashes.add(FileHashes.of(file));
      } catch (IOException _) {
        // What cannot be read is not known to have moved.
      }
    }
    return hashes;
  }

  private static boolean isAmong(Set<String> hashes, List<Source> sources) {
    return sources.stream().anyMatch(source -> hashes.contains(source.sha256()));
  }
}
