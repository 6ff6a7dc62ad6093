package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.FileProblem;
import vn.giaoban.source.FileStamp;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.SourceReader;

/// Walks a corpus folder. Enters no folder twice, so links may form cycles.
final class CorpusWalk {
  private final Path root;
  private final Links links;
  private final SourceReader reader;
  private final Map<String, Path> readable = new TreeMap<>();
  private final Map<String, ReadResult.Unreadable> others = new TreeMap<>();
  private final Set<String> unreachable = new TreeSet<>();
  private final Map<String, FileStamp> stamps = new TreeMap<>();
  private final List<Path> folders = new ArrayList<>();

  /// Real paths.
  private final Set<Path> entered = new HashSet<>();

  /// @param root real path
  CorpusWalk(Path root, Links links, SourceReader reader) {
    this.root = root;
    this.links = links;
    this.reader = reader;
  }

  CorpusFiles walk() throws IOException {
    enter(root, root);
    return new CorpusFiles(readable, others, unreachable, stamps, folders);
  }

  private void enter(Path folder, Path real) throws IOException {
    if (entered.add(real)) {
      folders.add(folder);
      for (var entry : entries(folder)) {
        visit(entry, real);
      }
    }
  }

  /// Sorted by name.
  private static List<Path> entries(Path folder) throws IOException {
    try (var entries = Files.newDirectoryStream(folder)) {
      var sorted = new ArrayList<Path>();
      entries.forEach(sorted::add);
      sorted.sort(null);
      return sorted;
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private void visit(Path entry, Path realFolder) {
    var name = entry.getFileName().toString();
    if (FileNames.isAside(name)) {
      return;
    }
    try {
      var attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (FileNames.isOurs(name)) {
        stamps.put(path(entry), FileStamp.of(entry, attributes, LinkOption.NOFOLLOW_LINKS));
      } else if (attributes.isSymbolicLink()) {
        follow(entry, name);
      } else if (!attributes.isDirectory()) {
        take(entry, name, attributes);
      } else if (!FileNames.isHidden(name)) {
        enter(entry, realFolder.resolve(name));
      }
    } catch (NoSuchFileException _) {
      // It went between being seen and being looked at.
    } catch (IOException e) {
      unreachable.add(path(entry));
      refuse(entry, FileProblem.reason(e));
    }
  }

  private void follow(Path link, String name) throws IOException {
    var target = target(link);
    if (target == null) {
      refuse(link, "it is a link to nothing");
    } else if (!target.startsWith(root) && links == Links.INSIDE) {
      refuse(link, "it is a link out of the folder; --follow-links has it read");
    } else if (!Files.isDirectory(target)) {
      take(link, name, Files.readAttributes(target, BasicFileAttributes.class));
    } else if (!isReadWhereItLies(target)) {
      enter(link, target);
    }
  }

  private static @Nullable Path target(Path link) throws IOException {
    try {
      return link.toRealPath();
    } catch (NoSuchFileException _) {
      return null;
    }
  }

  private boolean isReadWhereItLies(Path folder) {
    if (!folder.startsWith(root)) {
      return false;
    }
    for (var name : root.relativize(folder)) {
      if (FileNames.isHidden(name.toString())) {
        return false;
      }
    }
    return true;
  }

  private void take(Path file, String name, BasicFileAttributes attributes) throws IOException {
    if (FileNames.isHidden(name)) {
      refuseHidden(file);
    } else if (!attributes.isRegularFile()) {
      refuse(file, "it is a pipe or a device, not a file");
    } else if (!reader.accepts(file)) {
      refuseFormat(file);
    } else {
      stamps.put(path(file), FileStamp.of(file, attributes));
      readable.put(path(file), file);
    }
  }

  private void refuseHidden(Path file) {
    if (reader.accepts(file)) {
      refuse(
          file, "it is hidden, because its name begins with a dot; under another name it is read");
    }
  }

  private void refuseFormat(Path file) {
    for (var result : reader.read(file, path(file))) {
      if (result instanceof ReadResult.Unreadable(_, var reason)) {
        refuse(file, reason);
      }
    }
  }

  private void refuse(Path file, String reason) {
    others.put(path(file), new ReadResult.Unreadable(path(file), reason));
  }

  private String path(Path file) {
    return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
