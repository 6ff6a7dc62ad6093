package vn.giaoban.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import vn.giaoban.text.Folding;

/// The ids of the files of one run: the slug of the path below the corpus folder, outside it that
/// of the file's name. Of files that would share one, the first by path keeps it and the others get
/// six digits of their path's hash.
final class FileIds {
  private final Map<Path, String> ids = new HashMap<>();

  FileIds(Path corpus, Collection<Path> files) {
    var root = corpus.toAbsolutePath().normalize();
    var taken = new HashSet<String>();
    for (var file : new TreeSet<>(files)) {
      var name = name(root, file);
      var slug = Folding.slug(name);
      var id = taken.contains(slug) ? slug + "-" + hash(file.toString()) : slug;
      taken.add(id);
      ids.put(file, id);
    }
  }

  String of(Path file) {
    return Objects.requireNonNull(ids.get(file));
  }

  private static String name(Path root, Path file) {
    if (file.toString().equals("-")) {
      return "stdin";
    }
    var absolute = file.toAbsolutePath().normalize();
    var name = absolute.startsWith(root) ? root.relativize(absolute) : absolute.getFileName();
    return String.valueOf(name);
  }

  private static String hash(String path) {
    try {
      var bytes = path.replace('\\', '/').getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 3);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
