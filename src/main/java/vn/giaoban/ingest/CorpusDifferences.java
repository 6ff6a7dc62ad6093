package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.giaoban.ingest.seen.FileHashes;
import vn.giaoban.ingest.table.Catalog;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.Source;
import vn.giaoban.source.SourceReader;

/// The differences between the files of an index and of its corpus folder.
///
/// @param missing in the folder and not in the index, though it can be read
/// @param changed in both, with other contents
/// @param extra in the index only
public record CorpusDifferences(Set<String> missing, Set<String> changed, Set<String> extra) {
  public CorpusDifferences {
    missing = new TreeSet<>(missing);
    changed = new TreeSet<>(changed);
    extra = new TreeSet<>(extra);
  }

  public boolean isEmpty() {
    return missing.isEmpty() && changed.isEmpty() && extra.isEmpty();
  }

  /// Compares the files themselves, or quickly only their sizes.
  ///
  /// @param part what of the folder the index holds
  public static CorpusDifferences between(
      Path corpus, Links links, Part part, DirectiveSearcher index, boolean quick)
      throws IOException {
    var files =
        CorpusFiles.list(corpus, links, new SourceReader()).within(part, Catalog.in(corpus));
    var sources = sources(index);
    var missing = new TreeSet<>(files.readable().keySet());
    missing.removeAll(sources.keySet());
    missing.removeAll(unreadable(index));
    var extra = new TreeSet<>(sources.keySet());
    extra.removeAll(files.readable().keySet());
    var changed = new TreeSet<String>();
    for (var source : sources.values()) {
      var file = files.readable().get(source.path());
      if (file != null && !isSame(file, source, quick)) {
        changed.add(source.path());
      }
    }
    return new CorpusDifferences(missing, changed, extra);
  }

  private static Map<String, Source> sources(DirectiveSearcher index) throws IOException {
    var sources = new TreeMap<String, Source>();
    index.streamNotices(
        notice ->
            notice
                .sources()
                .forEach(source -> sources.put(source.outermost().path(), source.outermost())));
    return sources;
  }

  private static Set<String> unreadable(DirectiveSearcher index) throws IOException {
    return index.status().unreadable().stream()
        .map(ReadResult.Unreadable::path)
        .collect(Collectors.toSet());
  }

  private static boolean isSame(Path file, Source source, boolean quick) throws IOException {
    if (quick || Files.size(file) != source.bytes()) {
      return Files.size(file) == source.bytes();
    }
    return FileHashes.of(file).equals(source.sha256());
  }
}
