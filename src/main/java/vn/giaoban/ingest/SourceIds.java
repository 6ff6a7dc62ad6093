package vn.giaoban.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.search.NoticeEntry;
import vn.giaoban.source.Source;

/// The ids of a run's sources: those of files, and those of files in containers as far as these
/// were read.
///
/// Safe for any number of threads.
final class SourceIds {
  private final Map<String, String> files;
  private final Set<String> taken;
  private final Map<String, String> entries = new ConcurrentHashMap<>();

  /// @param files ids by path
  SourceIds(Map<String, String> files) {
    this.files = Map.copyOf(files);
    taken = Set.copyOf(files.values());
  }

  /// The id of a file; "" if there is none.
  String ofFile(String path) {
    return files.getOrDefault(path, "");
  }

  /// The id of a file, or of one in a container that was read; "" if there is none.
  String of(String path) {
    return entries.getOrDefault(path, ofFile(path));
  }

  /// Assigns ids to the files in a container.
  ///
  /// @param paths including the container's own
  void assign(String container, List<String> paths) {
    SortedMap<String, String> names = new TreeMap<>();
    paths.forEach(path -> names.put(path, path.substring(container.length() + 1)));
    NoticeIds.of(names)
        .forEach(
            (path, name) -> {
              var id = ofFile(container) + "-" + name;
              entries.put(path, taken.contains(id) ? NoticeIds.distinct(id, path) : id);
            });
  }

  /// The source that a notice has its id of: the first by path, whichever tells it.
  static Source naming(NoticeEntry notice) {
    return notice.sources().stream().min(Comparator.comparing(Source::path)).orElseThrow();
  }

  private static List<Source> others(NoticeEntry notice) {
    var naming = naming(notice);
    return notice.sources().stream().filter(source -> !source.equals(naming)).toList();
  }

  /// The ids of a notice's other sources.
  Set<String> aliases(NoticeEntry notice) {
    return others(notice).stream().map(source -> of(source.path())).collect(Collectors.toSet());
  }

  /// The id of a notice, and those of its other sources.
  Set<String> all(NoticeEntry notice) {
    return Stream.concat(Stream.of(notice.id()), aliases(notice).stream())
        .collect(Collectors.toSet());
  }

  /// Whether a notice of the index would get the ids again that it has.
  boolean fit(NoticeEntry notice) {
    var others = others(notice);
    return fits(naming(notice), notice.id())
        && notice.aliases().size() == others.size()
        && others.stream()
            .allMatch(source -> notice.aliases().stream().anyMatch(id -> fits(source, id)));
  }

  private boolean fits(Source source, String id) {
    var file = ofFile(source.outermost().path());
    return source.within() == null
        ? id.equals(file)
        : NoticeIds.isOfEntry(id, file, source.path().substring(file(source).length() + 1));
  }

  private static String file(Source source) {
    return source.outermost().path();
  }

  /// Takes over the ids of a notice whose files are not read again.
  void keep(NoticeEntry notice) {
    keep(naming(notice), Set.of(notice.id()));
    others(notice).forEach(source -> keep(source, notice.aliases()));
  }

  private void keep(Source source, Set<String> ids) {
    if (source.within() != null) {
      ids.stream()
          .filter(id -> fits(source, id))
          .findFirst()
          .ifPresent(id -> entries.put(source.path(), id));
    }
  }
}
