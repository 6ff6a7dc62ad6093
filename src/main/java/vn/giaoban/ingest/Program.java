package vn.giaoban.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import vn.giaoban.text.VocabularyFolder;

/// The fingerprint of the program and its tables: a hash of its own files.
final class Program {
  private Program() {}

  /// Equal for equal programs; notices made by another one are read again.
  static String fingerprint() {
    try {
      var source = Program.class.getProtectionDomain().getCodeSource();
      if (source == null) {
        throw new IllegalStateException("the program does not know its own files");
      }
      return withVocabulary(fingerprint(Path.of(source.getLocation().toURI())));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know its own files", e);
    }
  }

  private static String withVocabulary(String program) throws IOException {
    var own = VocabularyFolder.files();
    if (own.isEmpty()) {
      return program;
    }
    var digest = DigestUtils.getSha256Digest();
    DigestUtils.updateDigest(digest, program);
    for (var file : own) {
      DigestUtils.updateDigest(digest, String.valueOf(file.getFileName()));
      digest.update(Files.readAllBytes(file));
    }
    return Hex.encodeHexString(digest.digest());
  }

  private static String fingerprint(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return ofJar(place);
    }
    var digest = DigestUtils.getSha256Digest();
    for (var file : files(place)) {
      DigestUtils.updateDigest(digest, place.relativize(file).toString());
      digest.update(Files.readAllBytes(file));
    }
    return Hex.encodeHexString(digest.digest());
  }

  /// By the checksums that a jar has of its files, which need not be read for it.
  static String ofJar(Path jar) throws IOException {
    var digest = DigestUtils.getSha256Digest();
    try (var file = new ZipFile(jar.toFile())) {
      for (var entry : file.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
        DigestUtils.updateDigest(
            digest, entry.getName() + " " + entry.getSize() + " " + entry.getCrc() + "\n");
      }
    }
    return Hex.encodeHexString(digest.digest());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
