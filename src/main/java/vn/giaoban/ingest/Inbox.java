package vn.giaoban.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.format.Format;
import vn.giaoban.text.Controls;

/// Takes files into a corpus folder under their own names. A file there is never replaced, and one
/// that is not there whole is not there at all.
public final class Inbox {
  /// Characters that some system does not allow in names, or reads otherwise.
  private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|]");

  /// In bytes of UTF-8, which file systems count.
  private static final int LONGEST_NAME = 255;

  private final Path corpus;
  private final ReadLimits limits;

  public Inbox(Path corpus, ReadLimits limits) {
    this.corpus = corpus;
    this.limits = limits;
  }

  /// The name that a file is saved by.
  public static String name(String given) {
    return Normalizer.normalize(given, Normalizer.Form.NFC);
  }

  /// Saves a file.
  ///
  /// @param name its own, without folders
  /// @return why it is not saved; empty if it is
  public String put(String name, InputStream content) throws IOException {
    var safe = name(name);
    if (!isName(safe)) {
      return "its name cannot be that of a file here";
    }
    if (Format.ofName(safe) == null) {
      return "the format is not supported (supported: %s)".formatted(Format.supported());
    }
    // With the rights that other files have here, unlike temporary files of the system.
    var part = corpus.resolve(".~" + UUID.randomUUID() + ".tmp");
    try {
      return save(part, content, corpus.resolve(safe));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static boolean isName(String name) {
    return !name.isBlank()
        && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME
        && Controls.removed(name).equals(name)
        && !UNSAFE.matcher(name).find()
        && !FileNames.isHidden(name)
        && !FileNames.isAside(name)
        && !FileNames.isOurs(name);
  }

  private String save(Path part, InputStream content, Path file) throws IOException {
    long most = limits.fileBytes();
    try (var out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
      content.transferTo(out);
    }
    if (Files.size(part) > most) {
      return "the file is larger than %d MiB".formatted(most >> 20);
    }
    try {
      Files.move(part, file);
      return "";
    } catch (FileAlreadyExistsException _) {
      return same(part, file)
          ? "it is there already"
          : "another file of this name is there; rename one of them";
    }
  }

  private static boolean same(Path part, Path file) throws IOException {
    return Files.isRegularFile(file) && Files.mismatch(part, file) < 0;
  }
}
