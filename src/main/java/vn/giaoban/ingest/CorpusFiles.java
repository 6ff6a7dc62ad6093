package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.SourceReader;

/// The files of a corpus folder, in the order of their paths.
///
/// @param readable by path below the folder, with `/`
/// @param others what is no notice, by path
record CorpusFiles(Map<String, Path> readable, Map<String, ReadResult.Unreadable> others) {
  private static final Set<String> TABLES = Set.of("catalog.csv", "corrections.csv");
  private static final Pattern READ_ME = Pattern.compile("(?i)readme(?:\\.[^.]*)?");

  /// @throws IOException where the folder itself cannot be read
  static CorpusFiles list(Path corpus, SourceReader reader) throws IOException {
    var walk = new Walk(corpus.toRealPath(), reader);
    Files.walkFileTree(walk.root, walk);
    return new CorpusFiles(walk.readable, walk.others);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final SourceReader reader;
    private final Map<String, Path> readable = new TreeMap<>();
    private final Map<String, ReadResult.Unreadable> others = new TreeMap<>();

    Walk(Path root, SourceReader reader) {
      this.root = root;
      this.reader = reader;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      var path = path(file);
      if (isHidden(file) || isAside(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        refuse(path, "it is a link; only files in the folder itself are read");
      } else if (!attributes.isRegularFile()) {
        refuse(path, "it is no ordinary file");
      } else if (!reader.accepts(file)) {
        var result = reader.read(file, path);
        refuse(
            path,
            result instanceof ReadResult.Unreadable(_, var reason)
                ? reason
                : "the format is not supported");
      } else {
        readable.put(path, file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
      if (file.equals(root)) {
        throw problem;
      }
      refuse(path(file), "it cannot be read: " + problem.getClass().getSimpleName());
      return FileVisitResult.CONTINUE;
    }

    private void refuse(String path, String reason) {
      others.put(path, new ReadResult.Unreadable(path, reason));
    }

    private String path(Path file) {
      return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static boolean isHidden(Path file) {
      return name(file).startsWith(".");
    }

    private static boolean isAside(Path file) {
      return TABLES.contains(name(file)) || READ_ME.matcher(name(file)).matches();
    }

    private static String name(Path file) {
      return file.getFileName() == null ? "" : file.getFileName().toString();
    }
  }
}
