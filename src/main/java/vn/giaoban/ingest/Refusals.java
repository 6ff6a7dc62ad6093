package vn.giaoban.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.ReadResult;

/// The files of a corpus that a run does not read, with the reasons.
final class Refusals {
  private final Map<String, ReadResult.Unreadable> byPath;

  /// Files and folders that cannot be read at the moment.
  private final Set<String> unreachable;

  Refusals(CorpusFiles files) {
    byPath = new TreeMap<>(files.others());
    unreachable = new HashSet<>(files.unreachable());
  }

  /// Notes a result that is no text.
  void add(ReadResult result) {
    switch (result) {
      case ReadResult.Unreadable refused -> byPath.put(refused.path(), refused);
      case ReadResult.Unreachable(var path, var reason) -> {
        unreachable.add(path);
        add(path, reason);
      }
      case ReadResult.Read _ -> {
        // It is read.
      }
    }
  }

  void add(String path, String reason) {
    add(new ReadResult.Unreadable(path, reason));
  }

  boolean contains(String path) {
    return byPath.containsKey(path);
  }

  Set<String> paths() {
    return Set.copyOf(byPath.keySet());
  }

  /// Whether a file, or a folder that it lies in, cannot be read at the moment.
  boolean isUnreachable(String path) {
    return unreachable(path) != null;
  }

  /// Why a file cannot be read at the moment.
  String reason(String path) {
    var place = unreachable(path);
    var refused = place == null ? null : byPath.get(place);
    return refused == null ? "it cannot be read" : refused.reason();
  }

  private @Nullable String unreachable(String path) {
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (unreachable.contains(path.substring(0, end))) {
        return path.substring(0, end);
      }
    }
    return null;
  }

  /// In the order of their paths.
  List<ReadResult.Unreadable> list() {
    return List.copyOf(byPath.values());
  }
}
