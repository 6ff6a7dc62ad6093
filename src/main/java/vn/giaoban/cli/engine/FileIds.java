package vn.giaoban.cli.engine;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.giaoban.ingest.NoticeIds;
import vn.giaoban.source.Source;
import vn.giaoban.text.Folding;

/// Assigns ids to files: the slug of the path below the corpus folder, or of the file name for
/// files outside it.
public final class FileIds {
  private final Map<String, String> ids;

  public FileIds(Path corpus, Collection<Path> files) {
    var root = corpus.toAbsolutePath().normalize();
    var names = new TreeMap<String, String>();
    files.forEach(file -> names.put(path(file), name(root, file)));
    ids = NoticeIds.of(names);
  }

  /// The id of a file, or of a source in it if it is a container.
  public String of(Path file, Source source) {
    var id = Objects.requireNonNull(ids.get(path(file)));
    var container = source.outermost().path();
    return source.within() == null
        ? id
        : id + "-" + Folding.slug(source.path().substring(container.length()));
  }

  private static String path(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static String name(Path root, Path file) {
    if (file.toString().equals("-")) {
      return "stdin";
    }
    var absolute = file.toAbsolutePath().normalize();
    var name = absolute.startsWith(root) ? root.relativize(absolute) : absolute.getFileName();
    return String.valueOf(name);
  }
}
